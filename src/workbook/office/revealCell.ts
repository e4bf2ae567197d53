import { formatA1 } from "../a1";
import type { CellRef } from "../Workbook";
import { WorkbookError } from "../WorkbookError";
import type { Run } from "./Reading";

/**
 * Brings a cell into view and selects it.
 *
 * @param key the sheet's id or name.
 * @throws WorkbookError workbook/noSuchSheet, hiddenSheet, veryHiddenSheet; hiddenCell for a cell that is selected but
 *   cannot be seen
 */
export async function revealCell(run: Run, key: string, cell: CellRef): Promise<void> {
  const place = { sheet: cell.sheet, cell: formatA1(cell) };
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    const range = sheet.getRange(place.cell);
    sheet.load("visibility");
    range.load("rowHidden,columnHidden");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("workbook/noSuchSheet", place);
    if (sheet.visibility === "VeryHidden")
      throw new WorkbookError("workbook/veryHiddenSheet", place);
    if (sheet.visibility === "Hidden") throw new WorkbookError("workbook/hiddenSheet", place);
    sheet.activate();
    range.select();
    await context.sync();
    if (range.rowHidden || range.columnHidden)
      throw new WorkbookError("workbook/hiddenCell", place);
  });
}
