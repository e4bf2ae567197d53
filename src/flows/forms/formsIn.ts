import type { FormLayout } from "../../domain/forms/FormLayout";
import { readForm, type ReadForm } from "../../workbook/forms/readForm";
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
    for (const layout of layouts) {
      const read = readForm(sheet, layout, date1904);
      if (read) return [{ sheet: sheet.name, layout, read }];
    }
    return [];
  });
}
