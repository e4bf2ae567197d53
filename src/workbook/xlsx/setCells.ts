import { contains, formatA1, formatRange, parseRange, type Position, type Range } from "../a1";
import type { CellRef, CellValue } from "../Workbook";
import { WorkbookError } from "../WorkbookError";
import { longestText, resultSplices } from "./cellXml";
import { escapeText } from "./escapeXml";
import { findDependants, rangesRead, type Reader } from "./findDependants";
import { settleMerges } from "./settleRanges";
import { cellSpans, rowSpans, type RowSpan } from "./sheetCells";
import { sheetFormulas, type FormulaSpan } from "./sheetFormulas";
import { writeCells, type CellWrite } from "./writeCells";
import { splice, type Splice, type XmlPart } from "./XmlPart";

/** The new result of a formula cell; null when it has none, undefined when it is not known. */
export type ResultOf = (cell: CellRef) => CellValue | undefined;

/** A sheet's text with values written into it. */
export interface SetCells {
  readonly text: string;
  /** The cells that held a formula and no longer do. */
  readonly overwritten: readonly Position[];
}

/**
 * Writes values and formulas into a sheet's part and changes nothing else in it, but for what would become
 * wrong: formulas that shared the text of an overwritten one get it written out, and stored results
 * that may differ now are renewed or, where the new one is not known, taken away, so that no program
 * shows them.
 *
 * @param sheet the sheet's name, by which formulas may refer to it
 * @param writes at most one per cell
 * @param resultOf goes before the result that a written formula came with
 * @throws WorkbookError `workbook/outsideSheet`, `workbook/textTooLong`, `workbook/coveredCell`,
 *   `workbook/formulaInTheWay` (a cell of an array formula or data table over several cells)
 * @example setCells(part, "Sheet1", [{ row: 0, column: 0, value: 1 }]).text // …<c r="A1"><v>1</v></c>…
 */
export function setCells(
  part: XmlPart,
  sheet: string,
  writes: readonly CellWrite[],
  resultOf: ResultOf = () => undefined,
): SetCells {
  const sheetData = part.child(part.root, "sheetData");
  if (!sheetData) throw part.damaged();
  const rows = rowSpans(part, sheetData);
  const formulas = sheetFormulas(part, sheetData, rows);
  refuseUnwritable(part, sheet, writes, formulas);
  const written = new Set(writes.map(keyOf));
  const kept = formulas.filter(({ cell }) => !written.has(keyOf(cell)));
  const readers = kept.flatMap((span) => readersOf(span, sheet, rows));
  const stale = new Set(
    findDependants(writes, readers)
      .map(keyOf)
      .filter((key) => !written.has(key)),
  );
  const newResult = ({ row, column }: Position): CellValue | undefined =>
    resultOf({ sheet, row, column });
  const text = splice(part.text, [
    ...writeCells(part, sheetData, rows, withResults(writes, newResult)),
    ...kept.flatMap((span) => writeOutShare(span, written)),
    ...renewResults(part, rows, stale, newResult),
  ]);
  const overwritten = formulas.filter(({ cell }) => written.has(keyOf(cell)));
  return { text, overwritten: overwritten.map(({ cell: { row, column } }) => ({ row, column })) };
}

function keyOf({ row, column }: Position): number {
  return row * 16384 + column;
}

function refuseUnwritable(
  part: XmlPart,
  sheet: string,
  writes: readonly CellWrite[],
  formulas: readonly FormulaSpan[],
): void {
  const merges = mergesOf(part);
  const filled = formulas.flatMap(({ fills }) => (fills && !isSingle(fills) ? [fills] : []));
  for (const write of writes) {
    const { row, column, value, formula } = write;
    const cell = formatA1(write);
    if (row < 0 || column < 0 || row > 1048575 || column > 16383) {
      throw new WorkbookError("workbook/outsideSheet", { sheet, row, column });
    }
    if (typeof value === "string" && value.length > longestText) {
      const values = { sheet, cell, length: value.length, limit: longestText };
      throw new WorkbookError("workbook/textTooLong", values);
    }
    const merge = merges.find((range) => contains(range, write));
    if (
      merge &&
      (value !== null || formula !== undefined) &&
      (merge.top !== row || merge.left !== column)
    ) {
      throw new WorkbookError("workbook/coveredCell", { sheet, cell, merge: formatRange(merge) });
    }
    const array = filled.find((range) => contains(range, write));
    if (array) {
      throw new WorkbookError("workbook/formulaInTheWay", {
        sheet,
        cell,
        range: formatRange(array),
      });
    }
  }
}

/** The merges that count when the file is read. */
function mergesOf(part: XmlPart): readonly Range[] {
  const mergeCells = part.child(part.root, "mergeCells");
  const ranges = (mergeCells ? part.children(mergeCells, "mergeCell") : []).flatMap((merge) => {
    const range = parseRange(part.attribute(merge, "ref") ?? "");
    return range ? [range] : [];
  });
  return settleMerges(ranges).merges;
}

function isSingle({ top, left, bottom, right }: Range): boolean {
  return top === bottom && left === right;
}

/** An array formula or data table gives a result to every cell it fills. */
function readersOf(span: FormulaSpan, sheet: string, rows: readonly RowSpan[]): Reader[] {
  const reads = span.formula === null ? null : rangesRead(span.formula, sheet);
  const { row, column } = span.cell;
  const readers: Reader[] = [{ row, column, reads }];
  if (!span.fills || isSingle(span.fills)) return readers;
  const { top, left, bottom, right } = span.fills;
  const lastRow = Math.min(bottom, rows.at(-1)?.row ?? top);
  for (let r = top; r <= lastRow; r++) {
    for (let c = left; c <= right; c++) readers.push({ row: r, column: c, reads });
  }
  return readers;
}

/** The text of a shared formula stands in one cell only; when that goes, the others need their own. */
function writeOutShare(span: FormulaSpan, written: ReadonlySet<number>): Splice[] {
  if (!span.master || span.formula === null || !written.has(keyOf(span.master))) return [];
  const { element } = span;
  const text = `<${element.name}>${escapeText(span.formula)}</${element.name}>`;
  return [{ start: element.start, end: element.end, text }];
}

/** Other edits may have changed what a written formula comes to. */
function withResults(
  writes: readonly CellWrite[],
  resultOf: (cell: Position) => CellValue | undefined,
): readonly CellWrite[] {
  return writes.map((write) => {
    const result = write.formula === undefined ? undefined : resultOf(write);
    if (write.formula === undefined || result === undefined) return write;
    const { row, column, formula } = write;
    return { row, column, formula, value: result };
  });
}

function renewResults(
  part: XmlPart,
  rows: readonly RowSpan[],
  keys: ReadonlySet<number>,
  resultOf: (cell: Position) => CellValue | undefined,
): Splice[] {
  const staleRows = new Set([...keys].map((key) => Math.floor(key / 16384)));
  return rows
    .filter(({ row }) => staleRows.has(row))
    .flatMap((row) => cellSpans(part, row))
    .filter((cell) => keys.has(keyOf(cell)))
    .flatMap((cell) => resultSplices(part, cell.element, resultOf(cell) ?? null));
}
