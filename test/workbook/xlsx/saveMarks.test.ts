import { parseRange } from "../../../src/workbook/a1";
import type { Edit, MarkLook, MarkRule } from "../../../src/workbook/Workbook";
import { patchXlsx } from "../../../src/workbook/xlsx/patchXlsx";
import { changedParts, packageText } from "../../support/packageText";
import { xlsx } from "../../support/xlsx";

const red: MarkLook = { fill: "#FFD7D9", color: "#8A0012", bold: true, numberFormat: '"▼ "0.00' };
const grey: MarkLook = { fill: "#e4e4e4", color: "#3B3B3B", bold: false, numberFormat: null };

const redDxf = (id: number): string =>
  `<dxf><font><b/><color rgb="FF8A0012"/></font><numFmt numFmtId="${id}" formatCode="&quot;▼ &quot;0.00"/><fill><patternFill><bgColor rgb="FFFFD7D9"/></patternFill></fill></dxf>`;
const greyDxf =
  '<dxf><font><color rgb="FF3B3B3B"/></font><fill><patternFill><bgColor rgb="FFE4E4E4"/></patternFill></fill></dxf>';

function rule(area: string, condition: string, look: MarkLook): MarkRule {
  const range = parseRange(area) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return { range, formula: `AND(${condition},N("ontrack:ind-08")=0)`, look };
}

function mark(sheet: string, ...rules: readonly MarkRule[]): Edit {
  return { kind: "mark", sheet, rules };
}

const rules = [
  rule("F7", "F7<17.93", red),
  rule("F7", "LEN(F7)=0", grey),
  rule("F8:G9", 'F8&"<"="a"', red),
];
const marks = mark("Sheet1", ...rules);
const clear = mark("Sheet1");

const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const fonts = '<fonts count="1"><font/></fonts>';
const theirs = "<dxf><font><i/></font></dxf>";

const sheetPart = "xl/worksheets/sheet1.xml";

function inside(xml: string | null | undefined, tag: string): string | undefined {
  return new RegExp(`<${tag}[^>]*>(.*)</${tag}>`, "s").exec(xml ?? "")?.[1];
}

const formats = (first: number, dxf: number): string =>
  '<conditionalFormatting sqref="F7">' +
  `<cfRule type="expression" dxfId="${dxf}" priority="${first}"><formula>AND(F7&lt;17.93,N("ontrack:ind-08")=0)</formula></cfRule>` +
  `<cfRule type="expression" dxfId="${dxf + 1}" priority="${first + 1}"><formula>AND(LEN(F7)=0,N("ontrack:ind-08")=0)</formula></cfRule>` +
  '</conditionalFormatting><conditionalFormatting sqref="F8:G9">' +
  `<cfRule type="expression" dxfId="${dxf}" priority="${first + 2}"><formula>AND(F8&amp;"&lt;"="a",N("ontrack:ind-08")=0)</formula></cfRule>` +
  "</conditionalFormatting>";

describe("marking a sheet", () => {
  test("writes conditional formats and one style per look, and touches nothing else", () => {
    const styles = `<numFmts count="1"><numFmt numFmtId="180" formatCode="0.0"/></numFmts>${fonts}<dxfs count="1">${theirs}</dxfs><tableStyles count="0"/>`;
    const original = xlsx({ sheets: [cells], styles });
    const changed = changedParts(original, patchXlsx(original, [marks]));
    expect(Object.keys(changed)).toEqual([sheetPart, "xl/styles.xml"]);
    expect(inside(changed[sheetPart], "worksheet")).toBe(cells + formats(1, 1));
    expect(inside(changed["xl/styles.xml"], "styleSheet")).toBe(
      styles.replace(
        `<dxfs count="1">${theirs}`,
        `<dxfs count="3">${theirs}<!--ontrack-->${redDxf(181)}${greyDxf}`,
      ),
    );
  });

  test("puts them where the schema wants them, ranked after the user's own", () => {
    const before =
      '<sheetProtection/><autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><phoneticPr fontId="1"/>';
    const own =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="4"><formula>A1</formula></cfRule></conditionalFormatting>';
    const after =
      '<dataValidations count="0"/><pageMargins left="1"/><extLst><ext><x14:cfRule priority="9"/></ext></extLst>';
    const original = xlsx({ sheets: [cells + before + own + after], styles: fonts });
    const changed = changedParts(original, patchXlsx(original, [marks]));
    expect(inside(changed[sheetPart], "worksheet")).toBe(
      cells + before + own + formats(10, 0) + after,
    );
  });

  test("makes and registers a styles part where there is none", () => {
    const original = xlsx({ sheets: [cells] });
    const changed = changedParts(original, patchXlsx(original, [marks]));
    expect(Object.keys(changed)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      sheetPart,
      "xl/styles.xml",
    ]);
    expect(changed["[Content_Types].xml"]).toContain(
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    );
    expect(changed["xl/_rels/workbook.xml.rels"]).toContain(
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    );
    expect(inside(changed["xl/styles.xml"], "dxfs")).toBe(
      `<!--ontrack absent-->${redDxf(164)}${greyDxf}`,
    );
  });

  test("twice is marking once, also in two sessions and whatever the marks were before", () => {
    const original = xlsx({ sheets: [cells], styles: fonts });
    const once = packageText(patchXlsx(original, [marks]));
    const other = mark("Sheet1", rule("A1:B9", "A1>0", grey), rule("A1", "A1>1", red));
    expect(packageText(patchXlsx(original, [marks, marks]))).toEqual(once);
    expect(packageText(patchXlsx(patchXlsx(original, [other]), [marks]))).toEqual(once);
    expect(packageText(patchXlsx(patchXlsx(original, [marks]), [marks]))).toEqual(once);
  });

  test("keeps the user's rule that another program has put into one element with ours", () => {
    const own =
      '<cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;2</formula></cfRule>';
    const ours =
      '<cfRule type="expression" dxfId="1" priority="2"><formula>AND(A1&lt;2,N(&quot;ontrack:x&quot;)=0)</formula></cfRule>';
    const mixed = `${cells}<conditionalFormatting sqref="A1">${own}${ours}</conditionalFormatting>`;
    const dxfs = `<dxfs count="2">${theirs}${greyDxf}</dxfs>`;
    const original = xlsx({ sheets: [mixed], styles: fonts + dxfs });
    const changed = changedParts(original, patchXlsx(original, [clear]));
    expect(inside(changed[sheetPart], "worksheet")).toBe(mixed.replace(ours, ""));
    expect(inside(changed["xl/styles.xml"], "styleSheet")).toBe(
      `${fonts}<dxfs count="1">${theirs}</dxfs>`,
    );
  });
});

