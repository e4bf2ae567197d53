import { halfWidth } from "../intake/halfWidth";
import { componentsInName } from "./componentsInName";
import type { Grid } from "./Grid";
import { columnNumber, noteLine, totalLine } from "./headerVocabulary";
import { isValueRole } from "./isValueRole";
import { readIndicatorName } from "./readIndicatorName";
import type { RecognisedColumn, RecognisedRow } from "./RecognisedTable";
import type { ColumnsByRole, RowGroup } from "./RowGroup";
import { rowsOfGroup } from "./rowsOfGroup";

interface Levels {
  readonly level1: string;
  readonly level2: string;
}

/** What a line of a table is. */
type LineKind = "indicator" | "nameless" | "continued" | "section" | "skip" | "end";

/** Fewer figures than this may be remarks. */
const fewestFigures = 2;

const longestSection = 20;
const sectionName =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])|^[^\d]{2,8}指标$/;

/**
 * Reads the indicator rows of one stretch of lines under a header. A row that has lost its name has an empty one.
 *
 * @param lines sheet rows, ascending, from below the header to the next one.
 * @param above the levels in force before the first line, where a header is repeated within one table.
 */
export function readRows(
  grid: Grid,
  columns: readonly RecognisedColumn[],
  lines: readonly number[],
  above: Levels = { level1: "", level2: "" },
): readonly RecognisedRow[] {
  const byRole: ColumnsByRole = new Map(columns.map((column) => [column.role, column]));
  const groups = groupsOf(grid, byRole, lines, above);
  return joinComponents(
    groups.flatMap((group) => rowsOfGroup(grid, byRole, group)),
    grid,
  );
}

function groupsOf(
  grid: Grid,
  byRole: ColumnsByRole,
  lines: readonly number[],
  above: Levels,
): readonly RowGroup[] {
  const groups: { lines: number[]; level1: string; level2: string }[] = [];
  let levels = above;
  for (const row of lines) {
    const kind = lineKind(grid, byRole, row, groups.at(-1)?.lines ?? []);
    if (kind === "end") break;
    if (kind === "section") levels = sectionLevels(firstText(grid, row)) ?? levels;
    if (kind === "section" || kind === "skip") continue;
    levels = levelsAt(grid, byRole, row, levels);
    if (kind === "continued") groups.at(-1)?.lines.push(row);
    else groups.push({ lines: [row], ...levels });
  }
  return groups;
}

function lineKind(
  grid: Grid,
  byRole: ColumnsByRole,
  row: number,
  group: readonly number[],
): LineKind {
  const before = group.at(-1);
  const column = byRole.get("name")?.column ?? grid.left;
  const name = grid.text(row, column).trim();
  if (noteLine.test(halfWidth(firstText(grid, row)).trim())) return "end";
  const hasValues = hasOwnValues(grid, byRole, row);
  if (name === "") {
    if (!hasValues) return firstText(grid, row, column) === "" ? "skip" : "section";
    if (totalLine.test(firstText(grid, row))) return "skip";
    if (isNameless(grid, byRole, row, group)) return "nameless";
    return before === undefined ? "skip" : "continued";
  }
  if (spansValues(grid, byRole, row, column)) return "section";
  if (totalLine.test(name) || numbersColumns(name, firstText(grid, row))) return "skip";
  if (before !== undefined && grid.home(row, column).row <= before) return "continued";
  if (hasValues) return "indicator";
  if (sectionName.test(name)) return "section";
  return name.length > 80 ? "skip" : "indicator";
}

/** A line that numbers the columns has a figure, or a letter after a letter, where the name stands. */
function numbersColumns(name: string, first: string): boolean {
  const isFigure = /^\W?\d/.test(name);
  return columnNumber.test(name) && (isFigure || (first !== name && columnNumber.test(first)));
}

/**
 * A row that has lost its name stands on its own: it has figures of its own in as many columns as the one above, whose name lists no more parts than
 * it has lines already.
 */
