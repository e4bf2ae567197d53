import ExcelJs, { type Cell as TheirCell, type Worksheet } from "exceljs";
import { parseRange, type Range } from "../src/workbook/a1";
import type { Cell, CellValue, Sheet, Snapshot } from "../src/workbook/Workbook";

/** A workbook file as exceljs reads it, in the form the checks take, as far as submissions of numbers and texts need it. */
export async function exceljsSnapshot(file: string): Promise<Snapshot> {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(file);
  return {
    sheets: workbook.worksheets.map(sheetOf),
    date1904: workbook.properties.date1904,
    parts: [],
  };
}

function sheetOf(worksheet: Worksheet): Sheet {
  return {
    name: worksheet.name,
    visibility: worksheet.state,
    isProtected: false,
    usedRange: usedRangeOf(worksheet),
    merges: worksheet.model.merges.flatMap((range) => parseRange(range) ?? []),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    cell: (row, column) => cellOf(worksheet.findCell(row + 1, column + 1)),
  };
}

function usedRangeOf(worksheet: Worksheet): Range | null {
  if (worksheet.actualRowCount === 0) return null;
  const { top, left, bottom, right } = worksheet.dimensions;
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}

function cellOf(cell: TheirCell | undefined): Cell | undefined {
  if (cell === undefined || !isOwn(cell)) return undefined;
  const { numFmt } = cell as { readonly numFmt: string | undefined };
  return { value: valueOf(cell), formula: null, numberFormat: numFmt ?? "General" };
}

/** Whether it is no cell that a merge covers. */
function isOwn(cell: TheirCell): boolean {
  return cell.master === cell;
}

function valueOf({ value }: TheirCell): CellValue {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean"
    ? value
    : null;
}
