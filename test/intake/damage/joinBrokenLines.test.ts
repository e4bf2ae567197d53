import { joinBrokenLines } from "../../../src/intake/damage/joinBrokenLines";

const joined = (...lines: string[]): readonly string[] =>
  joinBrokenLines(lines).map(({ text }) => text);

describe("joinBrokenLines", () => {
  test("a sentence that a page broke goes on, and the break is listed", () => {
    const lines = ["1.完善体系。到2026年，各县（市、区）力争全", "", "部建成中心，能力明显提升。"];
    expect(joinBrokenLines(lines)).toEqual([
      {
        text: "1.完善体系。到2026年，各县（市、区）力争全部建成中心，能力明显提升。",
        lines: [0, 2],
        repairs: [
          {
            found: "）力争全\n部建成中心，".replace("）力争全", "、区）力争全"),
            proposed: "、区）力争全部建成中心，",
            candidates: ["、区）力争全部建成中心，"],
            isCertain: true,
            evidence: [{ kind: "lineBreak" }],
          },
        ],
      },
    ]);
  });

  test("a line without a comma goes on where the cut word stands whole elsewhere", () => {
    const start = "1.坚持公立医疗机构的公益性质和在医疗服务体";
    const rest = "系中的主导地位，强化辐射作用。";
    expect(joined(start, rest, "2.健全服务体系中的分工，明确责任。")).toEqual([
      start + rest,
      "2.健全服务体系中的分工，明确责任。",
    ]);
    expect(joined(start, rest)).toEqual([start, rest]);
  });

  test("an unindented line goes on from an indented one, figures cut in two among them", () => {
    expect(
      joined(
        "    床位增加，占比不低于 2",
        "5%，护理床位达到 80",
        "0 张。",
        "    县域就诊率达到九成。",
      ),
    ).toEqual(["    床位增加，占比不低于 25%，护理床位达到 800 张。", "    县域就诊率达到九成。"]);
  });

  test("lines of one full width go on where they end inside a sentence; shorter ones end there", () => {
    const full = [
      "到二〇二七年，全市医疗卫生资源总量进一步扩大，机构床位",
      "总数达到三万张，基层医疗卫生机构床位占比不低于两成，护",
      "理床位逐年增加，平均急救反应时间缩短至十二分钟，居民健",
    ];
    const last = "康素养提高，";
    expect(joined(...full, last, "县域就诊率稳定")).toEqual([
      full.join("") + last,
      "县域就诊率稳定",
    ]);
    expect(joined(...full.slice(1), last)).toEqual([...full.slice(1), last]);
  });

  test.each([
    [["加强管理，提高效率。", "完善制度，明确责任。"]],
    [["加强管理，提高效率。健全体系", "二、重点任务，分工落实。"]],
    [["加强管理，提高效率。健全体系", "（一）优化布局，明确定位。"]],
    [["一、总体要求", "以人民健康为中心，全面落实部署。"]],
    [["市卫生健康委、各级公立医院", "推进建设，开工率达80%。"]],
    [["签约覆盖率（%）", "45", "46"]],
    [["各县（市、区）人民政府，市各有关单位：", "现将方案印发给你们，请认真执行。"]],
  ])("%j are paragraphs and cells of their own", (lines) => {
    expect(joined(...lines)).toEqual(lines);
  });
});