function isNameless(
  grid: Grid,
  byRole: ColumnsByRole,
  row: number,
  [first, ...more]: readonly number[],
): boolean {
  const own = ownColumns(grid, byRole, row);
  const component = byRole.get("component");
  if (own.length < fewestFigures) return false;
  if (component && grid.text(row, component.column).trim() !== "") return false;
  if (first === undefined) return true;
  const name = grid.text(first, byRole.get("name")?.column ?? grid.left);
  const isFull = ownColumns(grid, byRole, first).every((column) => own.includes(column));
  const listed = componentsInName(name, more.length + 2) !== undefined;
  return isFull && !listed && (more.length > 0 || !/[、和及与/]/.test(name));
}

/** A section's heading is the level of the rows below it that have none of their own. */
function sectionLevels(text: string): Levels | undefined {
  const { name } = readIndicatorName(text);
  return name.length > longestSection ? undefined : { level1: name, level2: "" };
}

/** A merge over the name and a value column, or over the name and the levels before it, is a line of text. */
function spansValues(grid: Grid, byRole: ColumnsByRole, row: number, column: number): boolean {
  const merge = grid.merge(row, column);
  if (!merge) return false;
  return [...byRole.values()].some(
    ({ role, column: other }) =>
      (isValueRole(role) || role === "level1" || role === "level2") &&
      other >= merge.left &&
      other <= merge.right,
  );
}

function hasOwnValues(grid: Grid, byRole: ColumnsByRole, row: number): boolean {
  return ownColumns(grid, byRole, row).length > 0;
}

/** The columns of values in which a line has something of its own. */
function ownColumns(grid: Grid, byRole: ColumnsByRole, row: number): readonly number[] {
  return [...byRole.values()].flatMap(({ role, column }) => {
    if (!isValueRole(role)) return [];
    const cell = grid.cell(row, column);
    if (!cell || grid.home(row, column).row !== row) return [];
    const isFormula = cell.formula !== null || cell.damage !== undefined;
    const { value } = cell;
    const isFilled = typeof value === "string" ? value.trim() !== "" : value !== null;
    return isFormula || isFilled ? [column] : [];
  });
}

function levelsAt(grid: Grid, byRole: ColumnsByRole, row: number, before: Levels): Levels {
  const textOf = (role: string): string => {
    const column = byRole.get(role);
    return column ? grid.text(row, column.column).replace(/[\s\u3000]+/g, "") : "";
  };
  const level1 = textOf("level1");
  const level2 = textOf("level2");
  const isNew = level1 !== "" && level1 !== before.level1;
  return {
    level1: level1 === "" ? before.level1 : level1,
    level2: level2 !== "" ? level2 : isNew ? "" : before.level2,
  };
}

function firstText(grid: Grid, row: number, last = grid.right): string {
  for (let column = grid.left; column <= last; column += 1) {
    const text = grid.text(row, column).trim();
    if (text !== "" && grid.home(row, column).row === row) return text;
  }
  return "";
}

/** Rows named 门诊 and 住院 below one whose name holds these words are its components. */
function joinComponents(rows: readonly RecognisedRow[], grid: Grid): readonly RecognisedRow[] {
  const joined: RecognisedRow[] = [];
  let parent: RecognisedRow | undefined;
  for (const row of rows) {
    const label = row.name.replace(/^(?:其中)?[:：\-—－\s]*/, "");
    const isPart =
      parent !== undefined && label !== "" && label.length <= 6 && label !== parent.name;
    if (!parent || !isPart || row.component !== null || !parent.name.includes(label)) {
      joined.push(row);
      parent = row.component === null ? row : undefined;
      continue;
    }
    if (joined.at(-1) === parent && !showsValues(grid, parent)) joined.pop();
    const { number, level1, level2, name, unit } = parent;
    joined.push({
      ...row,
      number,
      level1,
      level2,
      name,
      unit: row.unit || unit,
      component: label,
    });
  }
  return joined;
}

function showsValues(grid: Grid, row: RecognisedRow): boolean {
  return Object.entries(row.cells).some(
    ([role, cells]) =>
      isValueRole(role) && cells.some((cell) => grid.text(cell.row, cell.column).trim() !== ""),
  );
}
