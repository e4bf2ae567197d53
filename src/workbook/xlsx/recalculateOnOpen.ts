import type { PackageDraft } from "./PackageDraft";
import { insertionPoint } from "./schemaOrder";
import { attributeSplice, splice } from "./XmlPart";

/** Has every formula calculated anew when the workbook is opened, if there is one. */
export function recalculateOnOpen(draft: PackageDraft): void {
  const { workbook } = draft.parts();
  if (!hasFormula(draft)) return;
  const part = draft.part(workbook);
  const calcPr = part.child(part.root, "calcPr");
  if (!calcPr) {
    const at = insertionPoint(part, "workbook", "calcPr");
    const text = `<${part.prefix}calcPr fullCalcOnLoad="1"/>`;
    draft.put(workbook, splice(part.text, [{ start: at, end: at, text }]));
    return;
  }
  if (/^(?:1|true)$/.test(part.attribute(calcPr, "fullCalcOnLoad") ?? "")) return;
  draft.put(workbook, splice(part.text, [attributeSplice(part, calcPr, "fullCalcOnLoad", "1")]));
}

function hasFormula(draft: PackageDraft): boolean {
  const { relationships, sheets } = draft.parts();
  if (relationships.some(({ kind }) => kind === "calcChain")) return true;
  return sheets
    .filter(({ isWorksheet }) => isWorksheet)
    .some(({ path }) => /<(?:[\w.-]+:)?f[\s/>]/.test(new TextDecoder().decode(draft.bytes(path))));
}
