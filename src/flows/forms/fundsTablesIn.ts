import { gridOf } from "../../workbook/Grid";
import { readFundsTable, type FundsTable } from "../../workbook/readFundsTable";
import type { FormKind, RecognisedTable } from "../../workbook/RecognisedTable";
import type { Snapshot } from "../../workbook/Workbook";
import type { FoundForm } from "./formsIn";

/** 项目资金 in the head of a form of no known layout. */
export interface FoundFunds {
  readonly form: FormKind;
  readonly funds: FundsTable;
}

/**
 * Finds the tables of 项目资金 above the indicators of forms whose layout is not known; those of known forms are read by their layout.
 *
 * @param forms the sheets whose layout is known.
 */
export function fundsTablesIn(
  { sheets, date1904 }: Snapshot,
  tables: readonly RecognisedTable[],
  forms: readonly FoundForm[],
): readonly FoundFunds[] {
  return sheets.flatMap((sheet) => {
    const first = tables.find((table) => table.sheet === sheet.name);
    if (!first || forms.some((form) => form.sheet === sheet.name)) return [];
    const grid = gridOf(sheet, date1904);
    const above = grid.lines.filter((row) => row < first.range.top);
    const funds = readFundsTable(grid, above);
    return funds ? [{ form: first.form, funds }] : [];
  });
}
