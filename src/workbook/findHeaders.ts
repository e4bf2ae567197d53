import { columnKind, headerKind, headerUnit } from "./classifyHeader";
import type { Grid } from "./Grid";
import type { HeaderKind } from "./headerVocabulary";
import { ledgerColumns } from "./ledgerColumns";
import { isDateFormat } from "./shownText";
import { withoutTitles } from "./withoutTitles";
import type { Cell } from "./Workbook";

/** A column as its headers describe it, before years and duplicates are settled. */
export interface HeaderColumn {
  readonly column: number;
  /** The headers from top to bottom, each once. */
  readonly parts: readonly string[];
  readonly kind: HeaderKind;
}

/** Consecutive header lines and the columns they describe. */
export interface HeaderBlock {
  /** Sheet rows. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** A target of a deadline, which looks like the header of a period. */
const dueDate = /^\s*20\d\d年\d{1,2}月(?:\d{1,2}日|底|末)?[之以]?前?\s*$/;
/** No real form has more header lines than this, and no header spans more. */
const mostLines = 4;

type KindOf = (text: string) => HeaderKind | undefined;

type LineKind = "header" | "group" | "other";

/**
 * Finds every block of header lines in a sheet, complete or not. A line belongs to a header when at least two and at least
 * half of its cells are known headers (2023 as a number, a date and words such as 完成时限 only beside others or beside their like: a value may be 2023 or
 * 2026年12月, a name end in 时限), or when it holds nothing but one (a group over others).
 */
export function findHeaders(grid: Grid): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let run: number[] = [];
  let hasHeader = false;
  const close = (): void => {
    if (hasHeader) blocks.push(blockOf(grid, withoutTitles(grid, run)));
    run = [];
    hasHeader = false;
  };
  const known = new Map<string, HeaderKind | undefined>();
  const kindOf: KindOf = (text) => {
    if (!known.has(text)) known.set(text, headerKind(text));
    return known.get(text);
  };
  for (const row of grid.lines) {
    const before = run.at(-1);
    const own = lineKind(grid, row, kindOf);
    const kind = own !== "group" && before === row - 1 && isUnitLine(grid, row) ? "group" : own;
    const isApart = before !== undefined && !reachesTo(grid, before, row, kindOf);
    if (kind === "other" || isApart || run.length === mostLines) close();
    if (kind === "other") continue;
    run.push(row);
    hasHeader ||= kind === "header";
  }
  close();
  return blocks;
}

function lineKind(grid: Grid, row: number, kindOf: KindOf): LineKind {
  let words = 0;
  let weak = 0;
  let total = 0;
  let last = -1;
  for (let column = grid.left; column <= grid.right; column += 1) {
    const merge = grid.merge(row, column);
    if (merge && merge.bottom - merge.top >= mostLines) continue;
    const home = merge?.left ?? column;
    const cell = home === last ? undefined : grid.cell(row, column);
    last = home;
    if (!cell || grid.text(row, column).trim() === "") continue;
    total += 1;
    const isNumber = typeof cell.value === "number";
    if (isNumber && !mayBeYear(cell)) continue;
    const text = grid.text(row, column);
    const kind = kindOf(text);
    if (kind === undefined) continue;
    if (isNumber || kind === "ignored" || dueDate.test(text)) weak += 1;
    else words += 1;
  }
  const known = words + weak;
  if (known >= 2 && known * 2 >= total && (words > 0 || known === total)) return "header";
  return known === 1 && total === 1 ? "group" : "other";
}

/** Whether a line holds nothing of its own but units in brackets, （%） under 目标值 and 完成值: the end of the header above it. */
function isUnitLine(grid: Grid, row: number): boolean {
  let units = 0;
  for (let column = grid.left; column <= grid.right; column += 1) {
    if (grid.home(row, column).row !== row) continue;
    const text = grid.text(row, column).trim();
    if (text === "") continue;
    if (!/^[（(].*[）)]$/.test(text) || headerUnit(text) === "") return false;
    units += 1;
  }
  return units > 0;
}

/**
 * Whether one header line goes down to the next: rows between them that show nothing are covered by its headers, merged over
 * them. A field left blank between two lines of labels parts them.
 */
function reachesTo(grid: Grid, row: number, next: number, kindOf: KindOf): boolean {
  if (next === row + 1) return true;
  for (let column = grid.left; column <= grid.right; column += 1) {
    const bottom = grid.merge(row, column)?.bottom ?? row;
    if (bottom < next - 1 && kindOf(grid.text(row, column)) !== undefined) return false;
  }
  return true;
}

