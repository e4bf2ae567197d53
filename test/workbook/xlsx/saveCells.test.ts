import { parseA1 } from "../../../src/workbook/a1";
import type { Edit } from "../../../src/workbook/Workbook";
import { WorkbookError } from "../../../src/workbook/WorkbookError";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { patchXlsx } from "../../../src/workbook/xlsx/patchXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { changedParts } from "../../support/packageText";
import { valuesByAddress } from "../../support/sheetCells";
import { xlsx, type PackageSketch } from "../../support/xlsx";

type Values = Readonly<Record<string, number | string | boolean | null>>;

const sheetPart = "xl/worksheets/sheet1.xml";

function sets(values: Values, sheet = "Sheet1"): Edit[] {
  return Object.entries(values).map(([address, value]) => set(address, value, sheet));
}

function set(
  address: string,
  value: Values[string] = null,
  sheet = "Sheet1",
): Extract<Edit, { kind: "set" }> {
  const position = parseA1(address) ?? { row: -1, column: -1 };
  return { kind: "set", cell: { sheet, ...position }, value };
}

/** What stands inside `<worksheet>` once the values are written; every other part must be as it was. */
function written(xml: string, values: Values, sketch: PackageSketch = {}): string | undefined {
  const original = xlsx({ sheets: [xml], ...sketch });
  const changed = changedParts(original, patchXlsx(original, sets(values)));
  delete changed["xl/workbook.xml"];
  expect(Object.keys(changed)).toEqual([sheetPart]);
  return /<(?:x:)?worksheet[^>]*>(.*)<\/(?:x:)?worksheet>/s.exec(changed[sheetPart] ?? "")?.[1];
}

