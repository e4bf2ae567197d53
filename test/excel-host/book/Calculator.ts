import { contains } from "../../../src/workbook/a1";
import type { CellValue } from "../../../src/workbook/Workbook";
import { parseFormula } from "../../../src/workbench/formula/parseFormula";
import { evaluateFormula, type Read } from "../formula/evaluateFormula";
import type { Book } from "./Book";
import type { BookSheet } from "./BookSheet";

/** Works out the formula cells when they are asked for, and remembers the results until something changes. */
export class Calculator {
  private readonly book: Book;
  private readonly known = new Map<string, CellValue>();
  private readonly running = new Set<string>();

  constructor(book: Book) {
    this.book = book;
  }

  /** Forgets every result; said whenever a cell has changed. */
  forget(): void {
    this.known.clear();
  }

  /** What a cell holds; a formula that cannot be worked out here keeps its stored result. */
  valueAt(sheet: BookSheet, row: number, column: number): CellValue {
    const cell = sheet.cell(row, column);
    if (cell.formula === null) return cell.value;
    const key = `${sheet.id} ${row} ${column}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.running.has(key)) return 0;
    this.running.add(key);
    const value = this.evaluate(cell.formula, sheet) ?? cell.value;
    this.running.delete(key);
    this.known.set(key, value);
    return value;
  }

  /** A formula's result on a sheet; null when it cannot be worked out. */
  evaluate(formula: string, sheet: BookSheet): CellValue {
    const parsed = parseFormula(formula);
    return parsed ? evaluateFormula(parsed, this.reader(sheet)) : null;
  }

  private reader(own: BookSheet): Read {
    return ({ sheet: name, range }) => {
      const sheet = name === null ? own : this.book.findSheet(name);
      if (!sheet) return [{ error: "#REF!" }];
      if (range.top === range.bottom && range.left === range.right)
        return [this.valueAt(sheet, range.top, range.left)];
      return [...sheet.entries()]
        .filter(([at]) => contains(range, at))
        .map(([{ row, column }]) => this.valueAt(sheet, row, column));
    };
  }
}
