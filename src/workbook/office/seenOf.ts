import type { SheetList } from "./requestList";
import type { SheetAnswer } from "./requestSheet";
import type { SeenWorkbook } from "./SeenWorkbook";

/** Joins the list of sheets with what was asked of each; a sheet nothing was asked of is there by its name only. */
export function seenOf(list: SheetList, answers: readonly (SheetAnswer | null)[]): SeenWorkbook {
  const byId = new Map(answers.flatMap((answer) => (answer ? [[answer.id, answer] as const] : [])));
  return {
    ...list,
    sheets: list.sheets.map((sheet) => ({ ...unasked, ...byId.get(sheet.id), ...sheet })),
  };
}

const unasked = {
  isProtected: false,
  takesMarks: true,
  isOurs: false,
  marks: [],
  otherFormats: [],
};
