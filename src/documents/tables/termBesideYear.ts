import { halfWidth } from "../../intake/halfWidth";
import { readYear } from "../../intake/readPeriod";
import { headerKind } from "../../workbook/classifyHeader";
import type { Range } from "../../workbook/a1";
import type { Grid } from "../../workbook/Grid";
import type { Cell, CellRef } from "../../workbook/Workbook";
import type { SheetView } from "./SheetView";

/** A header whose columns come twice: 二级指标 三级指标 指标值 for the term, the same again for the year. */
interface TwiceHeaded {
  readonly line: number;
  readonly shared: readonly number[];
  readonly term: readonly number[];
  readonly year: readonly number[];
}

const span = /(20\d\d)年?[^\d年]{0,4}[-—–－~～至到]+[^\d年]{0,4}(20\d\d)年?/;
/** The years that a medium-term plan covers where the form does not say. */
const usualTerm = 3;

/**
 * Parts a 绩效目标申报表 that lists the term's and the year's indicators beside each other. The term's values are of its last year; where the form
 * does not print the term, of the third year, which the header then marks as assumed.
 *
 * @returns the year's half first; undefined where no header repeats its columns.
 * @example termBesideYear(grid)?.map(({ sheet }) => sheet.name) // ["目标", "目标（实施期）"]
 */
export function termBesideYear(grid: Grid): readonly SheetView[] | undefined {
  const found = grid.lines.map((line) => twiceHeaded(grid, line)).find((header) => header);
  if (!found) return undefined;
  const { line, shared, term, year } = found;
  const own = half(grid, grid.sheet.name, [...shared, ...year], new Map());
  const ends = termEnd(grid, line);
  if (ends === undefined) return [own];
  const dated = new Map(
    term.flatMap((column): readonly [string, string][] => {
      const text = grid.text(line, column);
      return headerKind(text) === "target" ? [[`${line},${column}`, `${text}(${ends})`]] : [];
    }),
  );
  return [own, half(grid, `${grid.sheet.name}（实施期）`, [...shared, ...term], dated)];
}

function twiceHeaded(grid: Grid, line: number): TwiceHeaded | undefined {
  const columns = Array.from({ length: grid.right - grid.left + 1 }, (_, at) => grid.left + at);
  const heads = columns.filter((column) => {
    const isFirst = grid.home(line, column).column === column;
    return isFirst && grid.text(line, column).trim() !== "";
  });
  const keys = heads.map((column) => halfWidth(grid.text(line, column)).replace(/\s/g, ""));
  for (let size = Math.floor(keys.length / 2); size >= 2; size -= 1) {
    const at = keys.length - 2 * size;
    const [first, second] = [keys.slice(at, at + size), keys.slice(at + size)];
    const kinds = first.map((key) => headerKind(key));
    if (first.join() !== second.join()) continue;
    if (!kinds.includes("name") || !kinds.includes("target")) continue;
    const from = heads[at] ?? 0;
    const middle = heads[at + size] ?? 0;
    return {
      line,
      shared: columns.filter((column) => column < from),
      term: columns.filter((column) => column >= from && column < middle),
      year: columns.filter((column) => column >= middle),
    };
  }
  return undefined;
}

/** 2026年 of 2024年—2026年 above the header; with a question mark where only the form's year is printed. */
function termEnd(grid: Grid, line: number): string | undefined {
  const above = grid.lines.filter((other) => other < line);
  const texts = above.flatMap((row) =>
    Array.from({ length: grid.right - grid.left + 1 }, (_, at) =>
      halfWidth(grid.text(row, grid.left + at)).slice(0, 120),
    ),
  );
  const ends = texts.flatMap((text) => span.exec(text.replace(/\s/g, ""))?.[2] ?? []);
  if (ends[0] !== undefined) return `${ends[0]}年`;
  const years = texts.flatMap((text) => readYear(text) ?? []);
  return years[0] === undefined ? undefined : `${years[0] + usualTerm - 1}年?`;
}

function half(
  grid: Grid,
  name: string,
  columns: readonly number[],
  dated: ReadonlyMap<string, string>,
): SheetView {
  const { visibility, isProtected, hiddenRows, merges } = grid.sheet;
  const drawn = (row: number, column: number): CellRef => ({
    sheet: grid.sheet.name,
    row,
    column: columns[column] ?? grid.right + 1,
  });
  const cellAt = (row: number, column: number): Cell | undefined => {
    const at = drawn(row, column);
    const text = dated.get(`${at.row},${at.column}`);
    if (text !== undefined) return { value: text, formula: null, numberFormat: "General" };
    return grid.sheet.cell(at.row, at.column);
  };
  return {
    sheet: {
      ...{ name, visibility, isProtected, hiddenRows },
      hiddenColumns: new Set(),
      usedRange: {
        top: grid.lines[0] ?? 0,
        left: 0,
        bottom: grid.lines.at(-1) ?? 0,
        right: columns.length - 1,
      },
      merges: merges.flatMap((range) => mergeIn(range, columns)),
      cell: cellAt,
    },
    drawnAt: ({ row, column }) => drawn(row, column),
  };
}

/** What of a merge is in the half; one that begins in the other half has its text there. */
function mergeIn(range: Range, columns: readonly number[]): readonly Range[] {
  const kept = columns.flatMap((column, at) =>
    column >= range.left && column <= range.right ? [at] : [],
  );
  const [left] = kept;
  if (left === undefined || columns[left] !== range.left) return [];
  return [{ top: range.top, bottom: range.bottom, left, right: kept.at(-1) ?? left }];
}
