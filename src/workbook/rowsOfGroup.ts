import { halfWidth } from "../intake/halfWidth";
import { isUnit } from "../intake/isUnit";
import type { Grid } from "./Grid";
import { readIndicatorName } from "./readIndicatorName";
import type { RecognisedRow } from "./RecognisedTable";
import type { ColumnsByRole, RowGroup } from "./RowGroup";
import type { CellRef } from "./Workbook";

/**
 * Makes the rows of one indicator: one with all its cells, or one per component where a column names the components.
 */
export function rowsOfGroup(
  grid: Grid,
  byRole: ColumnsByRole,
  group: RowGroup,
): readonly RecognisedRow[] {
  const lines = linesOf(grid, byRole, group.lines);
  const labels = lines.map((row) => componentAt(grid, byRole, row));
  if (!labels.some((label) => label !== null)) return [rowOf(grid, byRole, group, lines, null)];
  return lines.flatMap((row, index) => {
    const label = labels[index] ?? null;
    return label === null ? [] : [rowOf(grid, byRole, group, [row], label)];
  });
}

/** An empty form has nothing in the lower lines of a merged name; they are there to be filled all the same. */
function linesOf(grid: Grid, byRole: ColumnsByRole, shown: readonly number[]): readonly number[] {
  const [first = 0] = shown;
  const merge = grid.merge(first, byRole.get("name")?.column ?? 0);
  if (!merge || shown.length > 1) return shown;
  return Array.from({ length: merge.bottom - first + 1 }, (_, index) => first + index);
}

function componentAt(grid: Grid, byRole: ColumnsByRole, row: number): string | null {
  const column = byRole.get("component")?.column;
  const name = byRole.get("name")?.column;
  if (column === undefined || name === undefined) return null;
  if (grid.home(row, column).column === grid.home(row, name).column) return null;
  const text = grid.text(row, column).replace(/[\s\u3000]+/g, "");
  return text === "" || /^[-—－/]+$/.test(text) || isUnit(text) ? null : text;
}

function rowOf(
  grid: Grid,
  byRole: ColumnsByRole,
  group: RowGroup,
  lines: readonly number[],
  component: string | null,
): RecognisedRow {
  const [top = 0] = lines;
  const textOf = (role: string): string => {
    const column = byRole.get(role);
    return column ? grid.text(top, column.column).trim() : "";
  };
  const printed = readIndicatorName(textOf("name"));
  const numberText = textOf("number").replace(/\.0+$/, "");
  const numbered = numberText === "" ? null : readIndicatorName(`${numberText}.`).number;
  const unit = halfWidth(textOf("unit")).replace(/\s/g, "");
  return {
    number: numbered ?? printed.number,
    level1: group.level1,
    level2: group.level2,
    name: printed.name,
    unit: dashOnly(unit) ? printed.unit || headerUnitOf(byRole) : unit,
    component,
    top,
    bottom: Math.max(lines.at(-1) ?? top, bottomOf(grid, byRole, top, component)),
    cells: cellsOf(grid, byRole, lines),
  };
}

function dashOnly(unit: string): boolean {
  return /^[-/]*$/.test(unit);
}

function bottomOf(
  grid: Grid,
  byRole: ColumnsByRole,
  top: number,
  component: string | null,
): number {
  const column = byRole.get("name")?.column;
  if (component !== null || column === undefined) return top;
  return grid.merge(top, column)?.bottom ?? top;
}

/** A unit in the header of the name or of the values holds for every row. */
function headerUnitOf(byRole: ColumnsByRole): string {
  const units = new Set([...byRole.values()].map(({ unit }) => unit).filter((unit) => unit !== ""));
  return units.size === 1 ? ([...units][0] ?? "") : "";
}

function cellsOf(
  grid: Grid,
  byRole: ColumnsByRole,
  lines: readonly number[],
): Readonly<Record<string, readonly CellRef[]>> {
  return Object.fromEntries(
    [...byRole].map(([role, { column }]) => [role, homesOf(grid, lines, column)]),
  );
}

function homesOf(grid: Grid, lines: readonly number[], column: number): readonly CellRef[] {
  const homes: CellRef[] = [];
  for (const line of lines) {
    const { row, column: at } = grid.home(line, column);
    const last = homes.at(-1);
    if (last?.row !== row || last.column !== at) {
      homes.push({ sheet: grid.sheet.name, row, column: at });
    }
  }
  return homes;
}
