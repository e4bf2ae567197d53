import { headerKind } from "./classifyHeader";
import type { Grid } from "./Grid";
import type { HeaderKind } from "./headerVocabulary";

/** Kinds that a group of values never stands over. */
const describing: ReadonlySet<HeaderKind | undefined> = new Set<HeaderKind>([
  "number",
  "level1",
  "level2",
  "name",
  "component",
  "unit",
]);

/** Kinds that pass on to the columns below: 目标值 over 2023年. */
const handedDown: ReadonlySet<HeaderKind | undefined> = new Set<HeaderKind>([
  "target",
  "actual",
  "stated",
  "baseline",
  "year",
  "ignored",
]);

/**
 * Leaves out the titles above a header. A line with one text alone, such as 2024年度目标任务完成情况, is a title and no group
 * when it also stands over the columns that name the indicators, or over no header at all.
 *
 * @param rows the consecutive sheet rows that read like headers, ascending.
 */
export function withoutTitles(grid: Grid, rows: readonly number[]): readonly number[] {
  const first = rows.findIndex((row, index) => {
    const below = rows.slice(index + 1);
    return !isTitle(grid, row, below) && !isField(grid, row, below);
  });
  return first < 0 ? rows : rows.slice(first);
}

function isTitle(grid: Grid, row: number, below: readonly number[]): boolean {
  const columns = onlyTextColumns(grid, row);
  const [start] = columns;
  if (start === undefined || !handedDown.has(headerKind(grid.text(row, start)))) return false;
  const own = grid.home(row, start);
  const kinds = columns.flatMap((column) =>
    below
      .filter((other) => grid.home(other, column).row !== own.row)
      .map((other) => headerKind(grid.text(other, column))),
  );
  return kinds.every((kind) => kind === undefined) || kinds.some((kind) => describing.has(kind));
}

/**
 * Whether a line is one of labels and fields in the head of a form (全年预算数 beside a blank): it has a text of its own over columns
 * that tell the indicators apart, and nothing over their names.
 */
function isField(grid: Grid, row: number, below: readonly number[]): boolean {
  let hasLabel = false;
  for (let column = grid.left; column <= grid.right; column += 1) {
    const kinds = below.map((other) => headerKind(grid.text(other, column)));
    const text = grid.text(row, column).trim();
    if (kinds.includes("name") && text !== "") return false;
    const isTelling = kinds.some((kind) => describing.has(kind));
    hasLabel ||= isTelling && text !== "" && headerKind(text) === undefined;
  }
  return hasLabel;
}

/** The columns of the only text of a line; none when it has several. */
function onlyTextColumns(grid: Grid, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    if (grid.text(row, column).trim() === "") continue;
    const [first = column] = columns;
    if (grid.home(row, first).column !== grid.home(row, column).column) return [];
    columns.push(column);
  }
  return columns;
}
