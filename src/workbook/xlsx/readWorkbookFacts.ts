import type { DefinedName } from "../WorkbookContent";
import type { PackageParts } from "./packageParts";
import { isTrue } from "./readStyles";
import type { XlsxPackage } from "./XlsxPackage";
import { XmlReader, xmlToken } from "./XmlReader";

/** What the workbook part says beside its sheets. */
export interface WorkbookFacts {
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
  readonly isStructureLocked: boolean;
}

/**
 * Reads date system, defined names and protection from the workbook part.
 *
 * @example readWorkbookFacts(xlsx, parts) // { date1904: false, isStructureLocked: false, names: [{ name: "基准", refersTo: "Sheet1!$A$1", … }] }
 */
export function readWorkbookFacts(xlsx: XlsxPackage, parts: PackageParts): WorkbookFacts {
  const reader = new XmlReader(xlsx.xml(parts.workbook), parts.workbook);
  const names: DefinedName[] = [];
  let date1904 = false;
  let isStructureLocked = false;
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token !== xmlToken.open) continue;
    const element = reader.name();
    if (element === "workbookPr") date1904 = isTrue(reader.attribute("date1904"));
    if (element === "workbookProtection")
      isStructureLocked = isTrue(reader.attribute("lockStructure"));
    if (element !== "definedName") continue;
    const sheet = reader.attribute("localSheetId");
    const name = reader.attribute("name");
    const hidden = isTrue(reader.attribute("hidden"));
    const refersTo = reader.content();
    if (name === undefined || refersTo === undefined) continue;
    const onSheet = sheet === undefined ? null : (parts.sheets[Number(sheet)]?.name ?? null);
    names.push({ name, refersTo, sheet: onSheet, hidden });
  }
  return { date1904, names, isStructureLocked };
}