const layouts: Readonly<Record<string, Parameters<typeof xlsx>[0]>> = {
  "no styles part": { sheets: [cells, cells] },
  "no dxfs": { sheets: [cells, cells], styles: `${fonts}<tableStyles count="0"/>` },
  "dxfs self-closed": { sheets: [cells, cells], styles: `${fonts}<dxfs count="0"/>` },
  "dxfs self-closed with a space": { sheets: [cells, cells], styles: `${fonts}<dxfs count='0' />` },
  "dxfs open and empty": { sheets: [cells, cells], styles: `${fonts}<dxfs count="0"></dxfs>` },
  "dxfs without count": { sheets: [cells, cells], styles: `${fonts}<dxfs>${theirs}</dxfs>` },
  "dxfs with a wrong count": {
    sheets: [cells, cells],
    styles: `${fonts}<dxfs count="7">${theirs}</dxfs>`,
  },
  "dxfs of the user like ours, unused": {
    sheets: [cells, cells],
    styles: `${fonts}<dxfs count="3">${theirs}\n${redDxf(164)}\n${greyDxf}\n</dxfs>\n`,
  },
  "dxfs used by a table": {
    sheets: [cells, cells],
    styles: `${fonts}<dxfs count="1">${greyDxf}</dxfs>`,
    parts: { "xl/tables/table1.xml": '<table dataDxfId="0"/>' },
  },
  "rules of the user, indented": {
    sheets: [
      `\n  ${cells}\n  <conditionalFormatting sqref="F7">\n    <cfRule type="expression" dxfId="0" priority="1">\n      <formula>F7</formula>\n    </cfRule>\n  </conditionalFormatting>\n  <pageMargins left="1"/>\n`,
      cells,
    ],
    styles: `\n  ${fonts}\n  <dxfs count="1">\n    ${theirs}\n  </dxfs>\n`,
  },
  "prefixed parts": {
    sheets: [cells, cells],
    parts: {
      [sheetPart]:
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/><x:pageMargins/></x:worksheet>',
      "xl/styles.xml":
        '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dxfs count="0"/></x:styleSheet>',
    },
    styles: "",
  },
};

describe.each(Object.entries(layouts))("with %s", (_, sketch) => {
  const original = xlsx(sketch);
  const other = mark(
    "Sheet2",
    rule("B2", "B2>1", red),
    rule("B3", "B3>1", { ...grey, bold: true }),
  );
  const clearOther = mark("Sheet2");

  test("clearing the marks of an earlier session restores every part byte for byte", () => {
    const marked = patchXlsx(original, [marks]);
    expect(packageText(marked)).not.toEqual(packageText(original));
    expect(packageText(patchXlsx(marked, [clear]))).toEqual(packageText(original));
  });

  test.each([
    ["in the order they were marked", [clear, clearOther]],
    ["in the other order", [clearOther, clear]],
  ])("so does clearing two sheets %s, and marking anew in between", (_order, clears) => {
    const marked = patchXlsx(patchXlsx(original, [marks]), [other]);
    const again = patchXlsx(marked, [marks]);
    const cleared = clears.reduce((bytes, edit) => patchXlsx(bytes, [edit]), again);
    expect(packageText(cleared)).toEqual(packageText(original));
  });
});

test("clearing a sheet without marks leaves the file alone", () => {
  const original = xlsx({ sheets: [cells], styles: `${fonts}<dxfs count="1">${greyDxf}</dxfs>` });
  expect(patchXlsx(original, [clear])).toBe(original);
});