function refusal(xml: string, values: Values, sketch: PackageSketch = {}): unknown {
  try {
    return patchXlsx(xlsx({ sheets: [xml], ...sketch }), sets(values));
  } catch (error) {
    return error instanceof WorkbookError ? [error.code, error.values] : error;
  }
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

test("a formula is stored with its result, in a cell that is there, in a new one and in a new row; without a result where none is known", () => {
  const original = xlsx({
    sheets: [
      data('<row r="1"><c r="A1" s="3"><v>2</v></c><c r="C1"><f>B1+1</f><v>1</v></c></row>'),
    ],
  });
  const edits = [
    { ...set("A1", 6), formula: "2*3" },
    { ...set("B1", ""), formula: 'IF(A1>9,A1&"分","")' },
    { ...set("A2", null), formula: "A1" },
  ];
  const changed = changedParts(original, patchXlsx(original, edits));
  expect(changed[sheetPart]).toContain(
    data(
      '<row r="1"><c r="A1" s="3"><f>2*3</f><v>6</v></c>' +
        '<c r="B1" t="str"><f>IF(A1&gt;9,A1&amp;"分","")</f><v></v></c><c r="C1"><f>B1+1</f></c></row>' +
        '<row r="2"><c r="A2"><f>A1</f></c></row>',
    ),
  );
  expect(changed["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
});

describe("a cell that is there", () => {
  test.each<[string, string, Values[string], string]>([
    ["gets a number", '<c r="A1" s="3"><v>1</v></c>', 0.1, '<c r="A1" s="3"><v>0.1</v></c>'],
    [
      "keeps every digit",
      '<c r="A1"><v>1</v></c>',
      0.1 + 0.2,
      '<c r="A1"><v>0.30000000000000004</v></c>',
    ],
    ["gets a truth value", '<c r="A1"><v>1</v></c>', true, '<c r="A1" t="b"><v>1</v></c>'],
    [
      "gives up a shared string for an inline one",
      '<c r="A1" s="2" t="s"><v>0</v></c>',
      "乙",
      '<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">乙</t></is></c>',
    ],
    [
      "gives up a text for a number",
      '<c r="A1" t="str" s="2"><v>x</v></c>',
      5,
      '<c r="A1" s="2"><v>5</v></c>',
    ],
    [
      "is emptied and keeps its style",
      '<c r="A1" s="3" t="s"><v>0</v></c>',
      null,
      '<c r="A1" s="3"/>',
    ],
    ["is filled where it was empty", '<c r="A1" s="3"/>', 7, '<c r="A1" s="3"><v>7</v></c>'],
    [
      "is filled where it was open and empty",
      '<c r="A1" s="3"></c>',
      7,
      '<c r="A1" s="3"><v>7</v></c>',
    ],
    [
      "gives up a rich value's metadata",
      '<c r="A1" vm="1" cm="2"><v>1</v></c>',
      7,
      '<c r="A1"><v>7</v></c>',
    ],
    [
      "keeps its extension list",
      '<c r="A1"><v>1</v><extLst><ext uri="a"/></extLst></c>',
      7,
      '<c r="A1"><v>7</v><extLst><ext uri="a"/></extLst></c>',
    ],
    [
      "may have single quotes",
      "<c r='A1' t='s' ><v>0</v></c>",
      true,
      "<c r='A1' t='b' ><v>1</v></c>",
    ],
  ])("%s", (_, cell, value, expected) => {
    const strings = ["甲"];
    expect(written(data(`<row r="1">${cell}</row>`), { A1: value }, { strings })).toBe(
      data(`<row r="1">${expected}</row>`),
    );
  });

  test("that stands in the file twice is written in both places", () => {
    const twice = data(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
    );
    expect(written(twice, { A1: 9 })).toBe(
      data('<row r="1"><c r="A1"><v>9</v></c></row><row r="1"><c r="A1"><v>9</v></c></row>'),
    );
  });
});

describe("a cell that is not there", () => {
  test("is put in its place in its row", () => {
    const row = '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>';
    expect(written(data(row), { A2: 1, C2: 2, F2: 3 })).toBe(
      data(
        '<row r="2" spans="1:6"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="D2"><v>2</v></c><c r="F2"><v>3</v></c></row>',
      ),
    );
  });

  test("brings its row with it, in order", () => {
    const rows = '<row r="3"><c r="A3"><v>3</v></c></row>';
    expect(written(data(rows), { A5: 5, A1: 1, B1: 2, A4: 4 })).toBe(
      data(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
      ),
    );
  });

  test("opens a row and a sheet that are self-closed", () => {
    expect(written(data('<row r="1" ht="20"/>'), { A1: 1, B1: 2 })).toBe(
      data('<row r="1" ht="20"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'),
    );
    expect(written("<sheetData/>", { A1: 1, A2: 2 })).toBe(
      data('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'),
    );
  });

  test("takes the style of its row, else of its column, as in Excel", () => {
    const cols = '<cols><col min="2" max="3" width="9" style="4"/></cols>';
    const rows = '<row r="1"/><row r="2" s="7" customFormat="1"/>';
    expect(written(cols + data(rows), { A1: 1, B1: 1, B2: 1, C3: 1 })).toBe(
      cols +
        data(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="4"><v>1</v></c></row><row r="2" s="7" customFormat="1"><c r="B2" s="7"><v>1</v></c></row><row r="3"><c r="C3" s="4"><v>1</v></c></row>',
        ),
    );
  });

  test("is found where rows and cells have no address", () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    expect(written(data(rows), { B1: 9, A2: 8, B2: 7, A3: 6 })).toBe(
      data(
        '<row><c><v>1</v></c><c><v>9</v></c></row><row><c><v>8</v></c><c r="B2"><v>7</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>',
      ),
    );
  });

  test("widens the sheet's dimension when it lies outside, and only then", () => {
    const cells = data('<row r="2"><c r="B2"><v>1</v></c></row>');
    expect(written(`<dimension ref="B2:C3"/>${cells}`, { E9: 1 })).toContain(
      '<dimension ref="B2:E9"/>',
    );
    expect(written(`<dimension ref="B2:C3"/>${cells}`, { B3: 1 })).toContain(
      '<dimension ref="B2:C3"/>',
    );
  });

  test("is not made to be emptied", () => {
    const original = xlsx({ sheets: [data('<row r="1"><c r="A1"/></row>')] });
    expect(patchXlsx(original, sets({ A1: null, B7: null }))).toBe(original);
  });
});

test("comments, CDATA and signs in attributes are not mistaken for cells", () => {
  const row =
    '<row r="1" x="&lt;c>"><!-- <c r="A1"><v>0</v></c> --><c r="A1" y="a>b" t="str"><v><![CDATA[</c><c r="B1">]]></v></c><c r="B1"><v>2</v></c></row>';
  expect(written(data(row), { A1: 1, B1: 3 })).toBe(
    data(
      '<row r="1" x="&lt;c>"><!-- <c r="A1"><v>0</v></c> --><c r="A1" y="a>b"><v>1</v></c><c r="B1"><v>3</v></c></row>',
    ),
  );
});

test("a prefixed sheet keeps its prefix", () => {
  const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const part = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`;
  expect(written("", { A1: 1, B2: "b" }, { parts: { [sheetPart]: part } })).toBe(
    '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">b</x:t></x:is></x:c></x:row></x:sheetData>',
  );
});

test.each([
  "",
  " 前后空格 ",
  "a<b&c>\"d'",
  "第一行\n第二行\t\r尾",
  "_x0041_ stays",
  "\u0000\u000b\u001f\ufffe\uffff",
  "\ud83d alone, \ud83d\ude00 whole",
  "]]>",
])("the text %j is read back as it was written", (text) => {
  const saved = patchXlsx(xlsx({ sheets: [data("")] }), sets({ A1: text }));
  expect(valuesByAddress(openXlsx(saved).snapshot.sheets[0])).toEqual({ A1: text });
});

describe("a formula", () => {
  const calcPr = '<calcPr calcId="191029"/>';
  const book = xlsx({
    sheets: [
      data(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="str"><f>B1&amp;"x"</f><v>2x</v></c><c r="D1"><f>E1</f><v>0</v></c><c r="F1"><f>SUM(A:A)</f><v>1</v></c><c r="G1"><f>Total</f><v>1</v></c><c r="H1"><f>Other!A1</f><v>4</v></c><c r="I1"><f>SUM(Sheet1!$A$1:$A$9)</f><v>1</v></c></row>',
      ),
      { name: "Other", xml: data('<row r="1"><c r="A1"><v>4</v></c></row>') },
    ],
    workbook: calcPr,
  });

  test("that reads a changed cell, at any remove or perhaps, loses its stored result; others keep theirs", () => {
    const changed = changedParts(book, patchXlsx(book, sets({ A1: 5 })));
    expect(Object.keys(changed)).toEqual(["xl/workbook.xml", sheetPart]);
    expect(changed[sheetPart]).toContain(
      '<c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>B1&amp;"x"</f></c><c r="D1"><f>E1</f><v>0</v></c><c r="F1"><f>SUM(A:A)</f></c><c r="G1"><f>Total</f></c><c r="H1"><f>Other!A1</f><v>4</v></c><c r="I1"><f>SUM(Sheet1!$A$1:$A$9)</f></c>',
    );
    expect(changed["xl/workbook.xml"]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test("keeps the result a grid has worked out for it", () => {
    const workbook = openXlsx(book);
    workbook.typed([{ cell: { sheet: "Sheet1", row: 0, column: 0 }, value: 5 }]);
    workbook.recalculated([
      { cell: { sheet: "Sheet1", row: 0, column: 1 }, value: 10 },
      { cell: { sheet: "Sheet1", row: 0, column: 2 }, value: "10x" },
      { cell: { sheet: "Sheet1", row: 0, column: 5 }, value: null },
      { cell: { sheet: "Sheet1", row: 0, column: 6 }, value: { error: "#NAME?" } },
      { cell: { sheet: "Sheet1", row: 0, column: 8 }, value: false },
    ]);
    expect(changedParts(book, saveXlsx(workbook))[sheetPart]).toContain(
      '<c r="B1"><f>A1*2</f><v>10</v></c><c r="C1" t="str"><f>B1&amp;"x"</f><v>10x</v></c><c r="D1"><f>E1</f><v>0</v></c><c r="F1"><f>SUM(A:A)</f></c><c r="G1" t="e"><f>Total</f><v>#NAME?</v></c><c r="H1"><f>Other!A1</f><v>4</v></c><c r="I1" t="b"><f>SUM(Sheet1!$A$1:$A$9)</f><v>0</v></c>',
    );
  });

  test("elsewhere in the workbook is enough for it to be calculated anew on opening", () => {
    const formula = data('<row r="1"><c r="A1"><f>NOW()</f><v>4</v></c></row>');
    const original = xlsx({
      sheets: [data(""), { name: "Other", xml: formula }],
      workbook: "<oleSize ref='A1'/>",
    });
    expect(
      changedParts(original, patchXlsx(original, sets({ A1: 5 })))["xl/workbook.xml"],
    ).toContain("</sheets><calcPr fullCalcOnLoad=\"1\"/><oleSize ref='A1'/>");
  });

  test("nowhere leaves the workbook part alone", () => {
    const original = xlsx({ sheets: [data("")], workbook: calcPr });
    expect(Object.keys(changedParts(original, patchXlsx(original, sets({ A1: 5 }))))).toEqual([
      sheetPart,
    ]);
  });

  test("shared by others is written out for them when its cell is overwritten", () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1&lt;2</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
    expect(written(data(rows), { B1: 7 })).toBe(
      data(
        '<row r="1"><c r="B1"><v>7</v></c></row><row r="2"><c r="B2"><f>A2*$C$1&lt;2</f><v>2</v></c></row><row r="3"><c r="B3"><f>A3*$C$1&lt;2</f><v>3</v></c></row>',
      ),
    );
    expect(written(data(rows), { B2: 7 })).toBe(
      data(rows.replace('<f t="shared" si="0"/><v>2</v>', "<v>7</v>")),
    );
  });

  test("of an array over several cells refuses a value in any of them; over one cell it gives way", () => {
    const array =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1" cm="1"><f t="array" ref="C1">B1</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const values = { sheet: "Sheet1", range: "A1:A2" };
    expect(refusal(data(array), { A1: 1 })).toEqual([
      "workbook/formulaInTheWay",
      { ...values, cell: "A1" },
    ]);
    expect(refusal(data(array), { A2: null })).toEqual([
      "workbook/formulaInTheWay",
      { ...values, cell: "A2" },
    ]);
    expect(written(data(array), { C1: 1 })).toBe(
      data(array.replace(' cm="1"><f t="array" ref="C1">B1</f>', ">")),
    );
  });

  test("of an array loses the results in all the cells it fills", () => {
    const array =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const saved = patchXlsx(xlsx({ sheets: [data(array)] }), sets({ B1: 5 }));
    expect(valuesByAddress(openXlsx(saved).snapshot.sheets[0])).toEqual({
      A1: null,
      B1: 5,
      A2: null,
    });
  });
});

describe("the calculation chain", () => {
  const relationship =
    '<Relationship Id="rIdCalc" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
  const override =
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>';

  function withChain(cells: string, entries: string): Uint8Array {
    const plain = changedParts(
      new Uint8Array(xlsx({ parts: {} })),
      xlsx({ sheets: [data(cells)] }),
    );
    const put = (name: string, end: string, xml: string): string =>
      (plain[name] ?? "").replace(end, xml + end);
    return xlsx({
      sheets: [data(cells)],
      parts: {
        "xl/_rels/workbook.xml.rels": put(
          "xl/_rels/workbook.xml.rels",
          "</Relationships>",
          relationship,
        ),
        "[Content_Types].xml": put("[Content_Types].xml", "</Types>", override),
        "xl/calcChain.xml": `<calcChain>${entries}</calcChain>`,
      },
    });
  }

  const cells =
    '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>2</f><v>2</v></c><c r="C1"><f>3</f><v>3</v></c></row>';

  test("loses the entry of an overwritten formula; the next entry keeps its sheet", () => {
    const original = withChain(
      cells,
      '<c r="B2" i="2"/><c r="A1" i="1"/><c r="B1"/><c r="C1" l="1"/>',
    );
    const changed = changedParts(original, patchXlsx(original, sets({ A1: 5 })));
    expect(Object.keys(changed)).toEqual(["xl/workbook.xml", sheetPart, "xl/calcChain.xml"]);
    expect(changed["xl/calcChain.xml"]).toBe(
      '<calcChain><c r="B2" i="2"/><c r="B1" i="1"/><c r="C1" l="1"/></calcChain>',
    );
  });

  test("goes with its registration when nothing is left in it", () => {
    const original = withChain(
      '<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>',
      '<c r="A1" i="1"/>',
    );
    const changed = changedParts(original, patchXlsx(original, sets({ A1: 5 })));
    expect(changed["xl/calcChain.xml"]).toBe(null);
    expect(changed["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
    expect(changed["[Content_Types].xml"]).not.toContain("calcChain");
  });
});

describe("refused", () => {
  test("a value under a merge, though it may be emptied", () => {
    const merged = `${data('<row r="1"><c r="B1"><v>1</v></c></row>')}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
    expect(refusal(merged, { B1: 1 })).toEqual([
      "workbook/coveredCell",
      { sheet: "Sheet1", cell: "B1", merge: "A1:B2" },
    ]);
    expect(written(merged, { B1: null })).toBe(merged.replace("><v>1</v></c>", "/>"));
    expect(written(merged, { A1: 1 })).toContain('<c r="A1"><v>1</v></c>');
  });

  test("a text longer than a cell holds", () => {
    expect(refusal(data(""), { A1: "甲".repeat(32768) })).toEqual([
      "workbook/textTooLong",
      { sheet: "Sheet1", cell: "A1", length: 32768, limit: 32767 },
    ]);
  });

  test("a sheet that is not there", () => {
    expect(() => patchXlsx(xlsx({ sheets: [data("")] }), sets({ A1: 1 }, "Nowhere"))).toThrow(
      new WorkbookError("workbook/noSuchSheet", { sheet: "Nowhere" }),
    );
  });

  test("the header of an Excel table, when it is typed and when it is saved", async () => {
    const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const header = '<row r="2"><c r="B2" t="inlineStr"><is><t>年份</t></is></c></row>';
    const book = xlsx({
      sheets: [data(header)],
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${types}/table" Target="../tables/table1.xml"/></Relationships>`,
        "xl/tables/table1.xml":
          '<table ref="B2:C4"><tableColumns count="2"><tableColumn id="1" name="年份"/><tableColumn id="2" name="值"/></tableColumns></table>',
      },
    });
    const error = new WorkbookError("workbook/tableHeader", { sheet: "Sheet1", cell: "B2" });
    expect(() => patchXlsx(book, sets({ B2: "年" }))).toThrow(error);
    await expect(openXlsx(book).write(sets({ B2: "年" }))).rejects.toEqual(error);
    await expect(openXlsx(book).write(sets({ B2: "年份", B3: 1 }))).resolves.toBe(undefined);
  });
});

test("without an edit, and when an edit is undone, the bytes are the original's", () => {
  const original = xlsx({ sheets: [data('<row r="1"><c r="A1"><v>1</v></c></row>')] });
  expect(patchXlsx(original, [])).toBe(original);
  expect(patchXlsx(original, [...sets({ A1: 2 }), ...sets({ A1: 1 })])).toBe(original);
});
