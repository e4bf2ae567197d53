import type { XmlPart } from "./XmlPart";

/** The children of a part's root in the order the schema wants them (ECMA-376 part 1, annex A.2). */
const order = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
    "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
    "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties " +
    "cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
    "webPublishItems tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
    "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
    "fileRecoveryPr webPublishObjects extLst",
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
} as const;

/**
 * Where a new child of the root belongs: after the last child of its own name or of one that comes
 * before it, else right after the root's start tag. The root must not be self-closed.
 *
 * @returns an offset into the part's text
 */
export function insertionPoint(part: XmlPart, root: keyof typeof order, local: string): number {
  const names = order[root].split(" ");
  const before = new Set(names.slice(0, names.indexOf(local) + 1));
  const last = part.children(part.root).findLast((child) => before.has(child.local));
  return last?.end ?? part.root.openEnd;
}
