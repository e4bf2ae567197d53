import type { CellRef, Sheet } from "../workbook/Workbook";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import { saveXlsx } from "../workbook/xlsx/saveXlsx";
import { gridCellOf, gridSheetOf } from "./gridSheetOf";
import type { GridLook } from "./GridSheet";
import { gridSize } from "./gridSize";
import { looksOf } from "./looksOf";
import type { OpenFile } from "./OpenFile";

/**
 * Opens a file's bytes to be shown, edited and saved.
 *
 * @throws WorkbookError with an `xlsx/…` code when they are no readable workbook.
 */
export function openWorkbookFile(name: string, bytes: Uint8Array): OpenFile {
  const workbook = openXlsx(bytes);
  const styles: readonly GridLook[] = [];
  const sheetNamed = (sheet: string): Sheet | undefined =>
    workbook.snapshot.sheets.find((one) => one.name === sheet);
  return {
    name,
    workbook,
    isCut: workbook.snapshot.sheets.some(({ usedRange }) => gridSize(usedRange).isCut),
    gridSheets: () => workbook.snapshot.sheets.map((sheet) => gridSheetOf(sheet, looksOf(sheet, styles))),
    gridCell: ({ sheet, row, column }: CellRef) => {
      const found = sheetNamed(sheet);
      return gridCellOf(found?.cell(row, column), found && looksOf(found, styles).look(row, column));
    },
    save: () => new Uint8Array(saveXlsx(workbook)),
  };
}
