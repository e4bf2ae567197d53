import type { CellStyle, NewCell, NewSheet } from "../workbook/Workbook";
import { formStyle } from "../workbook/forms/formStyle";
import { rowHeight } from "../workbook/forms/rowHeight";

/** A column of a list: its heading, its width in characters, and how its cells look. */
export interface ListColumn {
  readonly heading: string;
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

/** What stands in one cell; a look of its own where it differs from its column's. */
export interface ListCell {
  readonly value: string | number | null;
  readonly style?: CellStyle;
}

/** A titled list as a sheet: A4 landscape, one page wide, its heading repeated on each page. */
export interface List {
  readonly name: string;
  readonly title: string;
  /** A line between title and list. */
  readonly subtitle: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly ListCell[])[];
}

const headingRow = 2;

/** Lays a list out as a sheet. */
export function listSheet({ name, title, subtitle, columns, rows }: List): NewSheet {
  const last = columns.length - 1;
  const top: readonly NewCell[] = [
    { row: 0, column: 0, value: title, style: formStyle.title },
    { row: 1, column: 0, value: subtitle, style: formStyle.line },
    ...columns.map(({ heading }, column): NewCell => ({
      row: headingRow,
      column,
      value: heading,
      style: formStyle.heading,
    })),
  ];
  const body = rows.flatMap((row, index) =>
    columns.map((column, at) => cellAt(headingRow + 1 + index, at, column, row[at])),
  );
  const heights = rows.map(
    (row, index) => [headingRow + 1 + index, heightOf(row, columns)] as const,
  );
  return {
    name,
    cells: [...top, ...body],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    columnWidths: Object.fromEntries(columns.map(({ width }, column) => [column, width])),
    rowHeights: { 0: 30, 1: 20, [headingRow]: 24, ...Object.fromEntries(heights) },
    headingRows: { top: 0, bottom: headingRow },
    page: { landscape: true, fitToWidth: true },
  };
}

function cellAt(row: number, column: number, { align }: ListColumn, cell?: ListCell): NewCell {
  const style = { ...formStyle.text, horizontal: align, ...cell?.style };
  const value = cell?.value ?? null;
  return value === null ? { row, column, style } : { row, column, value, style };
}

function heightOf(row: readonly ListCell[], columns: readonly ListColumn[]): number {
  return rowHeight(
    row.map(({ value }, index) => ({
      text: String(value ?? ""),
      width: columns[index]?.width ?? 10,
    })),
  );
}
