import { contains, formatA1, type Range } from "../a1";
import type { BaseSheet } from "../BaseSheet";
import type { SheetDisplay } from "../SheetDisplay";
import type { Cell, CellValue } from "../Workbook";
import { cellKind, type CellStore } from "./CellStore";
import type { SheetPart } from "./packageParts";
import { FileDisplay } from "./FileDisplay";
import type { Looks } from "./Looks";
import type { ColumnSpan, SheetContent } from "./readSheet";
import type { CellFormats } from "./readStyles";
import type { SharedStrings } from "./SharedStrings";

const anyCell = (): boolean => false;

/** What the rest of the file says that a sheet needs. */
interface FileFacts {
  readonly formats: CellFormats;
  readonly strings: SharedStrings | null;
  readonly looks: Looks;
  /** Whether we added the sheet. */
  readonly isOurs: boolean;
  /** The header cells of its Excel tables, by address. */
  readonly tableHeaders: ReadonlyMap<string, string>;
}

/** A sheet of an opened file; a `Cell` is made when it is asked for. */
export class FileSheet implements BaseSheet {
  readonly name: string;
  readonly visibility: SheetPart["visibility"];
  readonly isProtected: boolean;
  readonly isOurs: boolean;
  readonly usedRange: Range | null;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** What the file says beside the cells, for display. */
  readonly content: SheetContent;

  private readonly store: CellStore;
  private readonly formats: CellFormats;
  private readonly strings: SharedStrings | null;
  private readonly looks: Looks;
  private readonly tableHeaders: ReadonlyMap<string, string>;
  private readonly columnStyles: ReadonlyMap<number, number>;

  constructor({ name, visibility }: SheetPart, content: SheetContent, file: FileFacts) {
    this.name = name;
    this.visibility = visibility;
    this.isOurs = file.isOurs;
    this.tableHeaders = file.tableHeaders;
    this.content = content;
    this.store = content.store;
    this.formats = file.formats;
    this.strings = file.strings;
    this.looks = file.looks;
    this.isProtected = content.isProtected;
    this.merges = content.merges;
    this.hiddenRows = content.rows.hidden;
    this.hiddenColumns = new Set(this.perColumn(({ hidden }) => hidden || undefined).keys());
    this.columnStyles = this.perColumn(({ style }) => style || undefined);
    this.usedRange = this.usedRangeWithout(anyCell);
  }

  cell(row: number, column: number): Cell | undefined {
    const index = this.store.find(row, column);
    const kind = index < 0 ? cellKind.blank : this.store.kinds[index];
    if (kind === cellKind.covered) return undefined;
    const formula = index < 0 ? null : this.store.formula(index);
    const numberFormat = this.formats.numberFormats[this.style(row, column)] ?? "General";
    if (kind === cellKind.blank && formula === null) {
      return numberFormat === "General" ? undefined : { value: null, formula: null, numberFormat };
    }
    if (kind === cellKind.damage) return this.damaged(index, formula, numberFormat);
    const value = this.value(index);
    if (value === undefined) {
      return { value: null, formula: formula, numberFormat, damage: "text" };
    }
    return { value, formula: formula, numberFormat };
  }

  /** The number of the style that a cell is shown in, its row's or column's when it has no own. */
  style(row: number, column: number): number {
    const index = this.store.find(row, column);
    if (index >= 0) return this.store.styles[index] ?? 0;
    return this.content.rows.styles.get(row) ?? this.columnStyles.get(column) ?? 0;
  }

  isLocked(row: number, column: number): boolean {
    return this.formats.locked[this.style(row, column)] ?? true;
  }

  get filledRanges(): readonly Range[] {
    return this.content.filled.map(({ range }) => range);
  }

  filledRange(row: number, column: number): Range | undefined {
    return this.content.filled.find(({ range }) => contains(range, { row, column }))?.range;
  }

  tableHeader(row: number, column: number): string | undefined {
    return this.tableHeaders.get(formatA1({ row, column }));
  }

  usedRangeWithout(isGone: (row: number, column: number) => boolean): Range | null {
    const { length, rows, columns, kinds, formulas } = this.store;
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (let index = 0; index < length; index++) {
      const kind = kinds[index];
      if (kind === cellKind.covered || (kind === cellKind.blank && !formulas.has(index))) continue;
      const row = rows[index] ?? 0;
      const column = columns[index] ?? 0;
      if (isGone !== anyCell && isGone(row, column)) continue;
      if (top < 0) top = row;
      bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return top < 0 ? null : { top, left, bottom, right };
  }

  get display(): SheetDisplay {
    return new FileDisplay(this, this.looks);
  }

  /** A value for every column that has one; where settings of columns overlap, the first counts. */
  perColumn<Value>(valueOf: (span: ColumnSpan) => Value | undefined): Map<number, Value> {
    const values = new Map<number, Value>();
    let next = 0;
    for (const span of [...this.content.columns].sort((a, b) => a.left - b.left)) {
      const value = valueOf(span);
      for (next = Math.max(next, span.left); next <= span.right; next++) {
        if (value !== undefined) values.set(next, value);
      }
    }
    return values;
  }

  private damaged(index: number, formula: string | null, numberFormat: string): Cell {
    const damage = this.store.texts[this.store.numbers[index] ?? -1] ?? "text";
    return { value: null, formula, numberFormat, damage };
  }

  private value(index: number): CellValue | undefined {
    const number = this.store.numbers[index] ?? 0;
    switch (this.store.kinds[index]) {
      case cellKind.number:
        return number;
      case cellKind.sharedString:
        return this.strings?.at(number);
      case cellKind.text:
        return this.store.texts[number];
      case cellKind.boolean:
        return number === 1;
      case cellKind.error:
        return { error: this.store.texts[number] ?? "" };
      default:
        return null;
    }
  }
}
