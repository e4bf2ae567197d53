import * as fc from "fast-check";
import { strToU8 } from "fflate";
import type { Cell } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { XlsxLimits } from "../../../src/workbook/xlsx/limits";
import { codeOf } from "../../support/codeOf";
import { cellsByAddress, valuesByAddress } from "../../support/sheetCells";
import { xlsx, xlsxParts, zipText } from "../../support/xlsx";

const sketch = {
  sheets: [
    {
      name: "分年度主要目标表",
      xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>90.76</v></c></row><row r="2"><c r="A2"><f>B1</f><v>90.76</v></c></row></sheetData><mergeCells><mergeCell ref="A3:B4"/></mergeCells>',
    },
  ],
  strings: ["县域就诊率"],
  styles: "<cellXfs><xf/></cellXfs>",
};
const valid = xlsx(sketch);
const wide = (text: string): Uint8Array => strToU8([...text].join("\0"));

function damagedIn(cells: Record<string, Cell>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(cells).filter(([, { damage }]) => damage !== undefined));
}

function ole(...streams: readonly string[]): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([
    ...head,
    ...new Uint8Array(600),
    ...streams.flatMap((name) => [...wide(name), 0, 0, 0]),
  ]);
}

describe("each file that is no workbook is named for what it is", () => {
  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(0), "xlsx/empty"],
    ["a file of two bytes", strToU8("PK"), "xlsx/truncated"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "xlsx/notAZip"],
    ["CSV", strToU8("指标,2024年\n县域就诊率,90.76\n"), "xlsx/notAZip"],
    [
      "a SpreadsheetML 2003 file",
      strToU8(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
      "xlsx/notAZip",
    ],
    [
      "a web page saved as .xls",
      strToU8(
        '\ufeff\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>',
      ),
      "xlsx/html",
    ],
    ["a web page in UTF-16", Uint8Array.from([0xff, 0xfe, ...wide("<TABLE>"), 0]), "xlsx/html"],
    ["a web page with a DOCTYPE", strToU8("<!DOCTYPE html><html></html>"), "xlsx/html"],
    ["a workbook with a password", ole("EncryptionInfo", "EncryptedPackage"), "xlsx/encrypted"],
    ["an .xls file", ole("Workbook"), "xlsx/legacyFormat"],
    ["an .et file", ole("Workbook", "ETExtData"), "xlsx/legacyFormat"],
    ["an .xls file of Excel 4", Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0]), "xlsx/legacyFormat"],
    ["a zip without a workbook", zipText({ "a.txt": "甲" }), "xlsx/noWorkbook"],
    ["an empty zip", zipText({}), "xlsx/noWorkbook"],
    ["the first half of a workbook", valid.slice(0, valid.length / 2), "xlsx/truncated"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(() => openXlsx(bytes))).toBe(code);
  });

  test.each(Object.keys(xlsxParts(sketch)).filter((name) => xlsxParts(sketch)[name] !== null))(
    "a DOCTYPE in %s, though nothing in it is ever expanded",
    (name) => {
      const text = String(xlsxParts(sketch)[name]).replace(
        /^(<\?.*?\?>)?/,
        '$1<!DOCTYPE a [<!ENTITY b "c">]>',
      );
      expect(codeOf(() => openXlsx(zipText({ ...xlsxParts(sketch), [name]: text })))).toBe(
        "xlsx/doctype",
      );
    },
  );
});

describe("caps hold", () => {
  const cells = `<sheetData>${"<row><c/><c/></row>".repeat(10)}</sheetData>`;
  const merges = `<sheetData/><mergeCells>${[1, 2, 3].map((row) => `<mergeCell ref="A${row}:B${row}"/>`).join("")}</mergeCells>`;
  test.each<[string, string, Partial<XlsxLimits>, string]>([
    ["cells", cells, { cells: 19 }, "xlsx/tooManyCells"],
    ["merges", merges, { merges: 2 }, "xlsx/tooManyMerges"],
    ["bytes of a part", cells, { partBytes: 400 }, "xlsx/tooLarge"],
    ["bytes of a describing part", cells, { structureBytes: 300 }, "xlsx/tooLarge"],
    ["bytes together", cells, { totalBytes: 1000 }, "xlsx/tooLarge"],
    ["entries", cells, { entries: 4 }, "xlsx/tooManyEntries"],
  ])("%s", (_, xml, limits, code) => {
    expect(codeOf(() => openXlsx(xlsx({ sheets: [xml] }), limits))).toBe(code);
    expect(codeOf(() => openXlsx(xlsx({ sheets: [xml] })))).toBe(null);
  });

  test("cells are counted over all sheets", () => {
    expect(codeOf(() => openXlsx(xlsx({ sheets: [cells, cells] }), { cells: 39 }))).toBe(
      "xlsx/tooManyCells",
    );
    expect(codeOf(() => openXlsx(xlsx({ sheets: [cells, cells] }), { cells: 40 }))).toBe(null);
  });

  test("a part of 4 MB in 4 KB is refused from its declared size, before anything is inflated", () => {
    const bomb = zipText({ ...xlsxParts(sketch), "xl/media/a.bin": new Uint8Array(4_000_000) });
    expect(codeOf(() => openXlsx(bomb))).toBe("xlsx/tooLarge");
  });
});

