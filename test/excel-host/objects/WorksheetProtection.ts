import type { BookSheet } from "../book/BookSheet";
import { sourceOf } from "../cellsChanged";
import { accessDenied, invalidOperation } from "../HostError";
import type { Model } from "../Model";
import { ModelObject } from "../ModelObject";

export const plainProtection: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Of the options only `allowFormatCells` changes what may be done. */
export class WorksheetProtection extends ModelObject {
  readonly type = "WorksheetProtection";
  private readonly sheet: BookSheet;

  constructor(model: Model, sheet: BookSheet) {
    super(model);
    this.sheet = sheet;
  }

  get Protected(): boolean {
    return this.sheet.state.protection !== null;
  }
  get Options(): Readonly<Record<string, unknown>> | null {
    return this.sheet.state.protection;
  }
  Protect(options?: Readonly<Record<string, unknown>> | null, password?: string | null): void {
    if (this.Protected) throw invalidOperation("The worksheet is already protected.");
    this.sheet.change({
      protection: { ...plainProtection, ...options },
      password: password ?? "",
    });
    this.tell();
  }
  /** Does nothing on a sheet that is not protected. */
  Unprotect(password?: string | null): void {
    const { state } = this.sheet;
    if (!state.protection) return;
    if (state.password !== "" && state.password !== (password ?? "")) throw accessDenied();
    this.sheet.change({ protection: null, password: "" });
    this.tell();
  }

  private tell(): void {
    const { source } = sourceOf("addin");
    const facts = { worksheetId: this.sheet.id, isProtected: this.Protected, source };
    this.model.events.raise("ProtectionChanged", this.sheet.id, facts);
  }
}
