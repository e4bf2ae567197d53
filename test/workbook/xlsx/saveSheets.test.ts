import type { Edit, NewSheet } from "../../../src/workbook/Workbook";
import { WorkbookError } from "../../../src/workbook/WorkbookError";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { patchXlsx } from "../../../src/workbook/xlsx/patchXlsx";
import { changedParts, packageText } from "../../support/packageText";
import { cellsByAddress, valuesByAddress } from "../../support/sheetCells";
import { xlsx, zipText, type PackageSketch } from "../../support/xlsx";

const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

const report: NewSheet = {
  name: "校验 '24",
  cells: [
    {
      row: 0,
      column: 0,
      value: "标题",
      style: {
        font: "黑体",
        size: 16,
        bold: true,
        fill: "#EEEEEE",
        horizontal: "center",
        vertical: "center",
      },
    },
    { row: 3, column: 1, value: 0.385, style: { numberFormat: "0.00%", border: true } },
    { row: 3, column: 0, value: true },
    {
      row: 4,
      column: 1,
      value: 1,
      style: { numberFormat: "0.000", locked: false, wrap: true, color: "#8A0012" },
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  columnWidths: { 1: 12.5, 0: 20 },
  rowHeights: { 0: 30, 7: 18 },
  marks: [
    {
      range: { top: 3, left: 1, bottom: 3, right: 1 },
      formula: 'AND(B4<1,N("ontrack:legend")=0)',
      look: { fill: "#FFD7D9", color: "#8A0012", bold: true, numberFormat: null },
    },
  ],
  headingRows: { top: 0, bottom: 1 },
  page: {
    landscape: true,
    fitToWidth: true,
    area: { top: 0, left: 0, bottom: 7, right: 3 },
  },
};

const add: Edit = { kind: "addSheet", sheet: report };
const remove: Edit = { kind: "removeSheet", name: report.name };

function book(sketch: PackageSketch = {}): Uint8Array {
  return xlsx({ sheets: [cells], ...sketch });
}

function refusal(bytes: Uint8Array, ...edits: readonly Edit[]): unknown {
  try {
    return patchXlsx(bytes, edits);
  } catch (error) {
    return error instanceof WorkbookError ? [error.code, error.values] : error;
  }
}

describe("adding a sheet", () => {
  const original = book({
    styles: '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>',
  });
  const changed = changedParts(original, patchXlsx(original, [add]));

  test("makes one part and registers it", () => {
    expect(Object.keys(changed)).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(changed["[Content_Types].xml"]).toContain(
      '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    );
    expect(changed["xl/_rels/workbook.xml.rels"]).toContain(
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    );
    expect(changed["xl/workbook.xml"]).toContain(
      `<sheet name="校验 '24" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'校验 ''24'!$A$1:$D$8</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'校验 ''24'!$1:$2</definedName><definedName name="_ontrack.sheet" localSheetId="1" hidden="1">TRUE</definedName></definedNames>`,
    );
  });

  test("writes its cells and print set-up in the schema's order", () => {
    expect(changed["xl/worksheets/sheet2.xml"]).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:B5"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="2" width="12.5" customWidth="1"/></cols><sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">标题</t></is></c></row><row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" s="2"><v>0.385</v></c></row><row r="5"><c r="B5" s="3"><v>1</v></c></row><row r="8" ht="18" customHeight="1"></row></sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><conditionalFormatting sqref="B4"><cfRule type="expression" dxfId="0" priority="1"><formula>AND(B4&lt;1,N("ontrack:legend")=0)</formula></cfRule></conditionalFormatting><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
    );
  });

  test("appends its styles, with the workbook's font where a style names none and the reserved fills first", () => {
    const styles = /<styleSheet[^>]*>(.*)<\/styleSheet>/s.exec(changed["xl/styles.xml"] ?? "")?.[1];
    expect(styles).toBe(
      '<numFmts count="1"><!--ontrack absent--><numFmt numFmtId="164" formatCode="0.000"/></numFmts>' +
        '<fonts count="3"><font><sz val="10"/><name val="Arial"/></font><!--ontrack--><font><b/><sz val="16"/><name val="黑体"/></font><font><sz val="10"/><color rgb="FF8A0012"/><name val="Arial"/></font></fonts>' +
        '<fills count="3"><!--ontrack absent--><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/><bgColor indexed="64"/></patternFill></fill></fills>' +
        '<borders count="2"><!--ontrack absent--><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>' +
        '<cellXfs count="4"><!--ontrack absent--><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/><xf numFmtId="164" fontId="2" fillId="0" borderId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment wrapText="1"/><protection locked="0"/></xf></cellXfs>' +
        '<dxfs count="1"><!--ontrack absent--><dxf><font><b/><color rgb="FF8A0012"/></font><fill><patternFill><bgColor rgb="FFFFD7D9"/></patternFill></fill></dxf></dxfs>',
    );
  });

  test("is read back as it was given, and can be written to at once", () => {
    const saved = patchXlsx(original, [
      add,
      { kind: "set", cell: { sheet: report.name, row: 4, column: 0 }, value: "后写" },
    ]);
    expect(valuesByAddress(openXlsx(saved).snapshot.sheets[1])).toEqual({
      A1: "标题",
      A4: true,
      B4: 0.385,
      A5: "后写",
      B5: 1,
    });
  });

  test("has its formulas calculated on opening", () => {
    const formula: NewSheet = {
      name: "和",
      cells: [{ row: 0, column: 0, formula: 'IF(Sheet1!A1<2,"少","多")' }],
    };
    const saved = patchXlsx(book(), [{ kind: "addSheet", sheet: formula }]);
    expect(cellsByAddress(openXlsx(saved).snapshot.sheets[1])).toEqual({
      A1: { value: null, formula: 'IF(Sheet1!A1<2,"少","多")', numberFormat: "General" },
    });
    expect(packageText(saved)["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test.each(["", "  ", "a/b", "[x]", "a:b", "'a", "a'", "History", "长".repeat(32), "a\nb"])(
    "refuses the name %j",
    (name) => {
      const sheet = { ...report, name };
      expect(refusal(book(), { kind: "addSheet", sheet })).toEqual([
        "workbook/sheetName",
        { sheet: name },
      ]);
    },
  );

  test("refuses a name that is taken, whatever its case, and a workbook whose structure is locked", () => {
    const sheet = { ...report, name: "SHEET1" };
    expect(refusal(book(), { kind: "addSheet", sheet })).toEqual([
      "workbook/sheetExists",
      { sheet: "SHEET1" },
    ]);
    const workbookHead = '<workbookProtection lockStructure="1"/>';
    expect(refusal(book({ workbookHead }), add)).toEqual([
      "workbook/protected",
      { sheet: report.name },
    ]);
  });
});

const layouts: Readonly<Record<string, PackageSketch>> = {
  "no styles part": {},
  "empty styles": { styles: "" },
  "styles of its own": {
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs><dxfs count="0"/>',
  },
  "an empty list of names": { workbook: "<definedNames />" },
  "an open list without names": { workbook: "<definedNames>\n</definedNames>" },
  "names, a view and later parts": {
    workbookHead: '<bookViews><workbookView activeTab="0"/></bookViews>',
    workbook:
      '<definedNames><definedName name="a">Sheet1!$A$1</definedName></definedNames><calcPr calcId="1"/>',
  },
};

describe.each(Object.entries(layouts))("with %s", (_, sketch) => {
  const original = book(sketch);

  test("removing the sheet in a later session restores every part byte for byte", () => {
    const removed = patchXlsx(patchXlsx(original, [add]), [remove]);
    expect(packageText(removed)).toEqual(packageText(original));
  });

  test("so does removing two, the first first", () => {
    const second: NewSheet = { ...report, name: "另一张" };
    const both = patchXlsx(patchXlsx(original, [add]), [{ kind: "addSheet", sheet: second }]);
    const removed = patchXlsx(patchXlsx(both, [remove]), [
      { kind: "removeSheet", name: second.name },
    ]);
    expect(packageText(removed)).toEqual(packageText(original));
  });
});

describe("removing a sheet", () => {
  test("moves the names and the view of the sheets behind it", () => {
    const second: NewSheet = { ...report, name: "另一张" };
    const both = patchXlsx(
      patchXlsx(book({ workbookHead: '<bookViews><workbookView activeTab="2"/></bookViews>' }), [
        add,
      ]),
      [{ kind: "addSheet", sheet: second }],
    );
    const workbook = packageText(patchXlsx(both, [remove]))["xl/workbook.xml"];
    expect(workbook).toContain('<workbookView activeTab="1"/>');
    expect(workbook).toContain(
      '<sheet name="另一张" sheetId="3" r:id="rId4"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'另一张\'!$A$1:$D$8</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">\'另一张\'!$1:$2</definedName><definedName name="_ontrack.sheet" localSheetId="1" hidden="1">TRUE</definedName></definedNames>',
    );
  });

  test("that is not there does nothing", () => {
    const original = book();
    expect(patchXlsx(original, [remove])).toBe(original);
  });

  test("that is not ours, or that someone has put a drawing on, is refused", () => {
    const two = book({ sheets: [cells, { name: "报告", xml: cells }] });
    expect(refusal(two, { kind: "removeSheet", name: "报告" })).toEqual([
      "workbook/notOurSheet",
      { sheet: "报告" },
    ]);
    const drawn = xlsx({
      parts: {
        ...packageText(patchXlsx(book(), [add])),
        "xl/worksheets/_rels/sheet2.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
        "xl/drawings/drawing1.xml": "<wsDr/>",
      },
    });
    expect(refusal(drawn, remove)).toEqual(["workbook/notOurSheet", { sheet: report.name }]);
  });

  test("and adding it again under its name replaces it", () => {
    const added = patchXlsx(book(), [add]);
    expect(packageText(patchXlsx(added, [remove, add]))).toEqual(packageText(added));
  });
});

describe("a custom part", () => {
  const put = (xml: string | null): Edit => ({ kind: "part", namespace: "urn:ontrack:plan", xml });
  const first = '<plan xmlns="urn:ontrack:plan">1</plan>';
  const second = '<p:plan xmlns:p="urn:ontrack:plan">2</p:plan>';
  const foreign = book({ customXml: ['<o xmlns="urn:other"/>'] });

  test("is put beside those of others, registered as Office does", () => {
    const changed = changedParts(foreign, patchXlsx(foreign, [put(first)]));
    expect(Object.keys(changed)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps1.xml",
      "customXml/_rels/item2.xml.rels",
    ]);
    expect(changed["customXml/item2.xml"]).toBe(first);
    expect(changed["xl/_rels/workbook.xml.rels"]).toContain(
      'relationships/customXml" Target="../customXml/item2.xml"/></Relationships>',
    );
    expect(changed["customXml/itemProps1.xml"]).toMatch(
      /<ds:datastoreItem ds:itemID="\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}" xmlns:ds="http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:ontrack:plan"\/>/,
    );
  });

  test("is replaced by its root's namespace, whatever the prefix", () => {
    const once = patchXlsx(foreign, [put(first)]);
    expect(changedParts(once, patchXlsx(once, [put(second)]))).toEqual({
      "customXml/item2.xml": second,
    });
    expect(changedParts(once, patchXlsx(patchXlsx(once, [put(second)]), [put(first)]))).toEqual({});
  });

  test("is found, replaced and removed where only the package leads to it, as LibreOffice has it", () => {
    const related = patchXlsx(book(), [put(first)]);
    const relationship = /<Relationship [^>]*customXml"[^>]*>/;
    const before = packageText(related);
    const inWorkbook = relationship.exec(before["xl/_rels/workbook.xml.rels"] ?? "")?.[0] ?? "";
    const moved = zipText({
      ...before,
      "xl/_rels/workbook.xml.rels": (before["xl/_rels/workbook.xml.rels"] ?? "").replace(
        inWorkbook,
        "",
      ),
      "_rels/.rels": (before["_rels/.rels"] ?? "").replace(
        "</Relationships>",
        `${inWorkbook.replace(/ Id="[^"]*"/, ' Id="rId9"')}</Relationships>`,
      ),
    });
    expect(openXlsx(moved).snapshot.parts).toEqual([{ namespace: "urn:ontrack:plan", xml: first }]);
    const replaced = patchXlsx(moved, [put(second)]);
    expect(openXlsx(replaced).snapshot.parts).toEqual([
      { namespace: "urn:ontrack:plan", xml: second },
    ]);
    expect(packageText(replaced)["_rels/.rels"]).not.toMatch(relationship);
    expect(packageText(replaced)["xl/_rels/workbook.xml.rels"]).toMatch(relationship);
    expect(packageText(patchXlsx(moved, [put(null)]))).toEqual(packageText(book()));
  });

  test("is shown as it is when it is cut off; others' that are damaged are passed over", () => {
    const cut = '<plan xmlns="urn:ontrack:plan" version="1">{';
    const damaged = book({
      customXml: ["<o", "", '<!DOCTYPE a><a xmlns="urn:ontrack:plan"/>', cut],
    });
    expect(openXlsx(damaged).snapshot.parts).toEqual([{ namespace: "urn:ontrack:plan", xml: cut }]);
    expect(openXlsx(patchXlsx(damaged, [put(first)])).snapshot.parts).toEqual([
      { namespace: "urn:ontrack:plan", xml: first },
    ]);
  });

  test("is removed without a trace, and nothing happens when there is none", () => {
    expect(packageText(patchXlsx(patchXlsx(foreign, [put(first)]), [put(null)]))).toEqual(
      packageText(foreign),
    );
    expect(patchXlsx(foreign, [put(null)])).toBe(foreign);
  });
});

describe("a new workbook", () => {
  test("holds its sheets as the user's own, in 宋体 11", () => {
    const bytes = newXlsx([report, { name: "空白", cells: [] }]);
    const parts = packageText(bytes);
    expect(Object.keys(parts)).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "docProps/core.xml",
      "docProps/app.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(Object.values(parts).filter((text) => text.includes("<!--"))).toEqual([]);
    expect(parts["xl/styles.xml"]).toContain(
      '<fonts count="3"><font><sz val="11"/><name val="宋体"/>',
    );
    expect(openXlsx(bytes).snapshot.sheets.map(({ name }) => name)).toEqual([report.name, "空白"]);
    expect(refusal(bytes, remove)).toEqual(["workbook/notOurSheet", { sheet: report.name }]);
  });

  test("is the same bytes each time, and needs a sheet", () => {
    expect(newXlsx([report])).toEqual(newXlsx([report]));
    expect(() => newXlsx([])).toThrow(RangeError);
  });
});
