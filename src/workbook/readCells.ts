import type { Observation } from "../domain/assessment";
import { finding, type Finding } from "../domain/finding";
import type { Comparator } from "../domain/indicator";
import { inUnit } from "../intake/inUnit";
import type { NumberReading } from "../intake/readNumber";
import type { ValuePart } from "../intake/readParts";
import { formatA1 } from "./a1";
import { readCell, type CellReading } from "./readCell";
import type { CellRef, Snapshot } from "./Workbook";

/** What the cells of one role in one row are read for. */
export interface Wanted {
  /** The components' names in order; empty for an indicator measured as a whole. */
  readonly components: readonly string[];
  /** The indicator's unit; values printed in another of the same kind are converted. */
  readonly unit: string;
  /**
   * A `target` may be a limit or a range and may stand once for all components; a `value` must be an exact number of its own.
   */
  readonly as: "value" | "target";
}

/** One measure's value with the cell it stands in. */
export interface MeasuredValue {
  /** The component; null for the whole. */
  readonly component: string | null;
  /** In the indicator's unit. */
  readonly observation: Observation;
  readonly comparator: Comparator | null;
  /** The upper end of a range; null for a single value. */
  readonly upTo: number | null;
  /** As printed; 0 unless it is a number. */
  readonly decimals: number;
  readonly cell: CellRef;
  /** held · scale = shown. */
  readonly scale: 1 | 100;
  /** Whether the cell holds this number alone, so that a mark's formula can compare it. */
  readonly isNumberCell: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Reads the cells of a row's role as one value per measure. Components are told by their labels, else by their order: cells below
 * each other, or values listed in one cell. What does not come out even is unreadable, never shared out.
 *
 * @param cells as in `RecognisedRow.cells`; at least one.
 * @example readCells(snapshot, row.cells["baseline"], { components: ["门诊", "住院"], unit: "%", as: "target" })
 */
export function readCells(
  snapshot: Snapshot,
  cells: readonly CellRef[],
  wanted: Wanted,
): readonly MeasuredValue[] {
  const count = Math.max(wanted.components.length, 1);
  const readings = cells.map((ref) => {
    const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
    const cell = sheet?.cell(ref.row, ref.column);
    return readCell(ref, cell, snapshot.date1904, cells.length === 1 ? count : 1);
  });
  const shared = sharedReading(readings, wanted);
  const names = wanted.components.length === 0 ? [null] : wanted.components;
  return names.map((component, index) => {
    const assigned = shared ?? assignedTo(readings, component, index, count);
    return assigned ? measured(assigned, component, wanted) : unreadable(readings, component);
  });
}

interface Assigned {
  readonly reading: CellReading;
  /** Undefined when the cell shows no value. */
  readonly part: ValuePart | undefined;
}

const isBlank = ({ parts }: CellReading): boolean =>
  parts.length > 0 && parts.every(({ reading }) => reading.kind === "blank");

/** The one reading that counts for every measure: there is only one measure, or nothing at all, or one target for all. */
function sharedReading(
  readings: readonly CellReading[],
  { components, as }: Wanted,
): Assigned | undefined {
  const filled = readings.filter((reading) => !isBlank(reading));
  const [first = readings[0], ...more] = filled;
  if (!first || more.length > 0 || first.parts.length > 1) return undefined;
  const [part] = first.parts;
  const isUnlabelled = (part?.label ?? null) === null;
  const isForAll = components.length === 0 || as === "target" || (!part && readings.length === 1);
  return isForAll && isUnlabelled && (filled.length > 0 || readings.length === 1)
    ? { reading: first, part }
    : undefined;
}

function assignedTo(
  readings: readonly CellReading[],
  component: string | null,
  index: number,
  count: number,
): Assigned | undefined {
  const listed = readings.flatMap((reading): readonly Assigned[] =>
    reading.parts.length === 0
      ? [{ reading, part: undefined }]
      : reading.parts.map((part) => ({ reading, part })),
  );
  const labels = listed.filter(({ part }) => (part?.label ?? null) !== null);
  if (labels.length > 0) {
    const own = labels.filter(({ part }) => component !== null && part?.label?.includes(component));
    return own.length === 1 && labels.length <= count ? own[0] : undefined;
  }
  const values =
    listed.length === count ? listed : listed.filter(({ reading }) => !isBlank(reading));
  if (values.length === count) return values[index];
  return values.length === 0 ? listed[index] : undefined;
}

function measured(
  { reading, part }: Assigned,
  component: string | null,
  { unit, as }: Wanted,
): MeasuredValue {
  const { cell, scale, findings } = reading;
  const said = part?.reading;
  const number = said?.kind === "number" ? exactNumber(said, unit, as) : undefined;
  const isOther = said?.kind === "blank" || said?.kind === "state";
  return {
    component,
    cell,
    scale,
    isNumberCell: reading.isNumber,
    observation:
      number?.observation ?? (isOther ? said : { kind: "unreadable", text: reading.shown() }),
    comparator: number?.comparator ?? null,
    upTo: number?.upTo ?? null,
    decimals: number?.decimals ?? 0,
    findings: said?.kind === "number" && !number ? notANumber(reading) : findings,
  };
}

function exactNumber(
  said: NumberReading & { readonly kind: "number" },
  unit: string,
  as: Wanted["as"],
): Pick<MeasuredValue, "observation" | "comparator" | "upTo" | "decimals"> | undefined {
  const isExact = said.comparator === undefined && said.upTo === undefined;
  const value = inUnit(said.value, said.unit, unit);
  const upTo = said.upTo === undefined ? null : inUnit(said.upTo, said.unit, unit);
  if (value === undefined || upTo === undefined || (as === "value" && !isExact)) return undefined;
  if (!isMeasurable(value) || !isMeasurable(upTo ?? 0)) return undefined;
  return {
    observation: { kind: "number", value },
    comparator: said.comparator ?? null,
    upTo,
    decimals: value === said.value ? said.decimals : (String(value).split(".")[1]?.length ?? 0),
  };
}

/** Whether a number is of a size that 15 digits, of which 9 may be decimals, can tell from the next. */
function isMeasurable(value: number): boolean {
  const size = Math.abs(value);
  return value === 0 || (size >= 1e-9 && size < 1e15);
}

/** Several cells or values that do not come out even with the measures. */
function unreadable(readings: readonly CellReading[], component: string | null): MeasuredValue {
  const [first] = readings.filter((reading) => !isBlank(reading));
  const reading = first ?? readings[0];
  if (!reading) throw new Error("readCells needs at least one cell");
  const text = readings
    .map((each) => each.shown())
    .filter((each) => each !== "")
    .join(" ");
  return {
    component,
    observation: { kind: "unreadable", text },
    comparator: null,
    upTo: null,
    decimals: 0,
    cell: reading.cell,
    scale: reading.scale,
    isNumberCell: false,
    findings: notANumber({ ...reading, shown: () => text }),
  };
}

function notANumber({ cell, shown, findings }: CellReading): readonly Finding[] {
  const more = findings.filter(({ code }) => code !== "value/numberAsText");
  if (more.length > 0) return more;
  return [
    finding("value/notANumber", { sheet: cell.sheet, cell: formatA1(cell) }, null, {
      text: shown(),
    }),
  ];
}
