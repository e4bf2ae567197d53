import type { Range } from "../../workbook/a1";
import type { Cell, Sheet } from "../../workbook/Workbook";
import type { Paragraph, SourceTable } from "../SourceDocument";

/** A stack of tables seen as a sheet, with the line each of its cells stands in. */
export interface TableSheet {
  readonly sheet: Sheet;
  /** Zero-based sheet row and column; undefined where nothing stands. */
  readonly lineAt: (row: number, column: number) => number | undefined;
}

interface Held {
  readonly cell: Cell;
  readonly line: number;
}

/**
 * Shows tables that belong together as one sheet, so that they are recognised as a workbook's are: first the lines that stand above them,
 * each in a row of its own, then the tables below each other. Texts stay texts, as printed.
 *
 * @param above title and notes, in reading order.
 */
export function sheetOfTables(
  name: string,
  above: readonly Paragraph[],
  tables: readonly SourceTable[],
): TableSheet {
  const held = new Map<number, Held>();
  const merges: Range[] = [];
  const put = (row: number, column: number, text: string, line: number): void => {
    if (text.trim() === "") return;
    const cell: Cell = { value: text, formula: null, numberFormat: "General" };
    held.set(keyOf(row, column), { cell, line });
  };
  above.forEach(({ text, line }, row) => {
    put(row, 0, text, line);
  });
  let top = above.length;
  for (const { cells, rows } of tables) {
    for (const { row, column, rowSpan, columnSpan, text, line } of cells) {
      put(top + row, column, text, line);
      if (rowSpan > 1 || columnSpan > 1) {
        const bottom = top + row + rowSpan - 1;
        merges.push({ top: top + row, left: column, bottom, right: column + columnSpan - 1 });
      }
    }
    top += rows;
  }
  const width = Math.max(1, ...tables.map(({ columns }) => columns));
  return {
    sheet: {
      name,
      visibility: "visible",
      isProtected: false,
      usedRange: held.size === 0 ? null : { top: 0, left: 0, bottom: top - 1, right: width - 1 },
      merges,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      cell: (row, column) => held.get(keyOf(row, column))?.cell,
    },
    lineAt: (row, column) => held.get(keyOf(row, column))?.line,
  };
}

const columnsOfSheet = 16384;

function keyOf(row: number, column: number): number {
  return row * columnsOfSheet + column;
}
