import type { Op } from "@fortune-sheet/core";
import { contains, type Range } from "../../workbook/a1";
import { cellKey } from "../../workbook/cellKey";
import type { CellRef } from "../../workbook/Workbook";
import { clipboardText } from "../clipboardRows";
import type { GridCell, GridSheet } from "../GridSheet";
import { drawnText } from "./drawnText";
import { redrawn } from "./toFortuneSheet";

const emptyCell: GridCell = { value: null, formula: null, numberFormat: "General", look: {} };

/** What the grid shows: the cells as we gave them, whatever FortuneSheet makes of its own copies. */
export class ShownCells {
  readonly date1904: boolean;
  readonly #sheets: ReadonlyMap<string, GridSheet>;
  readonly #cells: Map<string, GridCell>;

  constructor(sheets: readonly GridSheet[], date1904: boolean) {
    this.date1904 = date1904;
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    this.#cells = new Map(
      sheets.flatMap(({ name, cells }) =>
        cells.map(
          ({ row, column, cell }) => [cellKey({ sheet: name, row, column }), cell] as const,
        ),
      ),
    );
  }

  sheet(name: string): GridSheet | undefined {
    return this.#sheets.get(name);
  }

  at(cell: CellRef): GridCell {
    return this.#cells.get(cellKey(cell)) ?? emptyCell;
  }

  put(cell: CellRef, now: GridCell): void {
    this.#cells.set(cellKey(cell), now);
  }

  text(cell: CellRef): string {
    return drawnText(this.at(cell), this.date1904);
  }

  /** The texts of a range, as they go to the clipboard. */
  textOf(sheet: string, { top, left, bottom, right }: Range): string {
    const rows: string[][] = [];
    for (let row = top; row <= bottom; row++) {
      const texts: string[] = [];
      for (let column = left; column <= right; column++)
        texts.push(this.text({ sheet, row, column }));
      rows.push(texts);
    }
    return clipboardText(rows);
  }

  /** What has FortuneSheet draw a cell as it is here; nothing for a cell beyond the grid. */
  drawing(cell: CellRef): Op[] {
    const sheet = this.#sheets.get(cell.sheet);
    if (!sheet || cell.row >= sheet.rows || cell.column >= sheet.columns) return [];
    const value = redrawn(sheet, cell.row, cell.column, this.at(cell), this.date1904);
    return [{ op: "replace", id: cell.sheet, path: ["data", cell.row, cell.column], value }];
  }

  /** The cells a change of FortuneSheet's own concerns. */
  touchedBy({ path, id }: Op, current: string): readonly CellRef[] {
    const [part, row, column] = path;
    const sheet = this.#sheets.get(id ?? current);
    if (part !== "data" || typeof row !== "number" || !sheet) return [];
    if (typeof column === "number") return [{ sheet: sheet.name, row, column }];
    return Array.from({ length: sheet.columns }, (_, at) => ({
      sheet: sheet.name,
      row,
      column: at,
    }));
  }

  /** The merge a cell belongs to, or the cell itself. */
  wholeOf(cell: CellRef): Range {
    const merge = this.#sheets.get(cell.sheet)?.merges.find((range) => contains(range, cell));
    return merge ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  }
}

/** The smallest range that holds a range and more cells. */
export function around(range: Range, cells: readonly CellRef[]): Range {
  return {
    top: Math.min(range.top, ...cells.map(({ row }) => row)),
    left: Math.min(range.left, ...cells.map(({ column }) => column)),
    bottom: Math.max(range.bottom, ...cells.map(({ row }) => row)),
    right: Math.max(range.right, ...cells.map(({ column }) => column)),
  };
}
