import type { Cell, Sheet } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { cellsByAddress, valuesByAddress } from "../../support/sheetCells";
import { xlsx, xlsxParts, zipText, type PackageSketch } from "../../support/xlsx";

function sheetOf(xml: string, sketch: PackageSketch = {}): Sheet | undefined {
  return openXlsx(xlsx({ sheets: [xml], ...sketch })).snapshot.sheets[0];
}

function data(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}

function row(cells: string): string {
  return data(`<row r="1">${cells}</row>`);
}

function constant(value: Cell["value"], numberFormat = "General"): Cell {
  return { value, formula: null, numberFormat };
}

function formula(text: string, value: Cell["value"]): Cell {
  return { value, formula: text, numberFormat: "General" };
}

function damaged(damage: string): Cell {
  return { value: null, formula: null, numberFormat: "General", damage };
}

describe("values", () => {
  test("numbers, booleans, errors, shared, inline and formula strings", () => {
    const cells = cellsByAddress(
      sheetOf(
        row(
          '<c r="A1"><v>90.76</v></c><c r="B1" t="n"><v> -1.5E-3 </v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>false</v></c>' +
            '<c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1" t="s"><v>1</v></c><c r="G1" t="inlineStr"><is><t>内联</t></is></c>' +
            '<c r="H1" t="str"><f>"a"</f><v>a</v></c>',
        ),
        { strings: ["甲", "乙 &amp; 丙"] },
      ),
    );
    expect(cells).toEqual({
      A1: constant(90.76),
      B1: constant(-0.0015),
      C1: constant(true),
      D1: constant(false),
      E1: constant({ error: "#DIV/0!" }),
      F1: constant("乙 & 丙"),
      G1: constant("内联"),
      H1: formula('"a"', "a"),
    });
  });

  test("rich text is joined, phonetic guides are left out, white space and escapes are kept", () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>指</t></r><r><t xml:space="preserve"> 标</t></r><rPh sb="0" eb="1"><t>zhǐ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t xml:space="preserve">  a_x000A_b_x005F_x000A_  </t></si><si><t><![CDATA[<甲&乙>]]></t></si><si/><si><t/></si>';
    const cells = [0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(valuesByAddress(sheetOf(row(cells), { strings }))).toEqual({
      A1: "指 标",
      B1: "  a\nb_x000A_  ",
      C1: "<甲&乙>",
      D1: "",
      E1: "",
    });
  });

  test("dates are numbers with a date format, ISO dates too", () => {
    const xml = row(
      '<c r="A1" s="1"><v>45473</v></c><c r="B1" s="2" t="d"><v>2024-06-30T12:00:00</v></c>',
    );
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="yyyy/mm/dd&quot;止&quot;"/></numFmts><cellXfs><xf/><xf numFmtId="31"/><xf numFmtId="176"/></cellXfs>';
    const head = '<workbookPr date1904="true"/>';
    expect(cellsByAddress(sheetOf(xml, { styles }))).toEqual({
      A1: constant(45473, 'yyyy"年"m"月"d"日"'),
      B1: constant(45473.5, 'yyyy/mm/dd"止"'),
    });
    expect(sheetOf(xml, { styles, workbookHead: head })?.cell(0, 1)?.value).toBe(44011.5);
    expect(openXlsx(xlsx({ sheets: [xml], workbookHead: head })).snapshot.date1904).toBe(true);
  });

  test("an empty value is no value, whatever its type", () => {
    const xml = row(
      '<c r="A1"><v/></c><c r="B1" t="s"><v></v></c><c r="C1" t="inlineStr"/><c r="D1"><f>A1</f><v/></c>',
    );
    expect(cellsByAddress(sheetOf(xml))).toEqual({ D1: formula("A1", null) });
  });

  test("a cell that cannot be read is damage, never a guess", () => {
    const cells =
      '<c t="s"><v>1</v></c><c t="s"><v>-1</v></c><c t="s"><v>0.5</v></c><c><v>1,5</v></c><c><v>NaN</v></c><c><v>0x1F</v></c><c><v>1e999</v></c>' +
      '<c t="b"><v>2</v></c><c t="d"><v>30/06/2024</v></c><c t="zz"><v>1</v></c><c t="inlineStr"><is><t>&nbsp;</t></is></c><c r="L2"><v>1</v></c>';
    expect(cellsByAddress(sheetOf(row(cells), { strings: ["甲"] }))).toEqual({
      A1: damaged("sharedString"),
      B1: damaged("sharedString"),
      C1: damaged("sharedString"),
      D1: damaged("number"),
      E1: damaged("number"),
      F1: damaged("number"),
      G1: damaged("number"),
      H1: damaged("boolean"),
      I1: damaged("date"),
      J1: damaged("type"),
      K1: damaged("text"),
      L1: damaged("address"),
    });
  });
});

