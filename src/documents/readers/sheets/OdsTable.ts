import type { Range } from "../../../workbook/a1";
import type { Cell } from "../../../workbook/Workbook";
import type { XmlReader } from "../../../workbook/xlsx/XmlReader";
import { DocumentError } from "../../DocumentError";
import { readerLimits } from "../limits";
import { forEachElement } from "./forEachElement";
import { MemorySheet } from "./MemorySheet";
import type { OdsStyles } from "./OdsStyles";
import { count, readOdsCell, type OdsCell } from "./readOdsCell";

/** Numbers from one to another, both included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** What the tables of a file share. */
export interface OdsContext {
  readonly styles: OdsStyles;
  readonly date1904: boolean;
  /** Cells read so far. */
  cells: number;
}

/** Reads one table of an OpenDocument spreadsheet. Rows and cells that are repeated to fill the sheet take no room. */
export class OdsTable {
  private readonly reader: XmlReader;
  private readonly context: OdsContext;
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly merges: Range[] = [];
  private readonly hiddenRows: Span[] = [];
  private readonly hiddenColumns: Span[] = [];
  private readonly columnStyles: (Span & { readonly style: string })[] = [];
  private nextRow = 0;
  private nextColumn = 0;

  constructor(reader: XmlReader, context: OdsContext) {
    this.reader = reader;
    this.context = context;
  }

  /**
   * Reads the `table` element just opened.
   *
   * @throws DocumentError document/tooLarge
   */
  read(): MemorySheet {
    const { reader, context } = this;
    const name = reader.prefixedAttribute("name") ?? "";
    const isHidden = context.styles.isTableHidden(reader.prefixedAttribute("style-name") ?? null);
    const isProtected = reader.prefixedAttribute("protected") === "true";
    forEachElement(reader, (element) => {
      if (element === "table-column") this.readColumn();
      else if (element === "table-row") this.readRow();
      else if (element === "shapes" || element === "forms") reader.skip();
    });
    const bottom = [...this.rows.keys()].at(-1) ?? -1;
    const setup = {
      name,
      visibility: isHidden ? ("hidden" as const) : ("visible" as const),
      isProtected,
      merges: this.merges,
      hiddenRows: numbersIn(this.hiddenRows, bottom),
      hiddenColumns: numbersIn(this.hiddenColumns, lastColumn),
    };
    return new MemorySheet(setup, this.rows);
  }

  private readColumn(): void {
    const { reader } = this;
    const from = this.nextColumn;
    this.nextColumn += count(reader.prefixedAttribute("number-columns-repeated"));
    const span = { from, to: Math.min(this.nextColumn - 1, lastColumn) };
    const style = reader.prefixedAttribute("default-cell-style-name");
    if (style !== undefined) this.columnStyles.push({ ...span, style });
    if (isCollapsed(reader)) this.hiddenColumns.push(span);
  }

  private readRow(): void {
    const { reader } = this;
    const from = this.nextRow;
    this.nextRow += count(reader.prefixedAttribute("number-rows-repeated"));
    const span = { from, to: Math.min(this.nextRow - 1, lastRow) };
    const style = reader.prefixedAttribute("default-cell-style-name") ?? null;
    if (isCollapsed(reader)) this.hiddenRows.push(span);
    let column = 0;
    forEachElement(reader, (name) => {
      if (name === "covered-table-cell") {
        column += count(reader.prefixedAttribute("number-columns-repeated"));
        reader.skip();
      } else if (name === "table-cell") {
        const cell = readOdsCell(reader, this.context.date1904);
        this.put(cell, span, column, style);
        column += cell.repeated;
      }
    });
  }

  private put(cell: OdsCell, rows: Span, column: number, rowStyle: string | null): void {
    const { value, formula } = cell;
    if (cell.rowSpan * cell.columnSpan > 1) this.merge(cell, rows.from, column);
    const style = cell.style ?? rowStyle ?? this.columnStyle(column);
    const numberFormat = this.context.styles.numberFormat(style);
    const times = (rows.to - rows.from + 1) * cell.repeated;
    const isBlank = value === null && formula === null;
    if (isBlank && (numberFormat === "General" || times > 1)) return;
    this.context.cells += times;
    const limit = readerLimits.cells;
    if (this.context.cells > limit) {
      throw new DocumentError("document/tooLarge", { what: "cells", limit });
    }
    for (let row = rows.from; row <= rows.to; row += 1) {
      const cells = this.rows.get(row) ?? new Map<number, Cell>();
      this.rows.set(row, cells);
      const end = Math.min(column + cell.repeated - 1, lastColumn);
      for (let at = column; at <= end; at += 1) cells.set(at, { value, formula, numberFormat });
    }
  }

  private merge({ rowSpan, columnSpan }: OdsCell, top: number, left: number): void {
    const bottom = Math.min(top + rowSpan - 1, lastRow);
    this.merges.push({ top, left, bottom, right: Math.min(left + columnSpan - 1, lastColumn) });
  }

  private columnStyle(column: number): string | null {
    return this.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? null;
  }
}

function isCollapsed(reader: XmlReader): boolean {
  return ["collapse", "filter"].includes(reader.prefixedAttribute("visibility") ?? "");
}

function numbersIn(spans: readonly Span[], last: number): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { from, to } of spans) {
    for (let number = from; number <= Math.min(to, last); number += 1) numbers.add(number);
  }
  return numbers;
}
