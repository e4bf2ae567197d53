import type { Position } from "../a1";
import { formatA1 } from "../a1";
import type { PackageDraft } from "./PackageDraft";
import { unregisterPart } from "./registerPart";
import { attributeSplice, splice, type Splice } from "./XmlPart";

/**
 * Takes cells that no longer hold a formula out of the calculation chain, which must not name them.
 * An entry without sheet number has that of the one before it, so the next one may have to be given
 * it. A chain left without entries goes altogether.
 *
 * @param sheetId the sheet's number in the workbook part
 */
export function leaveCalcChain(
  draft: PackageDraft,
  sheetId: number,
  cells: readonly Position[] | "all",
): void {
  const { workbook, relationships } = draft.parts();
  const name = relationships.find(({ kind }) => kind === "calcChain")?.target;
  if (name === undefined || cells.length === 0 || draft.nameOf(name) === undefined) return;
  const part = draft.part(name);
  const gone = cells === "all" ? null : new Set(cells.map(formatA1));
  const entries = part.children(part.root, "c");
  const splices: Splice[] = [];
  let sheet = "";
  let sheetInFile = "";
  for (const entry of entries) {
    const own = part.attribute(entry, "i");
    sheet = own ?? sheet;
    if (Number(sheet) === sheetId && (gone?.has(part.attribute(entry, "r") ?? "") ?? true)) {
      splices.push({ start: entry.start, end: entry.end, text: "" });
      continue;
    }
    if (own === undefined && sheetInFile !== sheet)
      splices.push(attributeSplice(part, entry, "i", sheet));
    sheetInFile = sheet;
  }
  const left = entries.length - splices.filter(({ text }) => text === "").length;
  if (left === 0) unregisterPart(draft, workbook, name);
  else draft.put(name, splice(part.text, splices));
}
