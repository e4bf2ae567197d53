import { formatColumn, formatRange, parseRange, type Range } from "../../src/workbook/a1";

/** The size of a sheet. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export const wholeSheet: Range = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** A sheet's name as a formula writes it: in quotes unless it is a plain word. */
export function quotedName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** @example formatArea(wholeColumns2to3) // "C:D" */
export function formatArea(range: Range): string {
  if (range.top === 0 && range.bottom === lastRow)
    return `${formatColumn(range.left)}:${formatColumn(range.right)}`;
  if (range.left === 0 && range.right === lastColumn) return `${range.top + 1}:${range.bottom + 1}`;
  return formatRange(range);
}

/** Reads `A1`, `A1:B2`, `A:B` or `1:3`; undefined for anything else. */
export function parseArea(text: string): Range | undefined {
  const plain = text.replaceAll("$", "");
  const [first = "", last = first] = plain.split(":");
  if (/^[A-Za-z]+:[A-Za-z]+$/.test(plain)) {
    const columns = parseRange(`${first}1:${last}1`);
    return columns && { ...columns, bottom: lastRow };
  }
  if (/^\d+:\d+$/.test(plain)) {
    const rows = parseRange(`A${first}:A${last}`);
    return rows && { ...rows, right: lastColumn };
  }
  return parseRange(plain);
}

/** A reference cut into its sheet, if it names one, and the rest. */
export function splitReference(text: string): { readonly sheet?: string; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(text);
  if (!match) return { rest: text };
  const [, quoted, plain = "", rest = ""] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, rest };
}

export function intersect(a: Range, b: Range): Range | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? undefined : { top, left, bottom, right };
}

/** What is left of a rectangle when another is cut out of it, as at most four rectangles. */
export function subtract(from: Range, cut: Range): readonly Range[] {
  const hole = intersect(from, cut);
  if (!hole) return [from];
  const pieces: Range[] = [];
  if (from.top < hole.top) pieces.push({ ...from, bottom: hole.top - 1 });
  if (from.left < hole.left)
    pieces.push({ top: hole.top, bottom: hole.bottom, left: from.left, right: hole.left - 1 });
  if (from.right > hole.right)
    pieces.push({ top: hole.top, bottom: hole.bottom, left: hole.right + 1, right: from.right });
  if (from.bottom > hole.bottom) pieces.push({ ...from, top: hole.bottom + 1 });
  return pieces;
}

export function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Whether the first holds all of the second. */
export function covers(a: Range, b: Range): boolean {
  return a.top <= b.top && a.left <= b.left && a.bottom >= b.bottom && a.right >= b.right;
}

export function height(range: Range): number {
  return range.bottom - range.top + 1;
}

export function width(range: Range): number {
  return range.right - range.left + 1;
}

export function cellCount(range: Range): number {
  return height(range) * width(range);
}
