import { accessDenied, invalidOperation } from "../HostError";
import { ModelObject } from "../ModelObject";

/** Of the workbook's structure: its sheets' names, number and order. */
export class WorkbookProtection extends ModelObject {
  readonly type = "WorkbookProtection";

  get Protected(): boolean {
    return this.model.book.structurePassword !== null;
  }
  Protect(password?: string | null): void {
    if (this.Protected) throw invalidOperation("The workbook is already protected.");
    this.model.book.structurePassword = password ?? "";
  }
  Unprotect(password?: string | null): void {
    const { structurePassword } = this.model.book;
    if (structurePassword && structurePassword !== (password ?? "")) throw accessDenied();
    this.model.book.structurePassword = null;
  }
}
