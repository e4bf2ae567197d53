import type { CellRef } from "../workbook/Workbook";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import { saveXlsx } from "../workbook/xlsx/saveXlsx";
import { gridCellOf, gridSheetOf } from "./gridSheetOf";
import { gridSize } from "./gridSize";
import type { OpenFile } from "./OpenFile";

/**
 * Opens a file's bytes to be shown, edited and saved.
 *
 * @throws WorkbookError with an `xlsx/…` code when they are no readable workbook.
 */
export function openWorkbookFile(name: string, bytes: Uint8Array): OpenFile {
  const workbook = openXlsx(bytes);
  return {
    name,
    workbook,
    isCut: workbook.snapshot.sheets.some(({ usedRange }) => gridSize(usedRange).isCut),
    gridSheets: () =>
      workbook.snapshot.sheets.flatMap((sheet) => {
        const display = workbook.display(sheet.name);
        return display ? [gridSheetOf(sheet, display)] : [];
      }),
    gridCell: ({ sheet, row, column }: CellRef) => {
      const cell = workbook.snapshot.sheets.find((one) => one.name === sheet)?.cell(row, column);
      return gridCellOf(cell, workbook.display(sheet)?.look(row, column) ?? {});
    },
    save: () => new Uint8Array(saveXlsx(workbook)),
  };
}
