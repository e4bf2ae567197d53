import type { Range } from "../../../src/workbook/a1";
import { cellCount, height, intersect, width } from "../address";
import { blankCell, type BookCell } from "../book/BookCell";
import { cellText, plainValue, valueType } from "../book/cellFacts";
import { enteredCell } from "../book/enteredCell";
import { deleteCells, insertCells } from "../insertDelete";
import { writeCells } from "../book/writeCells";
import { cellsChanged } from "../cellsChanged";
import type { ExcelObject } from "../ExcelObject";
import { accessDenied, invalidArgument } from "../HostError";
import type { Model } from "../Model";
import { selectCells } from "../selectCells";
import { ConditionalFormatCollection } from "./ConditionalFormatCollection";
import { DataValidation } from "./DataValidation";
import { getCellProperties, setCellProperties } from "./cellProperties";
import { RangeFormat } from "./RangeFormat";
import { RangePlaces } from "./RangePlaces";

/** Excel answers no cell by cell property of more cells than this. */
const mostCells = 5_000_000;

export class RangeObject extends RangePlaces {
  readonly type = "Range";

  get Values(): unknown {
    return this.grid((_cell, row, column) => plainValue(this.valueAt(row, column)));
  }
  set Values(values: unknown) {
    this.enter(values);
  }
  get Formulas(): unknown {
    return this.grid((cell, row, column) =>
      cell.formula === null ? plainValue(this.valueAt(row, column)) : `=${cell.formula}`,
    );
  }
  set Formulas(values: unknown) {
    this.enter(values);
  }
  get Text(): unknown {
    return this.grid((cell, row, column) => cellText(this.valueAt(row, column), cell));
  }
  get ValueTypes(): unknown {
    return this.grid((_cell, row, column) => valueType(this.valueAt(row, column)));
  }
  get NumberFormat(): unknown {
    return this.grid((cell) => cell.style.numberFormat);
  }
  set NumberFormat(formats: unknown) {
    writeCells(this.sheet, this.area, formats, (cell, format) => {
      if (typeof format !== "string") throw invalidArgument();
      return { ...cell, style: { ...cell.style, numberFormat: format } };
    });
  }

  get RowHidden(): boolean | null {
    const { hiddenRows } = this.sheet.state;
    return uniform(this.area.top, this.area.bottom, hiddenRows);
  }
  set RowHidden(hidden: boolean | null) {
    if (hidden === null) return;
    this.refuseIfProtected();
    const { top, bottom } = this.area;
    const hiddenRows = withSpan(this.sheet.state.hiddenRows, top, bottom, hidden);
    this.sheet.change({ hiddenRows });
  }
  get ColumnHidden(): boolean | null {
    const { hiddenColumns } = this.sheet.state;
    return uniform(this.area.left, this.area.right, hiddenColumns);
  }
  set ColumnHidden(hidden: boolean | null) {
    if (hidden === null) return;
    this.refuseIfProtected();
    const { left, right } = this.area;
    const hiddenColumns = withSpan(this.sheet.state.hiddenColumns, left, right, hidden);
    this.sheet.change({ hiddenColumns });
  }
  get Hidden(): boolean | null {
    if (this.RowHidden === true || this.ColumnHidden === true) return true;
    return this.RowHidden === null || this.ColumnHidden === null ? null : false;
  }

  get Worksheet(): ExcelObject {
    return this.model.worksheet(this.sheet);
  }
  get Format(): ExcelObject {
    return new RangeFormat(this.model, this);
  }
  get ConditionalFormats(): ExcelObject {
    return new ConditionalFormatCollection(this.model, this);
  }
  get DataValidation(): ExcelObject {
    return new DataValidation(this.model, this);
  }

