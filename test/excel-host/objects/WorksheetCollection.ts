import { sourceOf } from "../cellsChanged";
import { everySheet } from "../EventBoard";
import type { ExcelObject } from "../ExcelObject";
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from "../HostError";
import { isSheetName } from "../isSheetName";
import { ModelObject } from "../ModelObject";

export class WorksheetCollection extends ModelObject {
  readonly type = "WorksheetCollection";

  override items(): readonly ExcelObject[] {
    return this.model.book.sheets.map((sheet) => this.model.worksheet(sheet));
  }

  override eventTarget(): string {
    return everySheet;
  }

  GetItem(key: string): ExcelObject {
    const sheet = this.model.book.findSheet(key);
    if (!sheet) throw itemNotFound();
    return this.model.worksheet(sheet);
  }
  GetCount(visibleOnly?: boolean): number {
    const { sheets } = this.model.book;
    return visibleOnly
      ? sheets.filter(({ state }) => state.visibility === "Visible").length
      : sheets.length;
  }
  GetActiveWorksheet(): ExcelObject {
    const sheet = this.model.book.selection?.sheet;
    if (!sheet) throw itemNotFound();
    return this.model.worksheet(sheet);
  }
  GetFirst(visibleOnly?: boolean): ExcelObject {
    const { sheets } = this.model.book;
    const first = sheets.find(({ state }) => !visibleOnly || state.visibility === "Visible");
    if (!first) throw itemNotFound();
    return this.model.worksheet(first);
  }
  /** A new sheet stands last and is not brought to the front. */
  Add(name?: string | null): ExcelObject {
    const { book } = this.model;
    if (book.structurePassword !== null) throw accessDenied();
    const wanted = name ?? this.freeName();
    if (!isSheetName(wanted)) throw invalidArgument();
    if (book.findSheet(wanted)) throw itemAlreadyExists();
    const sheet = book.addSheet(wanted);
    const { source } = sourceOf("addin");
    this.model.events.raise("Added", sheet.id, { worksheetId: sheet.id, source });
    return this.model.worksheet(sheet);
  }

  private freeName(): string {
    for (let number = 1; ; number++) {
      const name = `Sheet${number}`;
      if (!this.model.book.findSheet(name)) return name;
    }
  }
}
