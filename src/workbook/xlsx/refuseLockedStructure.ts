import { WorkbookError } from "../WorkbookError";
import type { PackageDraft } from "./PackageDraft";

/**
 * Refuses to add or remove a sheet where the user has locked the workbook's structure.
 *
 * @throws WorkbookError `workbook/protected`
 */
export function refuseLockedStructure(draft: PackageDraft, sheet: string): void {
  const part = draft.part(draft.parts().workbook);
  const protection = part.child(part.root, "workbookProtection");
  const isLocked =
    protection && /^(?:1|true)$/.test(part.attribute(protection, "lockStructure") ?? "");
  if (isLocked) throw new WorkbookError("workbook/protected", { sheet });
}
