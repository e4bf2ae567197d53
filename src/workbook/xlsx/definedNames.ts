import { escapeText } from "./escapeXml";
import type { PackageDraft } from "./PackageDraft";
import { insertionPoint } from "./schemaOrder";
import {
  appendSplice,
  attributeSplice,
  splice,
  type Splice,
  type XmlElement,
  type XmlPart,
} from "./XmlPart";

/** The hidden name, one per sheet, that says we added the sheet. It lives on when Excel saves the file. */
export const ownSheetName = "_ontrack.sheet";

/** @example definedNameXml("_xlnm.Print_Titles", 0, "'表1'!$1:$3") // '<definedName name="_xlnm.Print_Titles" localSheetId="0">…' */
export function definedNameXml(
  name: string,
  sheetIndex: number,
  formula: string,
  isHidden = false,
): string {
  const hidden = isHidden ? ' hidden="1"' : "";
  return `<definedName name="${name}" localSheetId="${sheetIndex}"${hidden}>${escapeText(formula)}</definedName>`;
}

// Stands in a list that was there without names; its second word says that the list was self-closed.
const EMPTY = /<!--ontrack(?: (closed))?-->/;

/** Adds names behind the workbook's own. */
export function addDefinedNames(draft: PackageDraft, names: readonly string[]): void {
  if (names.length === 0) return;
  const { workbook } = draft.parts();
  const part = draft.part(workbook);
  const xml = names.join("").replace(/<(\/?)(?=definedName)/g, `<$1${part.prefix}`);
  const list = part.child(part.root, "definedNames");
  if (list) {
    const wasEmpty = part.children(list).length === 0;
    const mark = wasEmpty ? (list.selfClosed ? "<!--ontrack closed-->" : "<!--ontrack-->") : "";
    draft.put(workbook, splice(part.text, [appendSplice(list, mark + xml)]));
    return;
  }
  const at = insertionPoint(part, "workbook", "definedNames");
  const name = `${part.prefix}definedNames`;
  draft.put(
    workbook,
    splice(part.text, [{ start: at, end: at, text: `<${name}>${xml}</${name}>` }]),
  );
}

/** Whether the sheet with this place in the workbook is one we added. */
export function isOwnSheet(draft: PackageDraft, sheetIndex: number): boolean {
  const part = draft.part(draft.parts().workbook);
  return namesIn(part).some(
    (name) =>
      part.attribute(name, "name") === ownSheetName &&
      Number(part.attribute(name, "localSheetId") ?? -1) === sheetIndex,
  );
}

/** Whether any sheet is one we added. */
export function hasOwnSheet(draft: PackageDraft): boolean {
  return draft.parts().sheets.some((_, index) => isOwnSheet(draft, index));
}

/**
 * The splices for a sheet that leaves the workbook: its names go, names of later sheets follow
 * them down, and a list without names is as it was before the first: mostly not there.
 */
export function leaveNames(part: XmlPart, sheetIndex: number): Splice[] {
  const list = part.child(part.root, "definedNames");
  if (!list) return [];
  const gone: XmlElement[] = [];
  const moved: Splice[] = [];
  for (const name of namesIn(part)) {
    const local = Number(part.attribute(name, "localSheetId") ?? -1);
    if (local === sheetIndex) gone.push(name);
    if (local > sheetIndex)
      moved.push(attributeSplice(part, name, "localSheetId", String(local - 1)));
  }
  const isEmptied = gone.length > 0 && part.children(list).length === gone.length;
  return isEmptied
    ? [emptied(part, list)]
    : [...moved, ...gone.map(({ start, end }) => ({ start, end, text: "" }))];
}

function emptied(part: XmlPart, list: XmlElement): Splice {
  const mark = EMPTY.exec(part.text.slice(list.openEnd, list.closeStart));
  if (!mark) return { start: list.start, end: list.end, text: "" };
  if (mark[1] === undefined) {
    return { start: list.openEnd + mark.index, end: list.closeStart, text: "" };
  }
  return { start: list.openEnd - 1, end: list.end, text: "/>" };
}

function namesIn(part: XmlPart): XmlElement[] {
  const list = part.child(part.root, "definedNames");
  return list ? part.children(list, "definedName") : [];
}
