import { decodeText } from "../../../src/documents/readers/decodeText";
import { readPasted } from "../../../src/documents/readers/readPasted";
import { inShort, readBlocks, readLines } from "./readBlocks";

const encoder = new TextEncoder();
const utf16 = (text: string, isBig: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );

describe("a text file", () => {
  test("is its lines with their own numbers, however they end, empty ones left out", async () => {
    const text = "附件1\r\n\r\n  类别 \n\f2022年\r一\u000b二\n\u3000\n";
    expect(await readBlocks(encoder.encode(text), "附件.txt")).toEqual([
      { kind: "paragraph", line: 1, text: "附件1" },
      { kind: "paragraph", line: 3, text: "  类别 " },
      { kind: "paragraph", line: 4, text: "2022年" },
      { kind: "paragraph", line: 5, text: "一" },
      { kind: "paragraph", line: 5, text: "二" },
    ]);
  });

  const text = "县域就诊率达到90%\n2025年";
  const gb18030 = Uint8Array.of(
    ...[0xcf, 0xd8, 0xd3, 0xf2, 0xbe, 0xcd, 0xd5, 0xef, 0xc2, 0xca, 0xb4, 0xef, 0xb5, 0xbd],
    ...encoder.encode("90%\n2025"),
    ...[0xc4, 0xea],
  );

  test.each<[string, Uint8Array]>([
    ["UTF-8", encoder.encode(text)],
    ["UTF-8 with a mark", encoder.encode(`\ufeff${text}`)],
    ["UTF-16 LE with a mark", utf16(`\ufeff${text}`, false)],
    ["UTF-16 BE with a mark", utf16(`\ufeff${text}`, true)],
    ["UTF-16 LE", utf16(text, false)],
    ["UTF-16 BE", utf16(text, true)],
    ["GB18030", gb18030],
  ])("is read in %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  test("is Chinese where its few bytes would be UTF-8 too", () => {
    const bytes = Uint8Array.of(0xd6, 0xb8, 0xca, 0xb8); // 指矢 in GBK, ָʸ in UTF-8
    expect(decodeText(bytes)).toBe("指矢");
  });

  test("stays Latin where it is no Chinese", () => {
    expect(decodeText(encoder.encode("café"))).toBe("café");
  });

  test("keeps a sign for each of a few damaged bytes, in the encoding with fewer of them", () => {
    const bytes = Uint8Array.of(...encoder.encode("指标".repeat(100)), 0xff);
    expect(decodeText(bytes)).toBe(`${"指标".repeat(100)}\ufffd`);
  });
});

describe("separated text", () => {
  const csv =
    '附件3,,\r\n指标,"目标值\r\n（2025年）",备注\r\n"就诊""率""",90,"一,二"\r\n满意度,"95\r\n';

  test("is one table, each cell with the line it begins in", async () => {
    expect(await readBlocks(encoder.encode(csv), "附件.csv")).toEqual([
      {
        kind: "table",
        line: 1,
        rows: 4,
        columns: 3,
        cells: [
          { line: 1, row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: "附件3" },
          { line: 2, row: 1, column: 0, rowSpan: 1, columnSpan: 1, text: "指标" },
          { line: 2, row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: "目标值\n（2025年）" },
          { line: 3, row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: "备注" },
          { line: 4, row: 2, column: 0, rowSpan: 1, columnSpan: 1, text: '就诊"率"' },
          { line: 4, row: 2, column: 1, rowSpan: 1, columnSpan: 1, text: "90" },
          { line: 4, row: 2, column: 2, rowSpan: 1, columnSpan: 1, text: "一,二" },
          { line: 5, row: 3, column: 0, rowSpan: 1, columnSpan: 1, text: "满意度" },
          { line: 5, row: 3, column: 1, rowSpan: 1, columnSpan: 1, text: '"95' },
        ],
      },
    ]);
  });

  test.each([
    ["tabs", "指标\t目标\n甲,乙\t1"],
    ["semicolons", "指标;目标\n甲,乙;1"],
  ])("may be separated by %s, whatever its name says", async (_, content) => {
    expect(await readLines(encoder.encode(content), "a.csv")).toEqual([
      ["2×2", "0,0 指标", "0,1 目标", "1,0 甲,乙", "1,1 1"],
    ]);
  });

  test("without a separator is lines", async () => {
    expect(await readLines(encoder.encode("一\n二"), "a.csv")).toEqual(["一", "二"]);
  });
});

describe("what is pasted", () => {
  const pasted = async (
    text: string,
    html: string | null = null,
  ): Promise<readonly (string | readonly string[])[]> =>
    (await readPasted({ html, text })).blocks.map(inShort);

  test("is tables where rows of cells are separated by tabs, lines elsewhere", async () => {
    const text = '附件1\n指标\t"2025\n年"\n就诊率\t90\n\n注："甲"\t乙\n1.\t加强\n2.\t完善';
    expect(await pasted(text)).toEqual([
      "附件1",
      ["2×2", "0,0 指标", "0,1 2025\n年", "1,0 就诊率", "1,1 90"],
      ...['注："甲"\t乙', "1.\t加强", "2.\t完善"],
    ]);
  });

  test("is its HTML where that has a table, for the merged cells; with Windows' own header or without", async () => {
    const table = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>\r\n<!--StartFragment-->\r\n<table><col width=72><tr height=19><td rowspan=2 class=xl65>指标</td><td x:num="0.9">90.00%</td></tr><tr><td>95.00%</td></tr></table><!--EndFragment--></body></html>`;
    const read = [["2×2", "0,0 2×1 指标", "0,1 90.00%", "1,1 95.00%"]];
    const text = "指标\t90.00%\n\t95.00%";
    expect(await pasted(text, table)).toEqual(read);
    expect(await pasted(text, `Version:1.0\r\nStartHTML:0000000105\r\n${table}`)).toEqual(read);
  });

  test("is its text where the HTML has no table", async () => {
    expect(await pasted("一\n二", "<p>一 二</p>")).toEqual(["一", "二"]);
  });

  test("is its HTML where there is no text", async () => {
    expect(await pasted("", "<p>一</p>")).toEqual(["一"]);
  });

  test("is refused when there is nothing in it", async () => {
    await expect(readPasted({ html: "<p></p>", text: " " })).rejects.toMatchObject({
      code: "document/noText",
    });
  });
});