/** A number is a header as a year (2024) or as a date; figures need not be read as words. */
function mayBeYear({ value, numberFormat }: Cell): boolean {
  const isYear = Number(value) >= 2000 && Number(value) < 2100;
  return isYear || isDateFormat(numberFormat);
}

function blockOf(grid: Grid, rows: readonly number[]): HeaderBlock {
  const columns: HeaderColumn[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    const parts = partsOf(grid, rows, column);
    const kind = columnKind(parts) ?? kindForUnits(grid, rows, column);
    if (kind === undefined) continue;
    const shared = sharedColumns(grid, rows, column, kind);
    const first = shared[0] ?? column;
    const isSplit = shared.some(
      (other) => other > first && holdsFigures(grid, rows, [first, other]),
    );
    if (isSplit)
      columns.push({ column, parts: [...parts, ...labelBelow(grid, rows, column)], kind });
    else if (first === column) columns.push({ column, parts, kind });
  }
  return { top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0, columns: ledgerColumns(columns) };
}

/** A header of values merged over columns that only say whose they are (市中心医院, 市中医院) heads every one of them. */
function kindForUnits(grid: Grid, rows: readonly number[], column: number): HeaderKind | undefined {
  const last = rows.at(-1);
  const group = rows.findLast((row) => row !== last && grid.merge(row, column));
  const merge = group === undefined ? undefined : grid.merge(group, column);
  if (last === undefined || !merge || merge.bottom >= last || merge.right === merge.left)
    return undefined;
  const names = Array.from({ length: merge.right - merge.left + 1 }, (_, index) =>
    grid.text(last, merge.left + index).trim(),
  );
  const isEveryName = names.every((name) => name !== "" && headerKind(name) === undefined);
  const kind = columnKind([grid.text(merge.top, merge.left)]);
  return isEveryName && kind !== undefined && isGroupOfValues(kind) ? kind : undefined;
}

/** The columns that a value's header is merged over. It stands for the first, unless figures stand in the others too. */
function sharedColumns(
  grid: Grid,
  rows: readonly number[],
  column: number,
  kind: HeaderKind,
): readonly number[] {
  const leaf = [...rows].reverse().find((row) => grid.text(row, column).trim() !== "");
  const merge = leaf === undefined ? undefined : grid.merge(leaf, column);
  if (kind === "name" || !merge) return [column];
  const { left, right } = merge;
  return Array.from({ length: Math.min(right, grid.right) - left + 1 }, (_, index) => left + index);
}

/** Whether a line below the header has a figure of its own in each of the columns. */
function holdsFigures(grid: Grid, rows: readonly number[], columns: readonly number[]): boolean {
  const bottom = rows.at(-1) ?? 0;
  return grid.lines.some(
    (row) =>
      row > bottom &&
      columns.every(
        (column) =>
          grid.home(row, column).column === column && /^\s*[-+]?\d/.test(grid.text(row, column)),
      ),
  );
}

/** What the line under a header calls the column: 市中心医院 under 2024年完成值. */
function labelBelow(grid: Grid, rows: readonly number[], column: number): readonly string[] {
  const bottom = rows.at(-1) ?? 0;
  const next = grid.lines.find((row) => row > bottom);
  const text = next === undefined ? "" : grid.text(next, column).trim();
  return text === "" || /\d/.test(text) ? [] : [text];
}

function partsOf(grid: Grid, rows: readonly number[], column: number): readonly string[] {
  const parts: string[] = [];
  rows.forEach((row, index) => {
    const own = grid.text(row, column).trim();
    const text = own === "" ? groupTo(grid, rows, index, column) : own;
    if (text !== "" && text !== parts.at(-1)) parts.push(text);
  });
  return parts;
}

/** A group's label that was not merged over its columns reaches right, over empty cells above other headers. */
function groupTo(grid: Grid, rows: readonly number[], index: number, column: number): string {
  const row = rows[index] ?? 0;
  const below = rows.slice(index + 1);
  const headedBelow = (at: number): boolean =>
    below.some((other) =>
      ["year", "actual", "target"].includes(headerKind(grid.text(other, at)) ?? ""),
    );
  if (!headedBelow(column)) return "";
  for (let at = column - 1; at >= grid.left; at -= 1) {
    const label = grid.text(row, at).trim();
    if (label === "") continue;
    return headedBelow(at) && isGroup(label) ? label : "";
  }
  return "";
}

function isGroup(label: string): boolean {
  const kind = headerKind(label);
  return kind !== undefined && isGroupOfValues(kind);
}

function isGroupOfValues(kind: HeaderKind): boolean {
  return ["target", "actual", "stated", "year"].includes(kind);
}
