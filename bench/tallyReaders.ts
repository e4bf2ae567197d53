import type * as SheetJs from "@e965/xlsx";
import type ExcelJs from "exceljs";
import { readFile } from "node:fs/promises";
import { openXlsx } from "../src/workbook/xlsx/openXlsx";
import type { Result } from "./inChild";

/** Counts what a workbook's cells hold, so that every value has been read and all contenders can be seen to agree. */
class Tally {
  private numbers = 0;
  private sum = 0;
  private texts = 0;
  private characters = 0;

  add(value: unknown): void {
    if (typeof value === "number") {
      this.numbers += 1;
      this.sum += value;
    } else if (typeof value === "string") {
      this.texts += 1;
      this.characters += value.length;
    }
  }

  get result(): Result {
    const { numbers, sum, texts, characters } = this;
    return `${numbers} numbers, sum ${sum.toFixed(2)}; ${texts} texts, ${characters} characters`;
  }
}

type TallyReader = (file: string) => Promise<Result>;

/** Opens a workbook file and takes every value of its first sheet once, with the library named. */
export async function tallyReader(name: string): Promise<TallyReader> {
  switch (name) {
    case "exceljs":
      return withExceljs((await import("exceljs")).default);
    case "sheetjs":
      return withSheetjs(await import("@e965/xlsx"));
    default:
      return withOurs;
  }
}

async function withOurs(file: string): Promise<Result> {
  const [sheet] = (await openXlsx(await readFile(file)).read()).sheets;
  const used = sheet?.usedRange;
  const tally = new Tally();
  if (!sheet || !used) return tally.result;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      tally.add(sheet.cell(row, column)?.value);
    }
  }
  return tally.result;
}

function withExceljs({ Workbook }: typeof ExcelJs): TallyReader {
  return async (file) => {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file);
    const tally = new Tally();
    workbook.worksheets[0]?.eachRow((row) => {
      row.eachCell((cell) => {
        tally.add(cell.value);
      });
    });
    return tally.result;
  };
}

function withSheetjs({ read }: typeof SheetJs): TallyReader {
  return async (file) => {
    const { Sheets, SheetNames } = read(await readFile(file), { dense: true });
    const tally = new Tally();
    for (const row of Sheets[SheetNames[0] ?? ""]?.["!data"] ?? []) {
      for (const cell of row) tally.add(cell.v);
    }
    return tally.result;
  };
}
