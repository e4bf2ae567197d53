import type { FormLayout } from "../../domain/forms/FormLayout";
import { readFormIn, type ReadForm } from "../../workbook/forms/readForm";
import { gridOf } from "../../workbook/Grid";
import type { Snapshot } from "../../workbook/Workbook";

/** A sheet that stands in a known layout, as it was read. */
export interface FoundForm {
  readonly sheet: string;
  readonly layout: FormLayout;
  readonly read: ReadForm;
}

/** Finds the sheets that stand in one of some layouts; the first layout that fits a sheet counts. */
export function formsIn(
  { sheets, date1904 }: Snapshot,
  layouts: readonly FormLayout[],
): readonly FoundForm[] {
  return sheets.flatMap((sheet) => {
    const grid = gridOf(sheet, date1904);
    for (const layout of layouts) {
      const read = readFormIn(grid, layout);
      if (read) return [{ sheet: sheet.name, layout, read }];
    }
    return [];
  });
}
