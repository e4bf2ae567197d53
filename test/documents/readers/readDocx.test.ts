import { cell, docxFile, paragraph, table, type DocxParts } from "./docxFile";
import { readBlocks, readLines } from "./readBlocks";

const lines = (body: string, parts?: DocxParts): ReturnType<typeof readLines> =>
  readLines(docxFile(body, parts), "计划.docx");

const level = (depth: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const listed = (list: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;

describe("the text of a Word document", () => {
  test("is its paragraphs and tables in reading order, each with its line, cells included", async () => {
    const body =
      paragraph("一、总体目标") +
      paragraph("") +
      table(cell("指标") + cell("2025年"), cell("就诊率") + cell("")) +
      paragraph("完");
    expect(await readBlocks(docxFile(body), "计划.docx")).toEqual([
      { kind: "paragraph", line: 1, text: "一、总体目标" },
      {
        kind: "table",
        line: 2,
        rows: 2,
        columns: 2,
        cells: [
          { line: 2, row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: "指标" },
          { line: 3, row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: "2025年" },
          { line: 4, row: 1, column: 0, rowSpan: 1, columnSpan: 1, text: "就诊率" },
        ],
      },
      { kind: "paragraph", line: 5, text: "完" },
    ]);
  });

  test("joins runs, links and content controls, keeps tabs, ends a line at a break", async () => {
    const body =
      "<w:p><w:r><w:t>到2025</w:t></w:r><w:hyperlink><w:r><w:t>年</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:tab/><w:t>达到</w:t><w:br/><w:t>90%</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>95%</w:t></w:r></w:sdtContent></w:sdt></w:p>" +
      `<w:sdt><w:sdtContent>${paragraph("控件里的段落")}</w:sdtContent></w:sdt>`;
    expect(await lines(body)).toEqual(["到2025年\t达到", "90%-95%", "控件里的段落"]);
  });

  test("has insertions and the new place of what was moved, not deletions and the old place", async () => {
    const run = (tag: string, text: string): string => `<w:r><w:${tag}>${text}</w:${tag}></w:r>`;
    const body = `<w:p>${run("t", "达到")}<w:del>${run("delText", "85%")}</w:del><w:ins>${run("t", "90%")}</w:ins><w:moveFrom>${run("t", "旧")}</w:moveFrom><w:moveTo>${run("t", "新")}</w:moveTo></w:p>`;
    expect(await lines(body)).toEqual(["达到90%新"]);
  });

  test("goes on in the same line where the end of a paragraph was deleted", async () => {
    const gone = "<w:rPr><w:del/></w:rPr>";
    expect(await lines(paragraph("县域", gone) + paragraph("就诊率"))).toEqual(["县域就诊率"]);
  });

  test("leaves out hidden text, field codes, notes and the second telling of a text box", async () => {
    const body =
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:fldChar/><w:instrText>PAGE</w:instrText><w:t>显</w:t><w:footnoteReference/></w:r>" +
      `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${paragraph("框中")}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${paragraph("框中")}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await lines(body)).toEqual(["显", "框中"]);
  });

  test("shows symbols as what they look like, an unknown one as a character that says so", async () => {
    const body =
      '<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>90%</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Webdings" w:char="F041"/></w:r></w:p>';
    expect(await lines(body)).toEqual(["≥90%☑\ufffd"]);
  });

  test("is the same in the strict form and under another part name", async () => {
    const strict = {
      namespace: "http://purl.oclc.org/ooxml/wordprocessingml/main",
      mainPart: "doc/text2.xml",
    };
    expect(await lines(paragraph("一") + table(cell("甲") + cell("乙")), strict)).toEqual([
      "一",
      ["1×2", "0,0 甲", "0,1 乙"],
    ]);
  });
});

describe("the numbers that Word writes", () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCounting", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="8">${level(0, "japaneseCounting", "第%1条", '<w:pStyle w:val="Article"/>')}${level(1, "decimal", "%1.%2", "<w:isLgl/>")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="9">${level(0, "bullet", "\uf06c")}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>' +
    '<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';

  test("stand before paragraphs, each level counted anew under the one above", async () => {
    const body =
      paragraph("甲", listed(1)) +
      paragraph("乙", listed(1, 1)) +
      paragraph("丙", listed(1, 2)) +
      paragraph("丁", listed(1, 2)) +
      paragraph("戊", listed(1, 1)) +
      paragraph("己", listed(1)) +
      paragraph("庚", listed(1, 2)) +
      paragraph("辛", listed(3));
    expect(await lines(body, { numbering })).toEqual([
      ...["一、甲", "（一）乙", "1.丙", "2.丁", "（二）戊", "二、己", "1.庚", "辛"],
    ]);
  });

  test("begin again where a list says so, and go on otherwise", async () => {
    const body = [1, 1, 4, 4, 1].map((list) => paragraph("项", listed(list))).join("");
    expect(await lines(body, { numbering })).toEqual([
      ...["一、项", "二、项", "一、项", "二、项", "三、项"],
    ]);
  });

  test("come from the paragraph's style and those it builds on, unless it has none of its own", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Article"><w:pPr>${listed(2)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Article"/></w:style>`;
    const body =
      paragraph("总则", '<w:pStyle w:val="Article"/>') +
      paragraph("目标", '<w:pStyle w:val="Own"/>') +
      paragraph("细目", listed(2, 1)) +
      paragraph("不编号", '<w:pStyle w:val="Own"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await lines(body, { numbering, styles })).toEqual([
      ...["第一条总则", "第二条目标", "2.1 细目", "不编号"],
    ]);
  });

  test("number the rows of a table whose cells are empty but for them", async () => {
    const numberCell = `<w:tc><w:p><w:pPr>${listed(1, 2)}</w:pPr></w:p></w:tc>`;
    const rows = [numberCell + cell("就诊率"), numberCell + cell("满意度")];
    expect(await lines(table(...rows), { numbering })).toEqual([
      ["2×2", "0,0 1.", "0,1 就诊率", "1,0 2.", "1,1 满意度"],
    ]);
  });
});

describe("the tables of a Word document", () => {
  const [begins, goesOn] = ['<w:vMerge w:val="restart"/>', "<w:vMerge/>"];
  const wide = (span: number): string => `<w:gridSpan w:val="${span}"/>`;

  test("have merged cells once, at their first position", async () => {
    const rows = [
      cell("指标", begins) + cell("目标值", wide(2)),
      cell("看不见", goesOn) + cell("2024年") + cell("2025年"),
    ];
    expect(await lines(table(...rows))).toEqual([
      ["2×3", "0,0 2×1 指标", "0,1 1×2 目标值", "1,1 2024年", "1,2 2025年"],
    ]);
  });

  test("may begin and end rows inside, and are divided no finer than the eye sees", async () => {
    const rows = [
      cell("甲", wide(3)) + cell("乙", wide(2)),
      `<w:trPr><w:gridBefore w:val="3"/></w:trPr>${cell("丙", wide(2))}`,
      cell("丁", wide(3)) + cell("戊", wide(2)),
    ];
    expect(await lines(table(...rows))).toEqual([
      ["3×2", "0,0 甲", "0,1 乙", "1,1 丙", "2,0 丁", "2,1 戊"],
    ]);
  });

  test("lack the rows that a tracked change deletes, and hidden ones", async () => {
    const rows = [
      cell("甲") + cell("1"),
      `<w:trPr><w:del/></w:trPr>${cell("乙") + cell("2")}`,
      `<w:trPr><w:hidden/></w:trPr>${cell("丙") + cell("3")}`,
      cell("丁") + cell("4"),
    ];
    expect(await lines(table(...rows))).toEqual([["2×2", "0,0 甲", "0,1 1", "1,0 丁", "1,1 4"]]);
  });

  test("inside a cell come after the one they are in; a box around text is none", async () => {
    const inner = table(cell("内一") + cell("内二"));
    const boxed = table(cell("框内"));
    const body =
      table(
        cell("外") + `<w:tc>${paragraph("说明")}${inner}${boxed}<w:p/></w:tc>`,
        cell("下") + cell("末"),
      ) + table(cell("整页一框\n两段"));
    expect(await lines(body)).toEqual([
      ["2×2", "0,0 外", "0,1 说明\n框内", "1,0 下", "1,1 末"],
      ["1×2", "0,0 内一", "0,1 内二"],
      "整页一框",
      "两段",
    ]);
  });
});