  Merge(across?: boolean): void {
    this.refuseIfProtected();
    const rows = across
      ? Array.from({ length: height(this.area) }, (_, index) => this.area.top + index)
      : [];
    const added = across
      ? rows.map((row) => ({ ...this.area, top: row, bottom: row }))
      : [this.area];
    this.Unmerge();
    for (const merge of added) this.emptyButFirst(merge);
    this.sheet.change({ merges: [...this.sheet.state.merges, ...added] });
  }
  Unmerge(): void {
    this.refuseIfProtected();
    const { area } = this;
    this.sheet.change({
      merges: this.sheet.state.merges.filter((merge) => !intersect(merge, area)),
    });
  }
  Select(): void {
    selectCells(this.model, this.sheet, this.area);
  }
  Calculate(): void {
    this.model.calculator.forget();
  }
  Clear(what: string | null): void {
    this.refuseIfProtected();
    for (const [{ row, column }, cell] of [...this.sheet.entries()]) {
      if (!intersect(this.area, { top: row, left: column, bottom: row, right: column })) continue;
      this.sheet.setCell(row, column, cleared(cell, what ?? "All"));
    }
    if (what === null || what === "All" || what === "Formats") {
      new ConditionalFormatCollection(this.model, this).ClearAll();
    }
    if (what !== "Formats")
      cellsChanged(this.model, { sheet: this.sheet, area: this.area, author: "addin" });
  }
  Delete(shift: string): void {
    this.refuseIfProtected();
    deleteCells(this.model, this.sheet, this.area, shift, "addin");
  }
  Insert(shift: string): ExcelObject {
    this.refuseIfProtected();
    insertCells(this.model, this.sheet, this.area, shift, "addin");
    return this.model.range(this.sheet, this.area);
  }

  GetCellProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return this.grid((_cell, row, column) => getCellProperties(this.at(row, column, 1, 1), wanted));
  }
  GetRowProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return Array.from({ length: height(this.area) }, (_, row) =>
      getCellProperties(this.GetRow(row), wanted),
    );
  }
  GetColumnProperties(wanted: Readonly<Record<string, unknown>>): unknown {
    return Array.from({ length: width(this.area) }, (_, column) =>
      getCellProperties(this.GetColumn(column), wanted),
    );
  }
  SetCellProperties(properties: readonly (readonly unknown[])[]): void {
    const { top, left } = this.area;
    properties.forEach((line, row) => {
      line.forEach((facts, column) => {
        setCellProperties(this.at(top + row, left + column, 1, 1), facts);
      });
    });
  }
  SetRowProperties(properties: readonly unknown[]): void {
    properties.forEach((facts, row) => {
      setCellProperties(this.GetRow(row), facts);
    });
  }
  SetColumnProperties(properties: readonly unknown[]): void {
    properties.forEach((facts, column) => {
      setCellProperties(this.GetColumn(column), facts);
    });
  }

  /** The client writes large grids in pieces; before it does, it asks whether the whole has the right shape. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== height(this.area) || columns !== width(this.area)) throw invalidArgument();
  }

  private valueAt(row: number, column: number): ReturnType<Model["calculator"]["valueAt"]> {
    return this.model.calculator.valueAt(this.sheet, row, column);
  }

  private grid(fact: (cell: BookCell, row: number, column: number) => unknown): unknown {
    const { top, left, bottom, right } = this.area;
    if (cellCount(this.area) > mostCells) return null;
    const rows: unknown[] = [];
    for (let row = top; row <= bottom; row++) {
      const line: unknown[] = [];
      for (let column = left; column <= right; column++)
        line.push(fact(this.sheet.cell(row, column), row, column));
      rows.push(line);
    }
    return rows;
  }

  private enter(values: unknown): void {
    const { sheet, area, model } = this;
    const before = cellCount(area) === 1 ? this.valueAt(area.top, area.left) : undefined;
    try {
      writeCells(sheet, area, values, enteredCell);
    } finally {
      model.calculator.forget();
    }
    const details = before === undefined ? {} : { before };
    cellsChanged(model, { sheet, area, author: "addin", ...details });
  }

  private emptyButFirst(merge: Range): void {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        if (row === merge.top && column === merge.left) continue;
        const cell = this.sheet.cell(row, column);
        this.sheet.setCell(row, column, { ...cell, value: null, formula: null });
      }
    }
  }

  private refuseIfProtected(): void {
    if (this.sheet.state.protection) throw accessDenied();
  }
}

function cleared(cell: BookCell, what: string): BookCell {
  const plain = { value: null, formula: null };
  if (what === "Formats") return { ...cell, style: blankCell.style };
  return what === "Contents" ? { ...cell, ...plain } : { ...plain, style: blankCell.style };
}

function uniform(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= first && index <= last) count++;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function withSpan(
  hidden: ReadonlySet<number>,
  first: number,
  last: number,
  isHidden: boolean,
): ReadonlySet<number> {
  const changed = new Set(hidden);
  for (let index = first; index <= last; index++)
    if (isHidden) changed.add(index);
    else changed.delete(index);
  return changed;
}
