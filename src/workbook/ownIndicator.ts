import { directionOf } from "../domain/directionOf";
import type {
  Comparator,
  Component,
  Direction,
  Indicator,
  Path,
  Target,
} from "../domain/indicator";
import { shapeOf, type ShapeAnswer } from "../domain/shapeOf";
import { ownComponents } from "./ownComponents";
import type { TableRow } from "./PlanMatch";
import { readCell } from "./readCell";
import { readCells, type MeasuredValue } from "./readCells";
import { readComparator } from "./readComparator";
import { shownText } from "./shownText";
import type { CellRef, Snapshot } from "./Workbook";

/**
 * A target that stands alone (≤7天) says nothing of how precisely results are measured, as a row of baseline and targets does: results are
 * compared as they were entered, up to so many decimals.
 */
const mostEntered = 2;

/** What is settled for the whole table before its rows are read. */
export interface OwnYears {
  readonly baselineYear: number;
  /** The year a `target:?` column is taken to be of. */
  readonly openYear: number;
}

/** One measured quantity with everything its cells say of it. */
interface OwnPath extends Path {
  readonly decimals: number;
  readonly comparator: Comparator | undefined;
  /** Whether its targets are to have something done, not to reach a number. */
  readonly isState: boolean;
}

/**
 * Makes an indicator from the rows of a table that state it: one row, or one per component. Direction and shape follow the rules of
 * `directionOf` and `shapeOf`; the comparator is the printed one, else the one its direction implies.
 */
export function ownIndicator(
  snapshot: Snapshot,
  id: string,
  rows: readonly [TableRow, ...TableRow[]],
  years: OwnYears,
): Indicator {
  const [{ row, table }] = rows;
  const unit = row.unit === "" ? printedUnit(snapshot, rows) : row.unit;
  const named = pathsOf(snapshot, rows, unit, years);
  const paths = named.map(({ path }) => path);
  const [first = emptyPath] = paths;
  const wordings = wordingsOf(snapshot, rows);
  const printed = printedComparator(snapshot, rows) ?? first.comparator;
  const { name, level1, level2, number } = row;
  const { baseline, targets } = first;
  const facts = { name, unit, wordings, baseline, targets };
  const { direction, reason } = directionOf({ ...facts, ...(printed && { comparator: printed }) });
  const shapes = paths.map((path) => ownShape(path, { name, unit, wordings, direction }));
  const [shape = ownShape(first, { name, unit, wordings, direction })] = shapes;
  const isWhole = named.length === 1 && named[0]?.component === null;
  return {
    id,
    number,
    name,
    level1,
    level2,
    unit,
    comparator: printed ?? impliedBy[direction],
    direction,
    directionReason: reason,
    shape: shape.shape,
    shapeReason: shape.reason,
    decimals: Math.max(0, ...paths.map(({ decimals }) => decimals)),
    baselineYear: years.baselineYear,
    baseline: isWhole ? baseline : null,
    targets: isWhole ? targets : {},
    components: isWhole ? [] : componentsOf(named, shapes, shape),
    responsible: [],
    sources: [{ section: table.title || table.sheet, row: table.rows.indexOf(row) + 1, name }],
  };
}

const impliedBy: Readonly<Record<Direction, Comparator>> = { up: ">=", down: "<=", none: "=" };

const emptyPath: OwnPath = {
  baseline: null,
  targets: {},
  decimals: 0,
  comparator: undefined,
  isState: false,
};

interface NamedPath {
  readonly component: string | null;
  readonly path: OwnPath;
}

function pathsOf(
  snapshot: Snapshot,
  rows: readonly TableRow[],
  unit: string,
  years: OwnYears,
): readonly NamedPath[] {
  return rows.flatMap(({ row }) => {
    const components = row.component === null ? ownComponents(snapshot, row) : [];
    const names = components.length === 0 ? [null] : components;
    const values = new Map(
      Object.entries(row.cells)
        .filter(([role]) => role === "baseline" || role.startsWith("target:"))
        .map(([role, cells]) => [
          role,
          readCells(snapshot, cells, { components, unit, as: "target" }),
        ]),
    );
    const results = Object.entries(row.cells)
      .filter(([role]) => role.startsWith("actual:"))
      .map(([, cells]) => readCells(snapshot, cells, { components, unit, as: "value" }));
    return names.map((component, index) => ({
      component: component ?? row.component,
      path: pathOf(
        new Map([...values].map(([role, own]) => [role, own[index]])),
        Math.max(0, ...results.map((own) => own[index]?.decimals ?? 0)),
        years,
      ),
    }));
  });
}