describe("what would be slow if done simply is not", () => {
  const many = 20_000;
  const list = (make: (index: number) => string): string =>
    Array.from({ length: many }, (_, index) => make(index)).join("");
  const rows = `<sheetData>${list((index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`)}</sheetData>`;
  test.each<[string, string]>([
    [
      "merges that all cover every cell",
      `${rows}<mergeCells>${list((index) => `<mergeCell ref="A1:XFD${1048576 - index}"/>`)}</mergeCells>`,
    ],
    [
      "merges side by side over all rows",
      `${rows}<mergeCells>${list((index) => `<mergeCell ref="${["A", "B", "C"][index % 3] ?? ""}${index * 3 + 1}:D${index * 3 + 2}"/>`)}</mergeCells>`,
    ],
    [
      "array formulas that all fill every cell",
      `<sheetData>${list((index) => `<row r="${index + 1}"><c r="A${index + 1}"><f t="array" ref="A1:XFD1048576">1</f></c></row>`)}</sheetData>`,
    ],
    [
      "column settings that all cover every column",
      `<cols>${list(() => '<col min="1" max="16384" hidden="1" width="9"/>')}</cols>${rows}`,
    ],
    [
      "rows in reverse order",
      `<sheetData>${list((index) => `<row r="${many - index}"><c><v>1</v></c></row>`)}</sheetData>`,
    ],
    [
      "elements in elements",
      `<sheetData/><extLst>${"<a>".repeat(many)}${"</a>".repeat(many)}</extLst>`,
    ],
    [
      "attributes on one element",
      `<sheetData/><a ${list((index) => `a${index}=""`).replaceAll('""', '"" ')}/>`,
    ],
  ])("%s", (_, xml) => {
    const bytes = xlsx({ sheets: [xml] });
    const start = performance.now();
    expect(openXlsx(bytes).snapshot.sheets).toHaveLength(1);
    // Done simply, each of these takes minutes; the bound is wide because a busy machine is slow.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("whatever is done to a file, it is read or refused with a named error", () => {
  const sheetIn = (bytes: Uint8Array): Record<string, Cell> =>
    cellsByAddress(openXlsx(bytes).snapshot.sheets[0]);
  const outcome = (bytes: Uint8Array): string | null =>
    codeOf(() => openXlsx(bytes, { partBytes: 1e6 }).snapshot.sheets.map(valuesByAddress));

  test("random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(outcome(bytes)).toMatch(/^xlsx\//);
      }),
      { numRuns: 300 },
    );
  });

  test("random bytes that begin like a zip and end like one", () => {
    const end = valid.slice(-22);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(outcome(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes, ...end]))).toMatch(/^xlsx\//);
      }),
      { numRuns: 300 },
    );
  });

  test("cut off anywhere", () => {
    fc.assert(
      fc.property(fc.nat(valid.length - 1), (length) => {
        expect(outcome(valid.slice(0, length))).toMatch(/^xlsx\/(empty|truncated|notAZip)$/);
      }),
      { numRuns: 300 },
    );
  });

  test("a byte changed anywhere: the same values, damaged cells or a refusal, never other values", () => {
    const cells = cellsByAddress(openXlsx(valid).snapshot.sheets[0]);
    fc.assert(
      fc.property(fc.nat(valid.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = valid.map((byte, index) => (index === at ? byte ^ change : byte));
        const code = outcome(bytes);
        if (code !== null) expect(code).toMatch(/^xlsx\//);
        else expect(sheetIn(bytes)).toEqual({ ...cells, ...damagedIn(sheetIn(bytes)) });
      }),
      { numRuns: 1500 },
    );
  });

  test("a byte changed in a part before it is zipped", () => {
    const parts = xlsxParts(sketch);
    const names = Object.keys(parts).filter((name) => parts[name] !== null);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(127), (name, place, byte) => {
        const part = strToU8(String(parts[name]));
        part[place % part.length] = byte;
        expect(outcome(zipText({ ...parts, [name]: part })) ?? "xlsx/").toMatch(/^xlsx\//);
      }),
      { numRuns: 400 },
    );
  });
});
