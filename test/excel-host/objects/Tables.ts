import type { Range } from "../../../src/workbook/a1";
import { intersect } from "../address";
import type { BookSheet } from "../book/BookSheet";
import type { BookTable } from "../book/BookTable";
import { plainValue } from "../book/cellFacts";
import { CellsObject } from "../CellsObject";
import type { ExcelObject } from "../ExcelObject";
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";
import { resolveReference } from "../resolveReference";

interface Held {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

/** The tables of one sheet, or of the workbook. */
export class TableCollection extends ModelObject {
  readonly type = "TableCollection";
  private readonly sheet: BookSheet | null;

  constructor(model: Model, sheet: BookSheet | null) {
    super(model);
    this.sheet = sheet;
  }

  override items(): readonly ExcelObject[] {
    return this.held().map(({ sheet, table }) => new Table(this.model, sheet, table.id));
  }
  get Count(): number {
    return this.held().length;
  }
  GetCount(): number {
    return this.held().length;
  }
  GetItem(key: string): ExcelObject {
    const name = key.toLowerCase();
    const held = this.held().find(
      ({ table }) => table.id === key || table.name.toLowerCase() === name,
    );
    if (!held) throw itemNotFound();
    return new Table(this.model, held.sheet, held.table.id);
  }
  GetItemAt(index: number): ExcelObject {
    const item = this.items()[index];
    if (!item) throw itemNotFound();
    return item;
  }
  Add(address: unknown, hasHeaders: boolean): ExcelObject {
    const { sheet, area } = this.place(address);
    if (sheet.state.protection) throw accessDenied();
    if (sheet.state.tables.some(({ range }) => intersect(range, area))) {
      throw invalidOperation("A table cannot overlap another table.");
    }
    if (!hasHeaders) throw invalidArgument();
    const number = this.model.book.nextNumber();
    const table: BookTable = {
      id: `{table-${number}}`,
      name: `表${number}`,
      range: area,
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
    };
    sheet.change({ tables: [...sheet.state.tables, table] });
    return new Table(this.model, sheet, table.id);
  }

  private held(): readonly Held[] {
    const sheets = this.sheet ? [this.sheet] : this.model.book.sheets;
    return sheets.flatMap((sheet) => sheet.state.tables.map((table) => ({ sheet, table })));
  }

  private place(address: unknown): { readonly sheet: BookSheet; readonly area: Range } {
    const own = this.sheet ?? this.model.book.selection?.sheet;
    if (typeof address === "string" && own) return resolveReference(this.model.book, own, address);
    const area = address instanceof CellsObject ? address.areas[0] : undefined;
    if (!(address instanceof CellsObject) || !area) throw invalidArgument();
    return { sheet: address.sheet, area };
  }
}

class Table extends ModelObject {
  readonly type = "Table";
  private readonly sheet: BookSheet;
  private readonly id: string;

  constructor(model: Model, sheet: BookSheet, id: string) {
    super(model);
    this.sheet = sheet;
    this.id = id;
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(name: string) {
    const taken = this.model.book.sheets
      .flatMap(({ state }) => state.tables)
      .some((other) => other.id !== this.id && other.name.toLowerCase() === name.toLowerCase());
    if (taken) throw itemAlreadyExists();
    this.change({ name });
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(style: string) {
    this.change({ style });
  }
  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  get Worksheet(): ExcelObject {
    return this.model.worksheet(this.sheet);
  }
  get Columns(): ExcelObject {
    return new TableColumnCollection(this.model, this.sheet, this.table);
  }
  GetRange(): ExcelObject {
    return this.model.range(this.sheet, this.table.range);
  }
  GetHeaderRowRange(): ExcelObject {
    const { range } = this.table;
    return this.model.range(this.sheet, { ...range, bottom: range.top });
  }
  GetDataBodyRange(): ExcelObject {
    const { range } = this.table;
    return this.model.range(this.sheet, {
      ...range,
      top: range.top + 1,
      bottom: Math.max(range.top + 1, range.bottom),
    });
  }
  ConvertToRange(): ExcelObject {
    const { table } = this;
    this.drop();
    return this.model.range(this.sheet, table.range);
  }

  private drop(): void {
    const { table } = this;
    this.sheet.change({ tables: this.sheet.state.tables.filter((other) => other !== table) });
  }

  private get table(): BookTable {
    const table = this.sheet.state.tables.find(({ id }) => id === this.id);
    if (!table) throw itemNotFound();
    return table;
  }

  private change(facts: Partial<BookTable>): void {
    const { table } = this;
    const tables = this.sheet.state.tables.map((other) =>
      other === table ? { ...table, ...facts } : other,
    );
    this.sheet.change({ tables });
  }
}

class TableColumnCollection extends ModelObject {
  readonly type = "TableColumnCollection";
  private readonly sheet: BookSheet;
  private readonly table: BookTable;

  constructor(model: Model, sheet: BookSheet, table: BookTable) {
    super(model);
    this.sheet = sheet;
    this.table = table;
  }

  override items(): readonly ExcelObject[] {
    const { left, right } = this.table.range;
    return Array.from(
      { length: right - left + 1 },
      (_, index) => new TableColumn(this.model, this.sheet, this.table, index),
    );
  }
  get Count(): number {
    return this.items().length;
  }
  GetItemAt(index: number): ExcelObject {
    const item = this.items()[index];
    if (!item) throw itemNotFound();
    return item;
  }
}

class TableColumn extends ModelObject {
  readonly type = "TableColumn";
  private readonly sheet: BookSheet;
  private readonly table: BookTable;
  private readonly index: number;

  constructor(model: Model, sheet: BookSheet, table: BookTable, index: number) {
    super(model);
    this.sheet = sheet;
    this.table = table;
    this.index = index;
  }

  get Index(): number {
    return this.index;
  }
  get Name(): string {
    const { top, left } = this.table.range;
    return String(plainValue(this.model.calculator.valueAt(this.sheet, top, left + this.index)));
  }
}
