import type { Block } from "../../SourceDocument";
import { splitDelimited, type DelimitedCell } from "./splitDelimited";
import { tableOfRows } from "./tableOfRows";
import { textBlocks } from "./textBlocks";

type Row = readonly DelimitedCell[];

/**
 * Reads pasted text: rows of cells as Excel and WPS copy them, separated by tabs, are tables; everything else is lines. Numbered lines,
 * whose number Word parts from the words by a tab, are lines.
 *
 * @throws DocumentError document/tooLarge
 * @example pastedBlocks("附件\n指标\t目标\n就诊率\t90").map(({ kind }) => kind) // ["paragraph", "table"]
 */
export function pastedBlocks(text: string): readonly Block[] {
  const paragraphs = textBlocks(text);
  const tables = runsOf(splitDelimited(text, "\t")).flatMap(({ rows, end }) => {
    const table = tableOfRows(rows);
    return table ? [{ table, start: rows[0]?.[0]?.line ?? 0, end }] : [];
  });
  if (tables.length === 0) return paragraphs;
  const outside = paragraphs.filter(
    ({ line }) => !tables.some(({ start, end }) => line >= start && line < end),
  );
  return [...outside, ...tables.map(({ table }) => table)].sort((a, b) => a.line - b.line);
}

interface Run {
  readonly rows: readonly Row[];
  /** The line after it. */
  readonly end: number;
}

/** Rows of several cells that follow each other, two at least. */
function runsOf(rows: readonly Row[]): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const start = at;
    while (isRow(rows[at])) at += 1;
    if (at - start > 1) {
      runs.push({ rows: rows.slice(start, at), end: rows[at]?.[0]?.line ?? Infinity });
    }
  }
  return runs;
}

/** A number and its sentence are no row; two figures are. */
function isRow(row: Row | undefined): boolean {
  const [first, second, third] = row ?? [];
  if (!first || !second) return false;
  const isNumber = /^\s*[(（]?(?:\d+|[一二三四五六七八九十]+|[a-zA-Z]|[●•·])[)）.．、]?\s*$/;
  return third !== undefined || !isNumber.test(first.text) || /^[\s\d.,%]*$/.test(second.text);
}
