import { formatA1 } from "../../src/workbook/a1";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { seedOf } from "../excel-host/bookOf";
import { onPane } from "../excel-host/browser/onPane";
import { quotedName } from "../excel-host/address";
import type { ExcelHost } from "../excel-host/ExcelHost";
import type { FrontDoor } from "./Visit";

function selected({ book }: ExcelHost): { readonly sheet: string; readonly cell: string } {
  if (!book.selection) throw new Error("Nothing is selected.");
  const { sheet, area } = book.selection;
  return { sheet: sheet.name, cell: formatA1({ row: area.top, column: area.left }) };
}

/** The task pane over the emulated Excel. */
export const paneDoor: FrontDoor = {
  name: "the task pane in Excel",
  open: (file, scenario, { width, language, ...window } = {}) =>
    onPane(
      {
        ...seedOf(openXlsx(file).snapshot),
        ...(width === undefined ? {} : { width }),
        ...(language === undefined ? {} : { language }),
        window,
      },
      ({ page, frame, host }) =>
        scenario({
          page,
          frame,
          pane: frame.locator("body"),
          selected: () => Promise.resolve(selected(host).cell),
          type: (text) => {
            const { sheet, cell } = selected(host);
            host.person.type(`${quotedName(sheet)}!${cell}`, text);
            return Promise.resolve();
          },
          inExcel: () => Promise.resolve(host),
        }),
    ),
};
