import { WorkbookError } from "../WorkbookError";
import { leaveCalcChain } from "./calcChain";
import { formatCollections } from "./CellFormats";
import { hasOwnSheet, isOwnSheet, leaveNames } from "./definedNames";
import { markSheet } from "./markSheet";
import type { PackageDraft } from "./PackageDraft";
import type { SheetPart } from "./packageParts";
import { readRelationships, relationshipsPartOf } from "./readRelationships";
import { refuseLockedStructure } from "./refuseLockedStructure";
import { unregisterPart } from "./registerPart";
import { dropItems, firstOwnItem } from "./styleCollection";
import { putStyles } from "./stylesPart";
import { attributeSplice, splice, type Splice, type XmlElement, type XmlPart } from "./XmlPart";

/**
 * Removes a sheet that `addSheet` added, so that the package is as it was before; does nothing when
 * there is no sheet of that name.
 *
 * A sheet counts as ours by the hidden name `addSheet` gave it, which stays when Excel saves the
 * file. One to which someone has since given a drawing, note, link, table or the like is no longer
 * only ours, and the last visible sheet cannot go: both are refused as a foreign sheet is. What was
 * typed over the cells of our sheet goes with it.
 *
 * @throws WorkbookError `workbook/notOurSheet`, `workbook/protected`
 */
export function removeSheet(draft: PackageDraft, name: string): void {
  const { sheets, workbook } = draft.parts();
  const index = sheets.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheet = sheets[index];
  if (!sheet) return;
  const others = sheets.filter((one) => one !== sheet);
  const isLastVisible = !others.some(({ visibility }) => visibility === "visible");
  if (isLastVisible || !isOwnSheet(draft, index) || hasForeignParts(draft, sheet)) {
    throw new WorkbookError("workbook/notOurSheet", { sheet: sheet.name });
  }
  refuseLockedStructure(draft, sheet.name);
  markSheet(draft, sheet.path, []);
  leaveCalcChain(draft, sheet.sheetId, "all");
  draft.put(workbook, unlistSheet(draft.part(workbook), index));
  for (const { target } of readRelationships(draft, sheet.path))
    unregisterPart(draft, sheet.path, target);
  if (draft.nameOf(relationshipsPartOf(sheet.path)) !== undefined) {
    draft.remove(relationshipsPartOf(sheet.path));
  }
  unregisterPart(draft, workbook, sheet.path);
  if (!hasOwnSheet(draft)) dropFormats(draft);
}

/** Excel gives every sheet it prints its printer's settings; anything else someone has added. */
function hasForeignParts(draft: PackageDraft, { path }: SheetPart): boolean {
  return readRelationships(draft, path).some(({ kind }) => kind !== "printerSettings");
}

function unlistSheet(part: XmlPart, index: number): string {
  const list = part.child(part.root, "sheets");
  const listed = list && part.children(list, "sheet")[index];
  if (!listed) throw part.damaged();
  const views = part.child(part.root, "bookViews");
  return splice(part.text, [
    { start: listed.start, end: listed.end, text: "" },
    ...leaveNames(part, index),
    ...(views ? part.children(views) : []).flatMap((view) => moveView(part, view, index)),
  ]);
}

/** The sheets a window shows are counted, so those behind the one that goes move up. */
function moveView(part: XmlPart, view: XmlElement, index: number): Splice[] {
  return ["activeTab", "firstSheet"].flatMap((name) => {
    const tab = Number(part.attribute(view, name) ?? 0);
    return tab > 0 && tab >= index ? [attributeSplice(part, view, name, String(tab - 1))] : [];
  });
}

/** Takes our cell formats back, with what they are made of, unless another sheet has come to use one. */
function dropFormats(draft: PackageDraft): void {
  const { styles, sheets } = draft.parts();
  if (styles === null) return;
  const first = firstOwnItem(draft.part(styles), "cellXfs") ?? Infinity;
  const isUsed = sheets
    .map(({ path }) => new TextDecoder().decode(draft.bytes(path)))
    .some((text) =>
      [...text.matchAll(/\s(?:s|style)\s*=\s*["'](\d+)/g)].some(([, id]) => Number(id) >= first),
    );
  if (isUsed) return;
  const cleared = formatCollections.reduce((part, collection) => {
    const firstOwn = firstOwnItem(part, collection);
    return dropItems(part, collection, (index) => firstOwn !== null && index >= firstOwn);
  }, draft.part(styles));
  putStyles(draft, cleared);
}
