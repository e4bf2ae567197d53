import { formatRange, type Position, type Range } from "../a1";
import { pageFooter } from "../pageFooter";
import type { CellStyle, NewCell, NewSheet } from "../Workbook";
import { WorkbookError } from "../WorkbookError";
import { cellXml, longestText } from "./cellXml";
import { escapeText } from "./escapeXml";

const A4 = 9;

/**
 * The worksheet part of a new sheet, without its marks.
 *
 * @param namespace the main namespace of the workbook it goes into
 * @param styleOf the index of a style's cell format
 * @throws WorkbookError `workbook/outsideSheet`, `workbook/textTooLong`
 */
export function newSheetXml(
  sheet: NewSheet,
  namespace: string,
  styleOf: (style: CellStyle) => number,
): string {
  checkCells(sheet);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    sheet.page?.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    `<dimension ref="${formatRange(extent(sheet.cells))}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    colsXml(sheet),
    sheetDataXml(sheet, styleOf),
    mergesXml(sheet.merges ?? []),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${A4}"${pageAttributes(sheet)}/>`,
    sheet.page
      ? `<headerFooter><oddFooter>&amp;C${escapeText(pageFooter)}</oddFooter></headerFooter>`
      : "",
    "</worksheet>",
  ].join("");
}

function checkCells({ name, cells }: NewSheet): void {
  for (const { row, column, value } of cells) {
    if (row < 0 || column < 0 || row > 1048575 || column > 16383) {
      throw new WorkbookError("workbook/outsideSheet", { sheet: name, row, column });
    }
    const length = typeof value === "string" ? value.length : 0;
    if (length > longestText) {
      throw new WorkbookError("workbook/textTooLong", { sheet: name, length, limit: longestText });
    }
  }
}

function extent(cells: readonly Position[]): Range {
  return cells.reduce<Range>(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { top: cells[0]?.row ?? 0, left: cells[0]?.column ?? 0, bottom: 0, right: 0 },
  );
}

/** Headings further down are not frozen: all that stands above them would be, and leave little of the screen. */
function viewXml({ headingRows }: NewSheet): string {
  if (headingRows?.top !== 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const rows = headingRows.bottom + 1;
  const pane = `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

function colsXml({ columnWidths = {} }: NewSheet): string {
  const cols = Object.entries(columnWidths)
    .map(([column, width]) => ({ number: Number(column) + 1, width }))
    .sort((a, b) => a.number - b.number)
    .map(
      ({ number, width }) =>
        `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`,
    );
  return cols.length ? `<cols>${cols.join("")}</cols>` : "";
}

function sheetDataXml(
  { cells, rowHeights = {} }: NewSheet,
  styleOf: (style: CellStyle) => number,
): string {
  const rows = new Map<number, Map<number, NewCell>>();
  for (const row of Object.keys(rowHeights)) rows.set(Number(row), new Map());
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, NewCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const xml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => {
      const height = rowHeights[row];
      const ht = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const ordered = [...columns.values()].sort((a, b) => a.column - b.column);
      return `<row r="${row + 1}"${ht}>${ordered.map((cell) => newCellXml(cell, styleOf)).join("")}</row>`;
    });
  return `<sheetData>${xml.join("")}</sheetData>`;
}

function newCellXml(cell: NewCell, styleOf: (style: CellStyle) => number): string {
  const { value = null, formula } = cell;
  const style = cell.style && String(styleOf(cell.style));
  return cellXml("", cell, formula === undefined ? { value } : { value, formula }, style);
}

function mergesXml(merges: readonly Range[]): string {
  const xml = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`).join("");
  return merges.length ? `<mergeCells count="${merges.length}">${xml}</mergeCells>` : "";
}

function pageAttributes({ page }: NewSheet): string {
  const orientation = page ? ` orientation="${page.landscape ? "landscape" : "portrait"}"` : "";
  return orientation + (page?.fitToWidth ? ' fitToHeight="0"' : "");
}
