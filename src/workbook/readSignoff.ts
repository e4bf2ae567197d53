import { halfWidth } from "../intake/halfWidth";
import type { Range } from "./a1";
import type { Grid } from "./Grid";
import { signoffLabels, vagueLabels } from "./signoffWords";
import type { CellRef } from "./Workbook";

/** 填报人, 联系电话 or 填报日期, as a form prints it. */
export interface SignoffField {
  /** As printed, without blanks. */
  readonly label: string;
  /** The cell the label stands in. */
  readonly cell: CellRef;
  readonly isFilled: boolean;
}

/** A label with its colon; blanks may stand between its characters, and 签字 and what stands in brackets belongs to it. */
const labelled = new RegExp(
  `(${signoffLabels.map((label) => [...label].join("\\s*")).join("|")})\\s*(?:签[字名章]|盖章|\\([^)]*\\)|\\s)*:`,
  "g",
);

/** What is printed to be written on. */
const ruled = /[\s_\-—–.·/\\()]/g;

/**
 * Finds what a form asks to be signed with, in front of, below and beside its tables: a label with its value after it in the same cell or
 * in the next one to the right.
 *
 * @param tables ranges of the sheet whose cells are headings and values.
 * @example readSignoff(grid, [table.range])[0] // { label: "填报人", cell: { sheet: "自评表", row: 27, column: 0 }, isFilled: false }
 */
export function readSignoff(grid: Grid, tables: readonly Range[]): readonly SignoffField[] {
  const lines = grid.lines.filter(
    (row) => !tables.some(({ top, bottom }) => row >= top && row <= bottom),
  );
  return lines.flatMap((row) =>
    homesOf(grid, row).flatMap((column) => fieldsAt(grid, row, column)),
  );
}

function homesOf(grid: Grid, row: number): readonly number[] {
  const columns = Array.from({ length: grid.right - grid.left + 1 }, (_, at) => grid.left + at);
  return columns.filter((column) => {
    const home = grid.home(row, column);
    return home.row === row && home.column === column;
  });
}

function fieldsAt(grid: Grid, row: number, column: number): readonly SignoffField[] {
  const text = halfWidth(grid.text(row, column));
  const cell = { sheet: grid.sheet.name, row, column };
  const plain = text.replace(/\s/g, "");
  if (isPlainLabel(plain)) {
    if (isHeading(grid, row, column)) return [];
    return [{ label: plain, cell, isFilled: isFilled(plain, beside(grid, row, column)) }];
  }
  const found = [...text.matchAll(labelled)];
  return found.map((match, index) => {
    const label = (match[1] ?? "").replace(/\s/g, "");
    const next = found[index + 1];
    const after = text.slice(match.index + match[0].length, next?.index);
    const isLast = next === undefined;
    const isHere = isFilled(label, after);
    return {
      label,
      cell,
      isFilled: isHere || (isLast && isFilled(label, beside(grid, row, column))),
    };
  });
}

/** Whether a text names a field on its own, without a colon. */
function isPlainLabel(text: string): boolean {
  return signoffLabels.includes(text) && !vagueLabels.includes(text);
}

/** A word with something below it is the heading of a column. */
function isHeading(grid: Grid, row: number, column: number): boolean {
  const below = (grid.merge(row, column)?.bottom ?? row) + 1;
  return grid.text(below, column).trim() !== "";
}

/** What the next cell to the right shows, unless that is a label itself. */
function beside(grid: Grid, row: number, column: number): string {
  const next = (grid.merge(row, column)?.right ?? column) + 1;
  const text = next > grid.right ? "" : halfWidth(grid.text(row, next));
  const isLabel = isPlainLabel(text.replace(/\s/g, "")) || text.search(labelled) >= 0;
  return isLabel ? "" : text;
}

/** 年 月 日, 20 年 月 日 and lines to write on are blank; so is a date of which only the year is printed. */
function isFilled(label: string, text: string): boolean {
  const written = text.replace(ruled, "");
  const printed = /日期|时间/.test(label) ? /^(?:20\d{0,2})?年?月?日?$/ : /^年?月?日?$/;
  return !printed.test(written);
}
