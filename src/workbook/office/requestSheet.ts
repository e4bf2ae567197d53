import { ownSheetName, type SeenSheet } from "./SeenWorkbook";

/** What is asked of one sheet beyond its name and its cells. */
export type SheetAnswer = Omit<SeenSheet, "name" | "visibility">;

/** Which of a range's conditional formats are ours. */
export type MarksAnswer = Pick<SeenSheet, "marks" | "foreignFormats">;

/** Asks for what is to be known of a sheet beyond its cells; null in the answer when the sheet is gone. */
export function requestSheet(context: Excel.RequestContext, id: string): () => SheetAnswer | null {
  const sheet = requestProtection(context, id);
  const marks = requestMarks(
    context.workbook.worksheets.getItemOrNullObject(id).getRange().conditionalFormats,
  );
  return () => {
    const answer = sheet();
    return answer && { ...answer, ...marks() };
  };
}

/** The same without looking for marks. */
export function requestProtection(
  context: Excel.RequestContext,
  id: string,
): () => SheetAnswer | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("id");
  sheet.protection.load("protected,options");
  const tag = sheet.names.getItemOrNullObject(ownSheetName);
  tag.load("name");
  return () => {
    if (sheet.isNullObject) return null;
    const { protected: isProtected, options } = sheet.protection;
    return {
      id,
      isProtected,
      takesMarks: !isProtected || options.allowFormatCells === true,
      isOurs: !tag.isNullObject,
      marks: [],
      foreignFormats: 0,
    };
  };
}

/** Asks for conditional formats, and tells ours from others'. */
export function requestMarks(formats: Excel.ConditionalFormatCollection): () => MarksAnswer {
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return () => {
    const own = formats.items.filter(isOwn);
    return { marks: own.map(({ id }) => id), foreignFormats: formats.items.length - own.length };
  };
}

/** Ours carry the tag `N("ontrack:…")` in their formula. */
function isOwn({ customOrNullObject: custom, type }: Excel.ConditionalFormat): boolean {
  return (
    type === Excel.ConditionalFormatType.custom && /\bN\(\s*"ontrack:/i.test(custom.rule.formula)
  );
}
