import type { PackageDraft } from "./PackageDraft";
import { insertionPoint } from "./schemaOrder";
import { attributeSplice, splice, type XmlPart } from "./XmlPart";

/**
 * Protects a sheet without a password; cells may still be formatted and columns widened. A sheet that is protected keeps its bytes.
 *
 * @param path the sheet's part
 */
export function protectSheet(draft: PackageDraft, path: string): void {
  draft.put(path, withProtection(draft.part(path)));
}

function withProtection(part: XmlPart): string {
  const protection = part.child(part.root, "sheetProtection");
  if (!protection) {
    const at = insertionPoint(part, "worksheet", "sheetProtection");
    const allowed = 'formatCells="0" formatColumns="0"';
    const text = `<${part.prefix}sheetProtection sheet="1" objects="1" scenarios="1" ${allowed}/>`;
    return splice(part.text, [{ start: at, end: at, text }]);
  }
  const isOn = /^(?:1|true)$/.test(part.attribute(protection, "sheet") ?? "");
  return isOn ? part.text : splice(part.text, [attributeSplice(part, protection, "sheet", "1")]);
}
