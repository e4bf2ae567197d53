import { formatRange, type Range } from "../a1";

/** A range of a sheet, and the ids of the conditional formats of which it holds a part. */
export interface TouchedRange {
  readonly sheetId: string;
  readonly range: Range;
  readonly touching: readonly string[];
}

/** Asks which conditional formats touch ranges; the answer leaves out sheets that are gone. */
export function requestTouching(
  context: Excel.RequestContext,
  ranges: readonly Omit<TouchedRange, "touching">[],
): () => readonly TouchedRange[] {
  const { worksheets } = context.workbook;
  const asked = ranges.map(({ sheetId, range }) => {
    const sheet = worksheets.getItemOrNullObject(sheetId);
    sheet.load("id");
    const formats = sheet.getRange(formatRange(range)).conditionalFormats;
    formats.load("items/id");
    return { sheetId, range, sheet, formats };
  });
  return () =>
    asked.flatMap(({ sheetId, range, sheet, formats }) =>
      sheet.isNullObject ? [] : [{ sheetId, range, touching: formats.items.map(({ id }) => id) }],
    );
}
