import type { BookSheet } from "../book/BookSheet";
import { splitReference } from "../address";
import type { ExcelObject } from "../ExcelObject";
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";
import { resolveReference } from "../resolveReference";
import { activateSheet } from "../selectCells";
import { sourceOf } from "../cellsChanged";
import { isSheetName } from "../isSheetName";
import { CommentCollection } from "./Comments";
import { NamedItemCollection } from "./Names";
import { PageLayout } from "./PageLayout";
import { TableCollection } from "./Tables";
import { WorksheetCustomPropertyCollection } from "./WorksheetCustomProperties";
import { WorksheetFreezePanes } from "./WorksheetFreezePanes";
import { WorksheetProtection } from "./WorksheetProtection";

export class Worksheet extends ModelObject {
  readonly type = "Worksheet";
  readonly sheet: BookSheet;

  constructor(model: Model, sheet: BookSheet) {
    super(model);
    this.sheet = sheet;
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.sheet.id };
  }

  override eventTarget(): string {
    return this.sheet.id;
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    this.refuseIfStructureLocked();
    if (!isSheetName(name)) throw invalidArgument();
    const other = this.model.book.findSheet(name);
    if (other && other !== this.sheet) throw itemAlreadyExists();
    this.sheet.change({ name });
  }
  get Names(): ExcelObject {
    return new NamedItemCollection(this.model, this.sheet.id);
  }
  get Position(): number {
    return this.model.book.sheets.indexOf(this.sheet);
  }
  set Position(position: number) {
    this.refuseIfStructureLocked();
    const { sheets } = this.model.book;
    if (position < 0 || position >= sheets.length) throw invalidArgument();
    sheets.splice(this.Position, 1);
    sheets.splice(position, 0, this.sheet);
  }
  get Visibility(): string {
    return this.sheet.state.visibility;
  }
  set Visibility(visibility: string) {
    this.refuseIfStructureLocked();
    const { sheets } = this.model.book;
    const others = sheets.filter(({ state }) => state.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 1 && others[0] === this.sheet) {
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
    }
    this.sheet.change({ visibility });
  }
  get TabColor(): string {
    return this.sheet.state.tabColor;
  }
  set TabColor(tabColor: string) {
    this.sheet.change({ tabColor });
  }
  get ShowGridlines(): boolean {
    return this.sheet.state.showGridlines;
  }
  set ShowGridlines(showGridlines: boolean) {
    this.sheet.change({ showGridlines });
  }

  get Protection(): ExcelObject {
    return new WorksheetProtection(this.model, this.sheet);
  }
  get Tables(): ExcelObject {
    return new TableCollection(this.model, this.sheet);
  }
  get Comments(): ExcelObject {
    return new CommentCollection(this.model, this.sheet);
  }
  get FreezePanes(): ExcelObject {
    return new WorksheetFreezePanes(this.model, this.sheet);
  }
  get PageLayout(): ExcelObject {
    return new PageLayout(this.model, this.sheet);
  }
  get CustomProperties(): ExcelObject {
    return new WorksheetCustomPropertyCollection(this.model, this.sheet);
  }

  GetRange(address?: string | null): ExcelObject {
    const { sheet, area } = resolveReference(this.model.book, this.sheet, address);
    return this.model.range(sheet, area);
  }
  /** Several addresses, separated by commas. */
  GetRanges(address?: string | null): ExcelObject {
    const places = (address ?? "")
      .split(",")
      .map((part) => resolveReference(this.model.book, this.sheet, splitReference(part).rest));
    return this.model.rangeAreas(
      this.sheet,
      places.map(({ area }) => area),
    );
  }
  GetCell(row: number, column: number): ExcelObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): ExcelObject {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return this.model.range(this.sheet, area);
  }
  /** The first cell of an empty sheet. */
  GetUsedRange(valuesOnly?: boolean): ExcelObject {
    const nothing = { top: 0, left: 0, bottom: 0, right: 0 };
    return this.model.range(this.sheet, this.sheet.usedRange(valuesOnly ?? false) ?? nothing);
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): ExcelObject | null {
    const used = this.sheet.usedRange(valuesOnly ?? false);
    return used ? this.model.range(this.sheet, used) : null;
  }
  Activate(): void {
    if (this.sheet.state.visibility !== "Visible") {
      throw invalidOperation("A hidden worksheet cannot be activated.");
    }
    activateSheet(this.model, this.sheet);
  }
  Calculate(): void {
    this.model.calculator.forget();
  }
  Delete(): void {
    this.refuseIfStructureLocked();
    const { book } = this.model;
    const visible = book.sheets.filter(({ state }) => state.visibility === "Visible");
    if (this.sheet.state.visibility === "VeryHidden") {
      throw invalidOperation("A very hidden worksheet cannot be deleted.");
    }
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw invalidOperation("A workbook must contain at least one visible worksheet.");
    }
    book.sheets.splice(this.Position, 1);
    book.names = book.names.filter(({ scope }) => scope !== this.sheet.id);
    const next = book.sheets.find(({ state }) => state.visibility === "Visible");
    if (book.selection?.sheet === this.sheet && next) activateSheet(this.model, next);
    this.model.calculator.forget();
    const { source } = sourceOf("addin");
    this.model.events.raise("Deleted", this.sheet.id, { worksheetId: this.sheet.id, source });
  }

  private refuseIfStructureLocked(): void {
    if (this.model.book.structurePassword !== null) throw accessDenied();
  }
}
