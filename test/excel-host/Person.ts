import type { Range } from "../../src/workbook/a1";
import { height, lastColumn, lastRow, splitReference, width } from "./address";
import { parseArea } from "./address";
import type { BookSheet } from "./book/BookSheet";
import type { BookCell } from "./book/BookCell";
import { enteredCell } from "./book/enteredCell";
import { shiftFormula } from "../../src/workbook/xlsx/shiftFormula";
import { cellsChanged, sourceOf } from "./cellsChanged";
import { copyCells, type CopiedRules, type Copying } from "./copyCells";
import { deleteCells, insertCells } from "./insertDelete";
import { selectCells } from "./selectCells";
import { SheetHand } from "./SheetHand";
import { formatArea } from "./address";
import { actionTypes, type Batch } from "./wire";
import { plainValue } from "./book/cellFacts";

type Entered = number | string | boolean | null;

interface Gesture {
  readonly restore: () => void;
  readonly sheet: BookSheet;
  readonly area: Range;
  readonly changeType: string;
}

const undone: Readonly<Record<string, string>> = {
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
};

/** Someone who works in the workbook by hand. Cells and ranges are said with their sheet: `表!C7`, `表!3:4`. */
export class Person extends SheetHand {
  private gestures: Gesture[] = [];

  /** Types into a cell; the text is read as Excel reads it, null empties the cell. */
  type(address: string, entered: Entered): void {
    const { sheet, area } = this.place(address);
    const before = this.model.calculator.valueAt(sheet, area.top, area.left);
    this.remember(sheet, area, "RangeEdited");
    this.enter(sheet, area.top, area.left, entered);
    cellsChanged(this.model, { sheet, area, author: this.author, before });
    this.done();
  }

  /** Pastes rows of texts with the first cell at the address: one event for all. */
  paste(address: string, rows: readonly (readonly Entered[])[]): void {
    const { sheet, area: at } = this.place(address);
    const columns = Math.max(...rows.map((row) => row.length));
    const area = {
      top: at.top,
      left: at.left,
      bottom: at.top + rows.length - 1,
      right: at.left + columns - 1,
    };
    this.remember(sheet, area, "RangeEdited");
    rows.forEach((row, down) => {
      row.forEach((value, across) => {
        this.enter(sheet, area.top + down, area.left + across, value);
      });
    });
    cellsChanged(this.model, { sheet, area, author: this.author });
    this.done();
  }

  /** Fills the first row of a range down over the rest, formulas following. */
  fillDown(address: string): void {
    const { sheet, area } = this.place(address);
    this.remember(sheet, area, "RangeEdited");
    for (let column = area.left; column <= area.right; column++) {
      const first = sheet.cell(area.top, column);
      for (let row = area.top + 1; row <= area.bottom; row++)
        sheet.setCell(row, column, filled(first, row - area.top));
    }
    cellsChanged(this.model, {
      sheet,
      area: { ...area, top: area.top + 1 },
      author: this.author,
    });
    this.done();
  }

  /** Copies cells of a sheet to another place on it, conditional formats included (Ctrl+C, Ctrl+V). */
  copy(address: string, to: string, rules: CopiedRules = "grown"): void {
    const { sheet, area } = this.copyTo(address, to, { rules, formatsOnly: false });
    cellsChanged(this.model, { sheet, area, author: this.author });
    this.done();
  }

  /** The same without the contents (format painter): no cell is said to have changed. */
  paintFormats(address: string, to: string, rules: CopiedRules = "grown"): void {
    this.copyTo(address, to, { rules, formatsOnly: true });
  }

  /** Empties the cells of a range (Delete key). */
  clear(address: string): void {
    const { area } = this.place(address);
    this.paste(
      address,
      Array.from({ length: height(area) }, () => Array<null>(width(area)).fill(null)),
    );
  }

  /** Inserts whole rows, e.g. `表!4:5`: the new rows are 4 and 5. */
  insertRows(address: string): void {
    this.shift(address, "RowInserted");
  }

  deleteRows(address: string): void {
    this.shift(address, "RowDeleted");
  }

  /** Inserts whole columns, e.g. `表!C:C`. */
  insertColumns(address: string): void {
    this.shift(address, "ColumnInserted");
  }

  deleteColumns(address: string): void {
    this.shift(address, "ColumnDeleted");
  }

