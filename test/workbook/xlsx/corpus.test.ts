import * as fs from "node:fs";
import * as path from "node:path";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { WorkbookError } from "../../../src/workbook/WorkbookError";
import { cellsByAddress } from "../../support/sheetCells";
import { xlsx } from "../../support/xlsx";

/** How many cells a file has, and how many programs agree on it. */
interface Expectation {
  readonly file: string;
  readonly nonEmptyCells: number | null;
  readonly librariesAgreeing: number;
}

const folder = path.resolve(__dirname, "../../../../shared/corpus");
const list = path.join(folder, "expected.json");
const expectations: readonly Expectation[] = fs.existsSync(list)
  ? (JSON.parse(fs.readFileSync(list, "utf8")) as Expectation[])
  : [];

/** The number of cells with a value, the empty text included, or the code of the error. */
function outcome(bytes: Uint8Array): number | string {
  try {
    return openXlsx(bytes)
      .snapshot.sheets.filter(({ usedRange }) => usedRange && usedRange.right < 1000)
      .flatMap((sheet) => Object.values(cellsByAddress(sheet)))
      .filter(({ value }) => value !== null).length;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

test("the count used below is right on a file of our own", () => {
  const xml =
    '<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t/></is></c><c t="b"><v>0</v></c></row></sheetData>';
  expect(outcome(xlsx({ sheets: [xml] }))).toBe(3);
});

const refused: Readonly<Record<string, string>> = {
  "closedxml___LoadPivotTables.xlsx": "xlsx/notAZip",
  "exceljs__invalid-xml.xlsx": "xlsx/damagedPart",
  "exceljs__missing-bits.xlsx": "xlsx/noWorkbook",
  "own__billion_laughs.xlsx": "xlsx/doctype",
  "own__deflate_bomb_400MB_sst.xlsx": "xlsx/tooLarge",
  "own__html_as.xls": "xlsx/html",
  "own__truncated.xlsx": "xlsx/truncated",
  "own__xxe_file.xlsx": "xlsx/doctype",
  "own__zero.xlsx": "xlsx/empty",
};

for (const { file, nonEmptyCells, librariesAgreeing } of expectations) {
  const code = refused[file];
  const isCounted = librariesAgreeing >= 3 && nonEmptyCells !== null;
  const expected: unknown = code ?? (isCounted ? nonEmptyCells : expect.any(Number));

  test(`${file}: ${code ?? "is read"}`, () => {
    expect(outcome(new Uint8Array(fs.readFileSync(path.join(folder, file))))).toEqual(expected);
  });
}