function pathOf(
  values: ReadonlyMap<string, MeasuredValue | undefined>,
  entered: number,
  { openYear }: OwnYears,
): OwnPath {
  const targets: Record<number, Target> = {};
  const stated = [...values].flatMap(([role, value]) => (value ? [{ role, value }] : []));
  const planned = stated.filter(({ role }) => role !== "baseline");
  for (const { role, value } of planned) {
    const target = targetOf(value);
    const year = role === "target:?" ? openYear : Number(role.slice("target:".length));
    if (target) targets[year] = target;
  }
  const start = values.get("baseline");
  const isExact = start?.comparator === null && start.upTo === null;
  return {
    baseline: isExact && start.observation.kind === "number" ? start.observation.value : null,
    targets,
    decimals: Math.max(
      stated.length === 1 ? Math.min(entered, mostEntered) : 0,
      ...stated.map(({ value }) => value.decimals),
    ),
    comparator: planned.findLast(({ value }) => value.comparator)?.value.comparator ?? undefined,
    isState: planned.some(({ value }) => value.observation.kind === "state"),
  };
}

/** To have something done is the target 1, as for every milestone. */
function targetOf({ observation, upTo }: MeasuredValue): Target | undefined {
  if (observation.kind === "state") return observation.state === "done" ? { value: 1 } : undefined;
  if (observation.kind !== "number") return undefined;
  return { value: observation.value, ...(upTo !== null && { upTo }) };
}

function ownShape(
  { baseline, targets, isState }: OwnPath,
  known: { name: string; unit: string; wordings: readonly string[]; direction: Direction },
): ShapeAnswer {
  if (isState) return { shape: "milestone", reason: "wordsMilestone" };
  return shapeOf({ ...known, baseline, targets });
}

function componentsOf(
  named: readonly NamedPath[],
  shapes: readonly ShapeAnswer[],
  whole: ShapeAnswer,
): readonly Component[] {
  return named.map(({ component, path: { baseline, targets } }, index) => {
    const shape = shapes[index]?.shape ?? whole.shape;
    const name = component ?? `(${index + 1})`;
    return { name, baseline, targets, ...(shape !== whole.shape && { shape }) };
  });
}

function targetCells(rows: readonly TableRow[]): readonly CellRef[] {
  return rows.flatMap(({ row }) =>
    Object.entries(row.cells)
      .filter(([role]) => role.startsWith("target:"))
      .flatMap(([, cells]) => cells),
  );
}

/** What is typed as text into the target cells; the last year's is to be believed first. */
function wordingsOf(snapshot: Snapshot, rows: readonly TableRow[]): readonly string[] {
  const texts = targetCells(rows).map((ref) => valueAt(snapshot, ref));
  return texts
    .filter((text) => typeof text === "string" && text.trim() !== "")
    .reverse() as string[];
}

/** The unit of the first target that prints one: 38.5%, or a cell formatted as a percentage. */
function printedUnit(snapshot: Snapshot, rows: readonly TableRow[]): string {
  const units = targetCells(rows).flatMap((ref) => {
    const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
    const { parts } = readCell(ref, sheet?.cell(ref.row, ref.column), snapshot.date1904);
    return parts.flatMap(({ reading }) => (reading.kind === "number" ? [reading.unit] : []));
  });
  return units.find((unit) => unit !== "") ?? "";
}

function printedComparator(snapshot: Snapshot, rows: readonly TableRow[]): Comparator | undefined {
  const refs = rows.flatMap(({ row }) => row.cells["comparator"] ?? []);
  const texts = refs.map((ref) => {
    const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
    return shownText(sheet?.cell(ref.row, ref.column), snapshot.date1904);
  });
  return texts.map(readComparator).find((comparator) => comparator !== undefined);
}

function valueAt(snapshot: Snapshot, { sheet, row, column }: CellRef): unknown {
  return snapshot.sheets.find(({ name }) => name === sheet)?.cell(row, column)?.value;
}
