import { formatRange, formatColumn, type Range } from "../a1";
import type { NewCell, NewSheet } from "../Workbook";
import { enteredText } from "./enteredText";
import { loadedOr } from "./loadedOr";
import { markSteps } from "./markSteps";
import { pageFooter } from "../pageFooter";
import { ownSheetName } from "./SeenWorkbook";
import type { Step } from "./Step";
import { styleSteps } from "./styleSteps";

/** Gives a new sheet the hidden name by which it is known as ours, and as complete. */
export function ownStep({ name }: NewSheet): Step {
  return {
    bytes: 1_000,
    run: (scope) => {
      scope.sheet(name).names.add(ownSheetName, "=TRUE").visible = false;
    },
  };
}

/**
 * Adds a sheet with everything on it.
 *
 * @param onAdded told the id Excel gave it.
 */
export function newSheetSteps(sheet: NewSheet, onAdded: (id: string) => void): readonly Step[] {
  const { name, cells, marks = [] } = sheet;
  let added: Excel.Worksheet | undefined;
  return [
    {
      bytes: 1_500,
      run: (scope) => {
        added = scope.context.workbook.worksheets.add(name);
        added.load("id");
      },
      harvest: () => {
        const id = loadedOr(null, () => added?.id ?? null);
        if (id !== null) onAdded(id);
      },
    },
    ...contentSteps(name, cells),
    ...styleSteps(name, cells),
    ...sizeSteps(sheet),
    ...markSteps(name, marks, 0),
  ];
}

/** Formats first, so that what is entered is read by them. */
function contentSteps(name: string, cells: readonly NewCell[]): readonly Step[] {
  const range = boundsOf(cells);
  if (!range) return [];
  const formats = matrix(range, "General");
  const contents = matrix<string | number | boolean>(range, "");
  for (const { row, column, value, formula, style } of cells) {
    const [formatRow, contentRow] = [formats[row - range.top], contents[row - range.top]];
    if (!formatRow || !contentRow) continue;
    formatRow[column - range.left] = style?.numberFormat ?? "General";
    contentRow[column - range.left] = contentOf(value, formula);
  }
  return [
    {
      bytes: 1_000 + 2 * JSON.stringify([formats, contents]).length,
      run: (scope) => {
        const target = scope.range(name, formatRange(range));
        target.numberFormat = formats;
        target.formulas = contents;
      },
    },
  ];
}

function contentOf(
  value: NewCell["value"],
  formula: NewCell["formula"],
): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  return typeof value === "string" ? enteredText(value) : (value ?? "");
}

function matrix<Content>({ top, left, bottom, right }: Range, content: Content): Content[][] {
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => content),
  );
}

function boundsOf(cells: readonly NewCell[]): Range | null {
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: rows.reduce((a, b) => Math.min(a, b)),
    left: columns.reduce((a, b) => Math.min(a, b)),
    bottom: rows.reduce((a, b) => Math.max(a, b)),
    right: columns.reduce((a, b) => Math.max(a, b)),
  };
}

/** Merges, sizes and the print set-up. */
function sizeSteps({ name, ...sheet }: NewSheet): readonly Step[] {
  const { merges = [], columnWidths = {}, rowHeights = {}, headingRows, page } = sheet;
  return [
    ...merges.map((merge): Step => ({
      bytes: 500,
      run: (scope) => {
        scope.range(name, formatRange(merge)).merge();
      },
    })),
    ...Object.entries(columnWidths).map(([column, width]): Step => ({
      bytes: 500,
      run: (scope) => {
        const letter = formatColumn(Number(column));
        scope.range(name, `${letter}:${letter}`).format.columnWidth = pointsOf(width);
      },
    })),
    ...Object.entries(rowHeights).map(([row, height]): Step => ({
      bytes: 500,
      run: (scope) => {
        const number = Number(row) + 1;
        scope.range(name, `${number}:${number}`).format.rowHeight = height;
      },
    })),
    {
      bytes: 1_500,
      run: (scope) => {
        const { pageLayout, freezePanes } = scope.sheet(name);
        if (page) {
          pageLayout.paperSize = Excel.PaperType.a4;
          pageLayout.headersFooters.defaultForAllPages.centerFooter = pageFooter;
        }
        if (page?.landscape) pageLayout.orientation = Excel.PageOrientation.landscape;
        if (page?.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
        if (page?.area) pageLayout.setPrintArea(formatRange(page.area));
        if (!headingRows) return;
        const { top, bottom } = headingRows;
        pageLayout.setPrintTitleRows(`$${top + 1}:$${bottom + 1}`);
        if (top === 0) freezePanes.freezeRows(bottom + 1);
      },
    },
  ];
}

/** The width in points of so many digits of the default font, with Excel's 5 pixels around them. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
