import { readLines } from "./readBlocks";

const encoder = new TextEncoder();
const lines = (html: string): ReturnType<typeof readLines> =>
  readLines(encoder.encode(`<html><body>${html}</body></html>`), "附件.html");

describe("the text of a web page", () => {
  test("is its blocks, each line trimmed, white space as a browser shows it", async () => {
    const html = `<h1>附件</h1><div>到 <b>2025</b>
      年，<p>县域就诊率达到90%<br>以上</p>尾</div><pre>一\n  二</pre>`;
    expect(await lines(html)).toEqual([
      ...["附件", "到 2025 年，", "县域就诊率达到90%", "以上", "尾", "一", "二"],
    ]);
  });

  test("has no space where the source only wraps a line of Chinese", async () => {
    expect(await lines("<p>门诊次均费用增\r\n   幅（%）\nCMI\n值</p>")).toEqual([
      "门诊次均费用增幅（%） CMI 值",
    ]);
  });

  test("leaves out what a reader does not see", async () => {
    const html =
      '<style>p{}</style><script>var a="<table>"</script><p style="color:red; display:none">藏</p><p hidden>藏</p><noscript>无</noscript><p>达到<del>85%</del><ins>90%</ins></p>';
    expect(await lines(html)).toEqual(["达到90%"]);
  });

  test("has the numbers of ordered lists", async () => {
    const html =
      '<ol start="3"><li>丙</li><li value="7">庚<ul><li>点</li></ul></li><li>辛</li></ol><ol style="list-style-type: cjk-ideographic"><li>甲</li></ol>';
    expect(await lines(html)).toEqual(["3.丙", "7.庚", "点", "8.辛", "一、甲"]);
  });
});

describe("the tables of a web page", () => {
  test("have spanning cells once, lines of a cell apart, the foot last, the caption before", async () => {
    const html = `<table><caption>附件3</caption><tfoot><tr><td>合计<td>2<td></tfoot>
      <thead><tr><th rowspan=2>指标<th colspan=2>目标值<tr><th>2024年<th>2025年</thead>
      <tr><td>门诊<br>住院<td><p>1</p><p>2</p><td>3</table>`;
    expect(await lines(html)).toEqual([
      "附件3",
      [
        ...["4×3", "0,0 2×1 指标", "0,1 1×2 目标值", "1,1 2024年", "1,2 2025年"],
        ...["2,0 门诊\n住院", "2,1 1\n2", "2,2 3", "3,0 合计", "3,1 2"],
      ],
    ]);
  });

  test("span to the end of their group with rowspan 0 or too large, and no further than there are columns", async () => {
    const html = `<table><tbody><tr><td rowspan=0>甲<td colspan=9999>乙<tr><td>丙</tbody><tbody><tr><td rowspan=70000>丁<td>戊</tbody></table>`;
    expect(await lines(html)).toEqual([
      ["3×2", "0,0 2×1 甲", "0,1 乙", "1,1 丙", "2,0 丁", "2,1 戊"],
    ]);
  });

  test("give each place to one cell where spans overlap", async () => {
    const html = `<table><tr><td>甲<td rowspan=2>乙<td>丙<tr><td colspan=3>丁</table>`;
    expect(await lines(html)).toEqual([["2×3", "0,0 甲", "0,1 2×1 乙", "0,2 丙", "1,0 丁"]]);
  });

  test("lack hidden rows and cells, as Excel copies them", async () => {
    const html = `<table><tr><td>甲<td style='display:none'>乙<td>丙<tr style='mso-height-source:userset;display:none'><td>1<td>2<td>3<tr><td>4<td style='display:none'>5<td>6</table>`;
    expect(await lines(html)).toEqual([["2×2", "0,0 甲", "0,1 丙", "1,0 4", "1,1 6"]]);
  });

  test("that only lay out the page are not there; others in a cell come after it", async () => {
    const inner = "<table><tr><td>内<td>1</table>";
    const html = `<table><tr><td>导航</td><td><p>正文</p><table><tr><td>指标<td>说明${inner}</table></td></tr></table>
      <table><tr><td>外<td>2<tr><td>含${inner}<td>3</table>`;
    expect(await lines(html)).toEqual([
      ...["导航", "正文", "指标", "说明", ["1×2", "0,0 内", "0,1 1"]],
      ["2×2", "0,0 外", "0,1 2", "1,0 含", "1,1 3"],
      ["1×2", "0,0 内", "0,1 1"],
    ]);
  });
});

describe("the encoding of a web page", () => {
  const gbk = Uint8Array.of(0xd6, 0xb8, 0xb1, 0xea); // 指标
  const page = (head: string, text: Uint8Array): Uint8Array =>
    Uint8Array.of(...encoder.encode(`<html>${head}<p>`), ...text);

  test.each([
    ["what it declares", page('<meta charset="gb2312">', gbk)],
    [
      "what XML declares",
      Uint8Array.of(...encoder.encode('<?xml version="1.0" encoding="GBK"?>'), ...page("", gbk)),
    ],
    [
      "what its bytes are, against what it declares",
      page('<meta charset="gb2312">', encoder.encode("指标")),
    ],
    ["GB18030 where nothing is declared", page("", gbk)],
  ])("is %s", async (_, bytes) => {
    expect(await readLines(bytes, "a.htm")).toEqual(["指标"]);
  });

  test("is Big5 where it says so", async () => {
    const big5 = Uint8Array.of(0xab, 0xfc, 0xbc, 0xd0);
    expect(await readLines(page("<meta charset=big5>", big5), "a.htm")).toEqual(["指標"]);
  });
});
