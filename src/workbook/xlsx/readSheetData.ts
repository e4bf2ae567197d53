import { WorkbookError } from "../WorkbookError";
import { cellKind, type CellStore } from "./CellStore";
import { FormulaReader } from "./FormulaReader";
import { parseNumber } from "./parseNumber";
import { cellType, readCellValue, type ValueContext } from "./readCellValue";
import { readRichText } from "./readRichText";
import { isTrue } from "./readStyles";
import { packBytes, packName } from "./xmlBytes";
import { xmlToken, type XmlReader } from "./XmlReader";

/** What a sheet's cells need from the rest of the workbook. */
export interface SheetDataContext extends ValueContext {
  /** How many more cells may be read. */
  readonly cellLimit: number;
}

/** The rows beside their cells, by zero-based row. */
export interface SheetRows {
  readonly hidden: Set<number>;
  readonly styles: Map<number, number>;
  /** In points. */
  readonly heights: Map<number, number>;
}

const names = {
  row: packName("row"),
  cell: packName("c"),
  value: packName("v"),
  formula: packName("f"),
  inline: packName("is"),
  r: packName("r"),
  s: packName("s"),
  t: packName("t"),
};

/** Reads `sheetData`, which the reader has just opened, into the store. */
export class SheetDataReader {
  private readonly reader: XmlReader;
  private readonly store: CellStore;
  private readonly rows: SheetRows;
  private readonly context: SheetDataContext;
  private readonly formulas: FormulaReader;
  private row = -1;
  private column = -1;

  constructor(reader: XmlReader, store: CellStore, rows: SheetRows, context: SheetDataContext) {
    this.reader = reader;
    this.store = store;
    this.rows = rows;
    this.context = context;
    this.formulas = new FormulaReader(store);
  }

  /** The formulas that fill ranges. */
  get arrays(): FormulaReader["arrays"] {
    return this.formulas.arrays;
  }

  /**
   * Reads up to and with the close token.
   *
   * @throws WorkbookError xlsx/tooManyCells, xlsx/damagedPart for broken XML and places outside a sheet
   */
  read(): void {
    const { reader } = this;
    for (const inside = reader.depth; ;) {
      const token = reader.next();
      if (token === xmlToken.close && reader.depth < inside) return;
      if (token !== xmlToken.open) continue;
      if (reader.packed === names.row) this.readRow();
      else if (reader.packed === names.cell) this.readCell();
      else reader.skip();
    }
  }

  private readRow(): void {
    const { reader, rows } = this;
    const number = reader.attribute("r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > 1_048_575) throw reader.damaged();
    if (reader.attributeCount <= 1) return;
    if (isTrue(reader.attribute("hidden"))) rows.hidden.add(this.row);
    const height = Number(reader.attribute("ht") ?? NaN);
    if (height > 0) rows.heights.set(this.row, height);
    if (isTrue(reader.attribute("customFormat"))) {
      rows.styles.set(this.row, Number(reader.attribute("s") ?? 0));
    }
  }

  private readCell(): void {
    const { reader, store } = this;
    const { bytes, attributes } = reader;
    let style = 0;
    let type = cellType.number;
    let isMisplaced = false;
    this.column += 1;
    for (let at = 0; at < 5 * reader.attributeCount; at += 5) {
      const start = attributes[at] ?? 0;
      if (attributes[at + 2] !== start + 1) continue;
      const from = attributes[at + 3] ?? 0;
      const to = attributes[at + 4] ?? 0;
      const name = bytes[start];
      if (name === names.r) isMisplaced = !this.readAddress(from, to);
      else if (name === names.s) style = parseNumber(bytes, from, to);
      else if (name === names.t) type = packBytes(bytes, from, to);
    }
    if (this.row < 0 || this.column > 16_383) throw reader.damaged();
    if (store.length >= this.context.cellLimit) throw new WorkbookError("xlsx/tooManyCells");
    const index = store.add(this.row, this.column, style);
    store.set(index, cellKind.blank, 0);
    this.readContent(index, type);
    if (isMisplaced) store.setText(index, cellKind.damage, "address");
  }

  /** Takes the column from an address such as `AB12`; false when the address is in another row. */
  private readAddress(from: number, to: number): boolean {
    const { bytes } = this.reader;
    let column = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = (bytes[at] ?? 0) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    const row = parseNumber(bytes, at, to);
    if (at === from || column > 16_384 || !Number.isInteger(row)) throw this.reader.damaged();
    this.column = column - 1;
    return row === this.row + 1;
  }

  private readContent(index: number, type: number): void {
    const { reader, store } = this;
    for (const inside = reader.depth; ;) {
      const token = reader.next();
      if (token === xmlToken.close && reader.depth < inside) break;
      if (token !== xmlToken.open) continue;
      if (reader.packed === names.value) readCellValue(reader, store, index, type, this.context);
      else if (reader.packed === names.formula) this.formulas.read(reader, index);
      else if (reader.packed === names.inline) store.setRead(index, readRichText(reader));
      else reader.skip();
    }
  }
}