describe("formulas", () => {
  test("keep their stored result, or have none", () => {
    const xml = row(
      '<c r="A1"><f>SUM(B1,C1)</f><v>3</v></c><c r="B1"><f>"甲"&amp;1</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    );
    expect(cellsByAddress(sheetOf(xml))).toEqual({
      A1: formula("SUM(B1,C1)", 3),
      B1: formula('"甲"&1', null),
      C1: formula("1/0", { error: "#DIV/0!" }),
    });
  });

  test("shared ones read as they do in their own cell; a share without master is a formula all the same", () => {
    const xml = data(
      '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A3">B1*$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="9"/><v>3</v></c></row>',
    );
    expect(cellsByAddress(sheetOf(xml))).toEqual({
      A1: formula("B1*$C$1", 1),
      A2: formula("B2*$C$1", 2),
      A3: formula("", 3),
    });
  });

  test("array formulas and data tables show in every cell they fill", () => {
    const xml = data(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row><row r="3"><c r="A3"><f t="dataTable" ref="A3:A4" r1="C1"/><v>6</v></c></row><row r="4"><c r="A4"><v>7</v></c></row>',
    );
    expect(cellsByAddress(sheetOf(xml))).toEqual({
      A1: formula("C1:D2*2", 1),
      B1: formula("C1:D2*2", 2),
      A2: formula("C1:D2*2", 3),
      B2: formula("C1:D2*2", 4),
      C2: constant(5),
      A3: formula("", 6),
      A4: formula("", 7),
    });
  });
});

describe("places", () => {
  test("rows and cells without address follow the one before", () => {
    const xml = data(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r='5'><c r='C5'><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>",
    );
    expect(valuesByAddress(sheetOf(xml))).toEqual({
      A1: 1,
      B1: 2,
      A2: 3,
      C5: 4,
      D5: 5,
      A6: 6,
    });
  });

  test("rows and cells in any order are put in order; of a cell that is there twice the last counts, with a warning", () => {
    const xml = data(
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><f>B3</f><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="B3"><f>9</f><v>4</v></c></row>',
    );
    const book = openXlsx(xlsx({ sheets: [xml] }));
    expect(cellsByAddress(book.snapshot.sheets[0])).toEqual({
      A1: constant(3),
      A3: formula("B3", 2),
      B3: formula("9", 4),
    });
    expect(book.warnings).toEqual([{ code: "xlsx/duplicateCells", sheet: "Sheet1", count: 1 }]);
  });

  test("the used range holds values, not empty formatted cells; those are there for their number format", () => {
    const sheet = sheetOf(
      '<cols><col min="5" max="6" style="1"/></cols>' +
        data(
          '<row r="2" s="2" customFormat="1"><c r="B2"><v>1</v></c><c r="D2" s="1"/><c r="C2" s="0"/></row><row r="9"><c r="H9" s="3"/></row>',
        ),
      {
        styles: '<cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="3"/><xf fontId="1"/></cellXfs>',
      },
    );
    expect(sheet?.usedRange).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect([sheet?.cell(1, 3), sheet?.cell(1, 2), sheet?.cell(8, 7)]).toEqual([
      constant(null, "0.00%"),
      undefined,
      undefined,
    ]);
    // Cells that are not there take their row's format, else their column's.
    expect([sheet?.cell(1, 4), sheet?.cell(7, 4), sheet?.cell(7, 6)]).toEqual([
      constant(null, "#,##0"),
      constant(null, "0.00%"),
      undefined,
    ]);
  });

  test("an empty sheet has no used range", () => {
    expect([sheetOf("<sheetData/>")?.usedRange, sheetOf("")?.usedRange]).toEqual([null, null]);
  });

  test("cells far apart cost nothing between them", () => {
    const sheet = sheetOf(
      data(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    );
    expect([sheet?.usedRange, sheet?.cell(1048575, 16383)?.value, sheet?.cell(500, 500)]).toEqual([
      { top: 0, left: 0, bottom: 1048575, right: 16383 },
      2,
      undefined,
    ]);
  });
});

describe("merges", () => {
  test("covered cells hold nothing, also where the file has something in them", () => {
    const sheet = sheetOf(
      data(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><f>1</f><v>3</v></c><c r="C2"><v>4</v></c></row>',
      ) + '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C2"/></mergeCells>',
    );
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(valuesByAddress(sheet)).toEqual({ A1: 1, C2: 4 });
  });

  test("a merge of the whole sheet stays one range", () => {
    const sheet = sheetOf(
      data('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>') +
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 1048575, right: 16383 }]);
    expect(valuesByAddress(sheet)).toEqual({ A1: 1 });
  });

  test("of overlapping merges the upper left counts; the other is reported and its cells stand", () => {
    const xml =
      data(
        '<row r="2"><c r="B2"><v>2</v></c><c r="C2"><v>4</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>',
      ) +
      '<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="A1:B2"/><mergeCell ref="D1:D9"/></mergeCells>';
    const book = openXlsx(xlsx({ sheets: [xml] }));
    expect(book.snapshot.sheets[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 0, left: 3, bottom: 8, right: 3 },
    ]);
    expect(valuesByAddress(book.snapshot.sheets[0])).toEqual({ C2: 4, C3: 3 });
    expect(book.warnings).toEqual([
      {
        code: "xlsx/overlappingMerge",
        sheet: "Sheet1",
        range: { top: 1, left: 1, bottom: 2, right: 2 },
      },
    ]);
  });
});

