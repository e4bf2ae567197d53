import { statusMarks, type MarkedStatus } from "./statusMark";
import type { NewCell, NewSheet } from "./Workbook";

/** What a legend says; the words come from the locale. */
export interface LegendWords {
  readonly sheetName: string;
  readonly title: string;
  /** What each marked status means, in one short sentence. */
  readonly meanings: Readonly<
    Record<MarkedStatus, { readonly name: string; readonly meaning: string }>
  >;
  /** How the marks behave and how they are removed. */
  readonly note: string;
}

/**
 * A sheet that explains the marks to whoever gets the workbook without the add-in. It is coloured by marks of its own,
 * so that clearing all marks leaves nothing behind.
 */
export function legendSheet(words: LegendWords): NewSheet {
  const statuses = Object.keys(statusMarks) as MarkedStatus[];
  const firstRow = 2;
  const rows = statuses.flatMap((status, index): NewCell[] => {
    const { name, meaning } = words.meanings[status];
    const row = firstRow + index;
    return [
      { row, column: 0, value: `${statusMarks[status].symbol} ${name}` },
      { row, column: 1, value: meaning },
    ];
  });
  return {
    name: words.sheetName,
    cells: [
      { row: 0, column: 0, value: words.title },
      ...rows,
      { row: firstRow + statuses.length + 1, column: 0, value: words.note },
    ],
    columnWidths: { 0: 16, 1: 60 },
    page: { landscape: false, fitToWidth: true },
    marks: statuses.map((status, index) => {
      const row = firstRow + index;
      return {
        range: { top: row, left: 0, bottom: row, right: 0 },
        formula: 'N("ontrack:legend")=0',
        look: { ...statusMarks[status], bold: true, numberFormat: null },
      };
    }),
  };
}
