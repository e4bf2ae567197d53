import { sourceOf, type Author } from "./cellsChanged";
import type { EventKind } from "./EventBoard";
import type { Model } from "./Model";
import { plainProtection } from "./objects/WorksheetProtection";
import { activateSheet } from "./selectCells";

type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What someone does with whole sheets by hand. */
export class SheetHand {
  protected readonly model: Model;
  protected readonly author: Author;
  protected readonly done: () => void;

  /** @param done is told after each gesture that there may be events */
  constructor(model: Model, author: Author, done: () => void) {
    this.model = model;
    this.author = author;
    this.done = done;
  }

  activate(sheet: string): void {
    activateSheet(this.model, this.model.book.sheet(sheet));
    this.done();
  }

  addSheet(name: string): void {
    this.raise("Added", this.model.book.addSheet(name).id);
  }

  deleteSheet(name: string): void {
    const { sheets } = this.model.book;
    const sheet = this.model.book.sheet(name);
    const isLastVisible = !sheets.some(
      (each) => each !== sheet && each.state.visibility === "Visible",
    );
    if (isLastVisible) throw new Error("Excel would not let the last visible sheet be deleted");
    sheets.splice(sheets.indexOf(sheet), 1);
    const [first] = sheets;
    if (this.model.book.selection?.sheet === sheet && first) activateSheet(this.model, first);
    this.model.calculator.forget();
    this.raise("Deleted", sheet.id);
  }

  renameSheet(name: string, to: string): void {
    const sheet = this.model.book.sheet(name);
    const other = this.model.book.findSheet(to);
    if (other && other !== sheet) throw new Error(`Excel would not let two sheets be ${to}`);
    sheet.change({ name: to });
    this.model.calculator.forget();
    this.raise("NameChanged", sheet.id, { nameBefore: name, nameAfter: to });
  }

  /** @param position zero-based, among all sheets. */
  moveSheet(name: string, position: number): void {
    const { sheets } = this.model.book;
    const sheet = this.model.book.sheet(name);
    const before = sheets.indexOf(sheet);
    sheets.splice(before, 1);
    sheets.splice(position, 0, sheet);
    this.raise("Moved", sheet.id, { positionBefore: before, positionAfter: position });
  }

  showSheet(name: string, visibility: Visibility): void {
    const sheet = this.model.book.sheet(name);
    const visibilityBefore = sheet.state.visibility;
    sheet.change({ visibility });
    this.raise("VisibilityChanged", sheet.id, { visibilityBefore, visibilityAfter: visibility });
  }

  /** @param allowed what is still allowed, e.g. `{ allowSort: true }`. */
  protectSheet(name: string, password = "", allowed: Readonly<Record<string, unknown>> = {}): void {
    this.protect(name, { protection: { ...plainProtection, ...allowed }, password });
  }

  unprotectSheet(name: string): void {
    this.protect(name, { protection: null, password: "" });
  }

  /** Locks the workbook's structure: which sheets there are. */
  protectStructure(password = ""): void {
    this.model.book.structurePassword = password;
  }

  private protect(
    name: string,
    facts: { protection: Readonly<Record<string, unknown>> | null; password: string },
  ): void {
    const sheet = this.model.book.sheet(name);
    sheet.change(facts);
    this.raise("ProtectionChanged", sheet.id, { isProtected: facts.protection !== null });
  }

  private raise(
    kind: EventKind,
    worksheetId: string,
    facts: Readonly<Record<string, unknown>> = {},
  ): void {
    const { source } = sourceOf(this.author);
    this.model.events.raise(kind, worksheetId, { ...facts, worksheetId, source });
    this.done();
  }
}
