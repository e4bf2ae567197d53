import type { Edit } from "../../../src/workbook/Workbook";
import { patchXlsx } from "../../../src/workbook/xlsx/patchXlsx";
import { changedParts } from "../../support/packageText";
import { xlsx } from "../../support/xlsx";

const protect: Edit = { kind: "protect", sheet: "Sheet1" };
const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const merges = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
const added =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0"/>';

/** What stands inside the sheet after it was protected; null when no byte of the file changed. */
function protectedSheet(inside: string): string | null {
  const file = xlsx({ sheets: [inside] });
  const changed = changedParts(file, patchXlsx(file, [protect]));
  const names = Object.keys(changed);
  if (names.length === 0) return null;
  expect(names).toEqual(["xl/worksheets/sheet1.xml"]);
  return /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(changed[names[0] ?? ""] ?? "")?.[1] ?? "";
}

test("the protection goes where the schema wants it, and nothing else changes", () => {
  expect(protectedSheet(cells + merges)).toBe(cells + added + merges);
});

test("a protection that is switched off keeps its options and is switched on", () => {
  const off = '<sheetProtection algorithmName="SHA-512" sort="0"/>';
  expect(protectedSheet(cells + off + merges)).toBe(
    `${cells}<sheetProtection algorithmName="SHA-512" sort="0" sheet="1"/>${merges}`,
  );
});

test.each(['<sheetProtection sheet="1" password="CC1A"/>', '<sheetProtection sheet="true"/>'])(
  "a protected sheet keeps its bytes: %s",
  (own) => {
    expect(protectedSheet(cells + own + merges)).toBeNull();
  },
);
