import { formatA1 } from "../a1";
import { WorkbookError } from "../WorkbookError";
import { readTableHeaders } from "./readTableHeaders";
import type { CellWrite } from "./writeCells";
import type { XlsxPackage } from "./XlsxPackage";

/**
 * Refuses to change the header cells of an Excel table.
 *
 * @param path the sheet's part
 * @throws WorkbookError `workbook/tableHeader`
 */
export function refuseTableHeaders(
  xlsx: XlsxPackage,
  path: string,
  sheet: string,
  writes: readonly CellWrite[],
): void {
  const headers = readTableHeaders(xlsx, path);
  for (const write of headers.size > 0 ? writes : []) {
    const cell = formatA1(write);
    const isOther = write.formula !== undefined || headers.get(cell) !== write.value;
    if (headers.has(cell) && isOther) {
      throw new WorkbookError("workbook/tableHeader", { sheet, cell });
    }
  }
}
