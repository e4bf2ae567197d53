import type { OwnPart } from "../../../src/workbook/OwnPart";
import { isOwnNamespace } from "../../../src/workbook/OwnPart";
import { readRoot } from "../../../src/workbook/readRoot";
import type { Sheet } from "../../../src/workbook/Workbook";
import { resave } from "../../support/resave";
import type { Book } from "./Book";
import type { BookSheet } from "./BookSheet";
import type { Calculator } from "./Calculator";

/** The workbook as the file that Excel would save: what its cells hold and show, merges, hidden rows and columns, protections and our custom parts. */
export function fileOf(book: Book, calculator: Calculator): Uint8Array {
  const sheets = book.sheets.map((sheet) => sheetOf(sheet, calculator));
  return resave({ sheets, date1904: false, parts: [...book.parts.values()].flatMap(partOf) });
}

function sheetOf(sheet: BookSheet, calculator: Calculator): Sheet {
  const { visibility, protection, merges, hiddenRows, hiddenColumns } = sheet.state;
  return {
    name: sheet.name,
    visibility: visibilities[visibility] ?? "visible",
    isProtected: protection !== null,
    usedRange: sheet.usedRange(true) ?? null,
    ...{ merges, hiddenRows, hiddenColumns },
    cell: (row, column) => {
      const { value, formula, style } = sheet.cell(row, column);
      if (value === null && formula === null) return undefined;
      const result = formula === null ? value : calculator.valueAt(sheet, row, column);
      return { value: result, formula, numberFormat: style.numberFormat };
    },
  };
}

const visibilities: Readonly<Record<string, Sheet["visibility"]>> = {
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function partOf(xml: string): readonly OwnPart[] {
  const namespace = readRoot(xml)?.namespace ?? "";
  return isOwnNamespace(namespace) ? [{ namespace, xml }] : [];
}
