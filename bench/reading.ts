import { writeFile } from "node:fs/promises";
import path from "node:path";
import { inChildren } from "./inChild";
import { largeWorkbook } from "./largeWorkbook";
import type { Row } from "./Row";

/** A large workbook opened and every value taken: ours, exceljs, SheetJS. */
export async function reading(folder: string): Promise<Row> {
  const file = path.join(folder, "large.xlsx");
  await writeFile(file, largeWorkbook());
  const measurements = await inChildren(
    "read",
    [
      ["ontrack", "ontrack"],
      ["exceljs 4.4.0", "exceljs"],
      ["SheetJS 0.20.3, dense", "sheetjs"],
    ],
    file,
    3,
  );
  return {
    what: "An .xlsx of 50,000 × 20 cells read",
    budget: "at least 4 times as fast as exceljs, 3 times as SheetJS, with less memory than both",
    measurements,
    note: "Half the cells are shared strings. Each run opens the file in a new process and takes every value once.",
  };
}
