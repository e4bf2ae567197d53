import { packageParts } from "../../../src/workbook/xlsx/packageParts";
import { readRelationships } from "../../../src/workbook/xlsx/readRelationships";
import { XlsxPackage } from "../../../src/workbook/xlsx/XlsxPackage";
import { codeOf } from "../../support/codeOf";
import { xlsx, xlsxParts, zipText, type Parts } from "../../support/xlsx";

const sketch = {
  sheets: [
    { name: "目标表", xml: "<sheetData/>" },
    { name: "说明 &amp; 注", xml: "<sheetData/>", state: "hidden" },
  ],
  styles: "",
  strings: ["甲"],
};

function partsOf(changes: Parts): ReturnType<typeof packageParts> {
  return packageParts(new XlsxPackage(zipText({ ...xlsxParts(sketch), ...changes })));
}

function workbookRelationships(targets: readonly string[]): string {
  const type = "http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet";
  const all = targets.map(
    (target, index) => `<p:Relationship Target="${target}" Id="rId${index + 1}" Type="${type}"/>`,
  );
  return `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</p:Relationships>`;
}

test("finds the workbook, its sheets in order, styles and shared strings", () => {
  const { contentTypes, relationships, ...parts } = packageParts(new XlsxPackage(xlsx(sketch)));
  expect(parts).toEqual({
    workbook: "xl/workbook.xml",
    styles: "xl/styles.xml",
    sharedStrings: "xl/sharedStrings.xml",
    theme: null,
    missing: [],
    sheets: [
      {
        name: "目标表",
        path: "xl/worksheets/sheet1.xml",
        visibility: "visible",
        isWorksheet: true,
        relationshipId: "rId1",
        sheetId: 1,
      },
      {
        name: "说明 & 注",
        path: "xl/worksheets/sheet2.xml",
        visibility: "hidden",
        isWorksheet: true,
        relationshipId: "rId2",
        sheetId: 2,
      },
    ],
  });
  expect(relationships.map(({ id }) => id)).toEqual(["rId1", "rId2", "rIdStyles", "rIdStrings"]);
  expect(contentTypes.overrides.get("xl/styles.xml")).toBe(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  );
  expect(contentTypes.defaults.get("rels")).toBe(
    "application/vnd.openxmlformats-package.relationships+xml",
  );
});

test.each<[string, readonly [string, string], Parts]>([
  ["absolute targets", ["/xl/worksheets/sheet1.xml", "/xl/worksheets/sheet2.xml"], {}],
  ["dots in targets", ["../xl/./worksheets/sheet1.xml", "worksheets/../worksheets/sheet2.xml"], {}],
  ["another case", ["Worksheets/Sheet1.XML", "WORKSHEETS/sheet2.xml"], {}],
  ["backslashes", ["worksheets\\sheet1.xml", "\\xl\\worksheets\\sheet2.xml"], {}],
  [
    "targets from the root without slash",
    ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"],
    {},
  ],
  ["percent-encoding", ["worksheets/sheet%31.xml", "work%73heets/sheet2.xml"], {}],
])("resolves %s, in strict and prefixed relationships", (_, targets) => {
  const { sheets } = partsOf({
    "xl/_rels/workbook.xml.rels": workbookRelationships(targets),
  });
  expect(sheets.map(({ path, isWorksheet }) => [path, isWorksheet])).toEqual([
    ["xl/worksheets/sheet1.xml", true],
    ["xl/worksheets/sheet2.xml", true],
  ]);
});

test("reads a workbook part with prefixed elements and UTF-16 text", () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-16"?><x:workbook xmlns:x="m" xmlns:rel="o"><x:sheets><x:sheet name="表" sheetId="7" rel:id="rId2"/></x:sheets></x:workbook>';
  const utf16 = new Uint8Array(
    Uint16Array.from(`\ufeff${xml}`, (letter) => letter.charCodeAt(0)).buffer,
  );
  expect(
    partsOf({ "xl/workbook.xml": utf16 }).sheets.map(({ name, path }) => [name, path]),
  ).toEqual([["表", "xl/worksheets/sheet2.xml"]]);
});

test("finds the workbook by content type when relationships name none", () => {
  expect(partsOf({ "_rels/.rels": null }).workbook).toBe("xl/workbook.xml");
  expect(partsOf({ "_rels/.rels": null, "[Content_Types].xml": null }).workbook).toBe(
    "xl/workbook.xml",
  );
});

test("a sheet's relationships lead to parts or, when external, to addresses", () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relationships = `<Relationships><Relationship Id="a" Type="${type}/comments" Target="../comments1.xml"/><Relationship Id="b" Type="${type}/hyperlink" Target="http://x/?a=1&amp;b=2" TargetMode="External"/></Relationships>`;
  const file = new XlsxPackage(
    xlsx({
      ...sketch,
      parts: {
        "xl/comments1.xml": "<comments/>",
        "xl/worksheets/_rels/sheet1.xml.rels": relationships,
      },
    }),
  );
  expect(readRelationships(file, "xl/worksheets/sheet1.xml")).toEqual([
    {
      id: "a",
      kind: "comments",
      type: `${type}/comments`,
      target: "xl/comments1.xml",
      isExternal: false,
    },
    {
      id: "b",
      kind: "hyperlink",
      type: `${type}/hyperlink`,
      target: "http://x/?a=1&b=2",
      isExternal: true,
    },
  ]);
  expect(readRelationships(file, "xl/worksheets/sheet2.xml")).toEqual([]);
});

test.each<[string, Parts, string]>([
  ["no workbook part", { "xl/workbook.xml": null }, "xlsx/noWorkbook"],
  ["a workbook part that is none", { "xl/workbook.xml": "<html/>" }, "xlsx/noWorkbook"],
  ["a missing sheet part", { "xl/worksheets/sheet2.xml": null }, "xlsx/damagedPart"],
  [
    "one part for two sheets",
    {
      "xl/_rels/workbook.xml.rels": workbookRelationships([
        "worksheets/sheet1.xml",
        "worksheets/sheet1.xml",
      ]),
    },
    "xlsx/damagedPart",
  ],
  ["a cut-off part", { "xl/workbook.xml": "<workbook><sheets>" }, "xlsx/damagedPart"],
  [
    "crossed tags",
    { "xl/workbook.xml": "<workbook><sheets></workbook></sheets>" },
    "xlsx/damagedPart",
  ],
  [
    "a DOCTYPE in the relationships",
    { "_rels/.rels": "<!DOCTYPE r><Relationships/>" },
    "xlsx/doctype",
  ],
  [
    "a DOCTYPE after a comment",
    {
      "xl/workbook.xml": '<?xml version="1.0"?><!-- > --><!DOCTYPE w []><workbook/>',
    },
    "xlsx/doctype",
  ],
])("refuses %s", (_, changes, code) => {
  expect(codeOf(() => partsOf(changes))).toBe(code);
});

test("the binary workbook is named as a format we do not read", () => {
  const types =
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>';
  expect(codeOf(() => partsOf({ "[Content_Types].xml": types }))).toBe("xlsx/legacyFormat");
});
