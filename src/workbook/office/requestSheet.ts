import { ownSheetName, type SeenMark, type SeenSheet } from "./SeenWorkbook";

/** What is asked of one sheet beyond its name and its cells. */
export type SheetAnswer = Omit<SeenSheet, "name" | "visibility">;

/** Which of a range's conditional formats are ours. */
export type MarksAnswer = Pick<SeenSheet, "marks" | "otherFormats">;

/**
 * Asks for what is to be known of a sheet beyond its cells; null in the answer when the sheet is gone.
 *
 * @param key the sheet's id or name.
 */
export function requestSheet(context: Excel.RequestContext, key: string): () => SheetAnswer | null {
  const sheet = requestProtection(context, key);
  const marks = requestMarksOf(context.workbook.worksheets.getItemOrNullObject(key).getRange());
  return () => {
    const answer = sheet();
    return answer && { ...answer, ...marks() };
  };
}

/** The same without looking for marks. */
export function requestProtection(
  context: Excel.RequestContext,
  key: string,
): () => SheetAnswer | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load("id");
  sheet.protection.load("protected,options");
  const tag = sheet.names.getItemOrNullObject(ownSheetName);
  tag.load("name");
  return () => protectionOf(sheet, tag);
}

function protectionOf(sheet: Excel.Worksheet, tag: Excel.NamedItem): SheetAnswer | null {
  if (sheet.isNullObject) return null;
  const { protected: isProtected, options } = sheet.protection;
  return {
    id: sheet.id,
    isProtected,
    takesMarks: !isProtected || options.allowFormatCells === true,
    isOurs: !tag.isNullObject,
    marks: [],
    otherFormats: [],
  };
}

/** Asks for the conditional formats that touch a range, and tells ours from others'. */
export function requestMarksOf(range: Excel.Range): () => MarksAnswer {
  const formats = range.conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => {
    const marks: SeenMark[] = [];
    const otherFormats: string[] = [];
    for (const { id, type, customOrNullObject: custom } of formats.items) {
      const formula = type === Excel.ConditionalFormatType.custom ? custom.rule.formula : "";
      if (isOwn(formula)) marks.push({ id, formula: formula.replace(/^=/, "") });
      else otherFormats.push(id);
    }
    return { marks, otherFormats };
  };
}

/** Ours carry the tag `N("ontrack:…")` in their formula. */
function isOwn(formula: string): boolean {
  return /\bN\(\s*"ontrack:/i.test(formula);
}
