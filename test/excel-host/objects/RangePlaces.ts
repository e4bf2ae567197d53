import type { Range } from "../../../src/workbook/a1";
import {
  cellCount,
  formatArea,
  height,
  intersect,
  lastColumn,
  lastRow,
  quotedName,
  width,
} from "../address";
import { CellsObject } from "../CellsObject";
import type { ExcelObject } from "../ExcelObject";
import { invalidArgument, itemNotFound } from "../HostError";
import { resolveReference } from "../resolveReference";

/** Where a range is, and the ranges that are found from it. */
export abstract class RangePlaces extends CellsObject {
  get area(): Range {
    const [area] = this.areas;
    if (!area) throw itemNotFound();
    return area;
  }

  get Address(): string {
    return `${quotedName(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return height(this.area);
  }
  get ColumnCount(): number {
    return width(this.area);
  }
  get CellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return this.area.left === 0 && this.area.right === lastColumn;
  }
  get IsEntireColumn(): boolean {
    return this.area.top === 0 && this.area.bottom === lastRow;
  }

  GetCell(row: number, column: number): ExcelObject {
    const { top, left } = this.area;
    return this.at(top + row, left + column, 1, 1);
  }
  GetRow(row: number): ExcelObject {
    const { top, left } = this.area;
    return this.at(top + row, left, 1, width(this.area));
  }
  GetColumn(column: number): ExcelObject {
    const { top, left } = this.area;
    return this.at(top, left + column, height(this.area), 1);
  }
  GetLastCell(): ExcelObject {
    return this.at(this.area.bottom, this.area.right, 1, 1);
  }
  GetLastRow(): ExcelObject {
    return this.GetRow(height(this.area) - 1);
  }
  GetLastColumn(): ExcelObject {
    return this.GetColumn(width(this.area) - 1);
  }
  GetOffsetRange(rows: number, columns: number): ExcelObject {
    const { top, left } = this.area;
    return this.at(top + rows, left + columns, height(this.area), width(this.area));
  }
  GetResizedRange(rows: number, columns: number): ExcelObject {
    const { top, left } = this.area;
    return this.at(top, left, height(this.area) + rows, width(this.area) + columns);
  }
  GetAbsoluteResizedRange(rows: number, columns: number): ExcelObject {
    return this.at(this.area.top, this.area.left, rows, columns);
  }
  GetEntireRow(): ExcelObject {
    return this.model.range(this.sheet, { ...this.area, left: 0, right: lastColumn });
  }
  GetEntireColumn(): ExcelObject {
    return this.model.range(this.sheet, { ...this.area, top: 0, bottom: lastRow });
  }
  GetBoundingRect(other: unknown): ExcelObject {
    const { area } = this.other(other);
    return this.model.range(this.sheet, {
      top: Math.min(this.area.top, area.top),
      left: Math.min(this.area.left, area.left),
      bottom: Math.max(this.area.bottom, area.bottom),
      right: Math.max(this.area.right, area.right),
    });
  }
  GetIntersection(other: unknown): ExcelObject {
    const { sheet, area } = this.other(other);
    const shared = sheet === this.sheet ? intersect(this.area, area) : undefined;
    if (!shared) throw itemNotFound();
    return this.model.range(this.sheet, shared);
  }
  GetUsedRange(valuesOnly?: boolean): ExcelObject {
    const used = this.sheet.usedRange(valuesOnly ?? false, this.area);
    if (!used) throw itemNotFound();
    return this.model.range(this.sheet, used);
  }
  GetMergedAreas(): ExcelObject {
    const merges = this.sheet.state.merges.filter((merge) => intersect(merge, this.area));
    if (merges.length === 0) throw itemNotFound();
    return this.model.rangeAreas(this.sheet, merges);
  }

  protected at(row: number, column: number, rows: number, columns: number): ExcelObject {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return this.model.range(this.sheet, area);
  }

  private other(argument: unknown): { sheet: CellsObject["sheet"]; area: Range } {
    if (argument instanceof RangePlaces) return argument;
    if (typeof argument !== "string") throw invalidArgument();
    return resolveReference(this.model.book, this.sheet, argument);
  }
}