test("hidden sheets, rows and columns and protection are known", () => {
  const book = openXlsx(
    xlsx({
      sheets: [
        {
          name: "甲",
          xml:
            '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="9"/></cols>' +
            data('<row r="2" hidden="1"/><row r="3" hidden="0"/>') +
            '<sheetProtection sheet="1" objects="1"/>',
        },
        {
          name: "乙",
          xml: '<sheetData/><sheetProtection objects="1"/>',
          state: "hidden",
        },
        { name: "__proto__", xml: "<sheetData/>", state: "veryHidden" },
      ],
    }),
  );
  const facts = book.snapshot.sheets.map(
    ({ name, visibility, isProtected, hiddenRows, hiddenColumns }) => [
      name,
      visibility,
      isProtected,
      [...hiddenRows],
      [...hiddenColumns],
    ],
  );
  expect(facts).toEqual([
    ["甲", "visible", true, [1], [1, 2]],
    ["乙", "hidden", false, [], []],
    ["__proto__", "veryHidden", false, [], []],
  ]);
});

test("chart sheets are no sheets of ours, yet names count them", () => {
  const parts = xlsxParts({
    sheets: [
      { name: "图", xml: "" },
      { name: "表", xml: "<sheetData/>" },
    ],
    workbook:
      '<definedNames><definedName name="甲" localSheetId="1" hidden="1">表!$A$1</definedName><definedName name="乙">1&amp;2</definedName></definedNames>',
  });
  const relationships = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    "relationships/worksheet",
    "relationships/chartsheet",
  );
  const book = openXlsx(zipText({ ...parts, "xl/_rels/workbook.xml.rels": relationships }));
  expect(book.snapshot.sheets.map(({ name }) => name)).toEqual(["表"]);
  expect(book.names).toEqual([
    { name: "甲", refersTo: "表!$A$1", sheet: "表", hidden: true },
    { name: "乙", refersTo: "1&2", sheet: null, hidden: false },
  ]);
});

test("a workbook that lacks its styles and strings is read, with warnings and damaged cells", () => {
  const parts = xlsxParts({
    sheets: [row('<c r="A1" s="1"><v>0.5</v></c><c r="B1" t="s"><v>0</v></c>')],
    styles: "",
    strings: ["甲"],
  });
  const book = openXlsx(zipText({ ...parts, "xl/styles.xml": null, "xl/sharedStrings.xml": null }));
  expect(cellsByAddress(book.snapshot.sheets[0])).toEqual({
    A1: constant(0.5),
    B1: damaged("sharedString"),
  });
  expect(book.warnings).toEqual([
    { code: "xlsx/missingPart", part: "xl/styles.xml" },
    { code: "xlsx/missingPart", part: "xl/sharedStrings.xml" },
  ]);
});

test("notes are read with their text", () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  const book = openXlsx(
    xlsx({
      sheets: [{ name: "表", xml: "<sheetData/>" }],
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="r" Type="${type}" Target="/xl/comments1.xml"/></Relationships>`,
        "xl/comments1.xml":
          '<comments><authors><author>张</author></authors><commentList><comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>口径：</t></r><r><t>当年累计</t></r></text></comment></commentList></comments>',
      },
    }),
  );
  expect(book.notes).toEqual([{ sheet: "表", row: 2, column: 1, text: "口径：当年累计" }]);
});

test("a strict package with a prefix on every element reads like any other", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const parts = xlsxParts({ sheets: [""], strings: ["x"] });
  const book = openXlsx(
    zipText({
      ...parts,
      "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><!-- c --><x:worksheet xmlns:x="${strict}" xmlns:y="urn:y"><x:sheetData><x:row r="1" y:r="7"><x:c y:t="b" r='A1' t = "s" ><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2<!-- c --></x:v><x:extLst><x:ext><y:v>9</y:v></x:ext></x:extLst></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="C1:D1"/></x:mergeCells></x:worksheet>`,
      "xl/sharedStrings.xml": `<x:sst xmlns:x="${strict}"><x:si><x:t>前缀</x:t></x:si></x:sst>`,
    }),
  );
  const [sheet] = book.snapshot.sheets;
  expect(cellsByAddress(sheet)).toEqual({
    A1: constant("前缀"),
    B1: formula("1+1", 2),
  });
  expect(sheet?.merges).toEqual([{ top: 0, left: 2, bottom: 0, right: 3 }]);
});