  /** Sorts the rows of a range by one of its columns, zero-based. Numbers come before texts, blanks last. */
  sort(address: string, by: number, descending = false): void {
    const { sheet, area } = this.place(address);
    this.remember(sheet, area, "RangeEdited");
    const rows = Array.from({ length: height(area) }, (_, index) => area.top + index);
    const key = (row: number): unknown =>
      plainValue(this.model.calculator.valueAt(sheet, row, area.left + by));
    const order = rows.toSorted((a, b) => compareKeys(key(a), key(b), descending));
    const sorted = order.map((row) =>
      Array.from({ length: width(area) }, (_, index) => sheet.cell(row, area.left + index)),
    );
    sorted.forEach((cells, index) => {
      cells.forEach((cell, column) => {
        sheet.setCell(area.top + index, area.left + column, cell);
      });
    });
    const { source } = sourceOf(this.author);
    const facts = { address: formatArea(area), source, worksheetId: sheet.id };
    this.model.events.raise("RowSorted", sheet.id, facts);
    cellsChanged(this.model, { sheet, area, author: this.author });
    this.done();
  }

  /** Takes back the last gesture (Ctrl+Z); does nothing when there is none. */
  undo(): void {
    const gesture = this.gestures.pop();
    if (!gesture) return;
    const { sheet, area, changeType } = gesture;
    gesture.restore();
    cellsChanged(this.model, {
      sheet,
      area,
      author: this.author,
      changeType: undone[changeType] ?? changeType,
    });
    this.done();
  }

  select(address: string): void {
    const { sheet, area } = this.place(address);
    selectCells(this.model, sheet, area);
    this.done();
  }

  /** What was done to a workbook before a sheet was deleted cannot be undone. */
  override deleteSheet(name: string): void {
    super.deleteSheet(name);
    this.gestures = [];
  }

  /** An add-in's writing empties the list of what can be undone. */
  forgetUndo({ Actions }: Batch): void {
    const writes = Actions.some(
      ({ ActionType, Name }) =>
        ActionType === actionTypes.set ||
        (ActionType === actionTypes.method && /^(Add|Delete|Clear)/i.test(Name)),
    );
    if (writes) this.gestures = [];
  }

  private shift(
    address: string,
    changeType: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted",
  ): void {
    const { sheet, area } = this.place(address);
    const whole = changeType.startsWith("Row")
      ? { ...area, left: 0, right: lastColumn }
      : { ...area, top: 0, bottom: lastRow };
    this.remember(sheet, whole, changeType);
    const move = changeType.endsWith("Inserted") ? insertCells : deleteCells;
    move(this.model, sheet, whole, "", this.author);
    this.done();
  }

  private copyTo(
    address: string,
    to: string,
    how: Pick<Copying, "rules" | "formatsOnly">,
  ): { readonly sheet: BookSheet; readonly area: Range } {
    const { sheet, area: source } = this.place(address);
    const { top: row, left: column } = this.place(to).area;
    this.remember(sheet, source, "RangeEdited");
    const nextId = (): string => this.model.book.nextId();
    return { sheet, area: copyCells(sheet, { ...how, source, to: { row, column }, nextId }) };
  }

  private enter(sheet: BookSheet, row: number, column: number, entered: Entered): void {
    const cell = sheet.cell(row, column);
    if (sheet.state.protection && cell.style.locked)
      throw new Error(`${sheet.name} is protected: Excel would not let a person type here`);
    sheet.setCell(row, column, enteredCell(cell, entered ?? ""));
    this.model.calculator.forget();
  }

  /** Undo brings back every sheet, since formulas elsewhere may have followed. */
  private remember(sheet: BookSheet, area: Range, changeType: string): void {
    const { book } = this.model;
    const restores = book.sheets.map((each) => each.save());
    const { names } = book;
    const restore = (): void => {
      for (const each of restores) each();
      book.names = names;
    };
    this.gestures.push({ restore, sheet, area, changeType });
  }

  private place(address: string): { readonly sheet: BookSheet; readonly area: Range } {
    const { sheet = this.model.book.sheets[0]?.name ?? "", rest } = splitReference(address);
    const area = parseArea(rest);
    if (!area) throw new Error(`no range ${address}`);
    return { sheet: this.model.book.sheet(sheet), area };
  }
}

function filled(cell: BookCell, by: number): BookCell {
  return cell.formula === null ? cell : { ...cell, formula: shiftFormula(cell.formula, by, 0) };
}

function compareKeys(a: unknown, b: unknown, descending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const sign = descending ? -1 : 1;
  if (typeof a === "number" && typeof b === "number") return sign * (a - b);
  if (typeof a === typeof b) return sign * String(a).localeCompare(String(b), "zh-CN");
  return sign * (typeof a === "number" ? -1 : 1);
}
