import type { Path, Target, Targets } from "../../domain/indicator";
import { proposeInRow, type RowFigure } from "../../intake/damage/proposeInRow";
import { readNumber } from "../../intake/readNumber";
import type { Repair } from "../../intake/Repair";
import { readCell } from "../../workbook/readCell";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import type { PlacedRepair } from "../PlanImport";
import type { StatedIndicator, TableStatement } from "./readIndicators";

/** An indicator after what is open about its figures, and the repairs that a person decides. */
export interface OpenFigures {
  readonly one: StatedIndicator;
  readonly repairs: readonly PlacedRepair[];
}

/** A figure of a path: `baseline` or a year. */
interface Stated extends RowFigure {
  readonly role: string;
  readonly ref: CellRef;
  readonly text: string;
}

/**
 * Finds the figures of an indicator that are out of all proportion to the others of their row, and fit it with a decimal point or a dash. Such a target
 * carries both readings and is unconfirmed; such a baseline is left out until a person decides.
 */
export function openFigures(snapshot: Snapshot, one: StatedIndicator): OpenFigures {
  const { indicator, statements } = one;
  const [first] = statements;
  const repairs: PlacedRepair[] = [];
  const opened = <Own extends Path>(path: Own): Own => {
    const figures = figuresOf(snapshot, first, path);
    const odd = figures.flatMap((figure) => {
      const others = figures.filter((other) => other !== figure);
      const repair = proposeInRow(figure.text, figure, indicator.unit, others);
      return repair ? [{ figure, repair }] : [];
    });
    for (const { figure, repair } of odd) {
      const at = first.placed.placeOf(figure.ref);
      repairs.push({ ...repair, at, concerns: [indicator.id] });
    }
    return odd.reduce((open, { figure, repair }) => withOpen(open, figure.role, repair), path);
  };
  const whole = opened(indicator);
  const components = indicator.components.map(opened);
  return { one: { ...one, indicator: { ...whole, components } }, repairs };
}

/** Every figure of a path with the cell it was read from. */
function figuresOf(
  snapshot: Snapshot,
  { rows }: TableStatement,
  { baseline, targets }: Path,
): readonly Stated[] {
  const years = Object.entries(targets).map(
    ([year, target]) => [`target:${year}`, target] as const,
  );
  const stated = baseline === null ? years : [["baseline", { value: baseline }] as const, ...years];
  return stated.flatMap(([role, { value }]) => {
    const refs = rows.flatMap(({ cells }) => cells[role] ?? []);
    const found = refs.flatMap((ref) => figureIn(snapshot, ref, role, value) ?? []);
    return found.slice(0, 1);
  });
}

function figureIn(
  snapshot: Snapshot,
  ref: CellRef,
  role: string,
  value: number,
): Stated | undefined {
  const cell = snapshot.sheets.find(({ name }) => name === ref.sheet)?.cell(ref.row, ref.column);
  const { parts, shown } = readCell(ref, cell, snapshot.date1904);
  for (const { reading } of parts) {
    if (reading.kind !== "number" || reading.value !== value) continue;
    const { decimals, upTo } = reading;
    const text = parts.length === 1 ? shown() : String(value);
    return { role, ref, text, value, decimals, ...(upTo !== undefined && { upTo }) };
  }
  return undefined;
}

function withOpen<Own extends Path>(path: Own, role: string, { candidates }: Repair): Own {
  if (role === "baseline") return { ...path, baseline: null };
  const year = Number(role.slice("target:".length));
  const target = path.targets[year];
  if (!target) return path;
  const read = readNumber(candidates[0] ?? "");
  const first = read.kind === "number" ? read : target;
  const { value, upTo } = first;
  const open: Target = { value, ...(upTo !== undefined && { upTo }), candidates };
  const targets: Targets = { ...path.targets, [year]: open };
  return { ...path, targets };
}
