import fc from "fast-check";

import { readTarget } from "../../../src/intake/target/readTarget";

const number = (value: number, unit = "", more: object = {}): object => ({
  kind: "number",
  value,
  decimals: 0,
  unit,
  ...more,
});
const by = (year: number | null, month: number | null, day: number | null = null): object => ({
  year,
  month,
  day,
});
const list = (...targets: object[]): object => ({
  kind: "list",
  items: targets.map((target) => ({ label: null, target })),
});

describe("readTarget", () => {
  test.each([
    ["≥50个", number(50, "个", { comparator: ">=" })],
    ["≤ ９０ 万元", number(90, "万元", { comparator: "<=" })],
    ["=100%", number(100, "%", { comparator: "=" })],
    ["≥100百分比", number(100, "百分比", { comparator: ">=" })],
    [">3万人次", number(3, "万人次", { comparator: ">" })],
    ["不少于12种", number(12, "种", { comparator: ">=" })],
    ["小于5%", number(5, "%", { comparator: "<" })],
    ["95%以上", number(95, "%", { comparator: ">=" })],
    ["5%及以下", number(5, "%", { comparator: "<=" })],
    ["10分钟以内", number(10, "分钟", { comparator: "<=" })],
    ["超过60%", number(60, "%", { comparator: ">" })],
    ["不满8天", number(8, "天", { comparator: "<" })],
    ["达到19%", number(19, "%")],
    ["至少一家", number(1, "家", { comparator: ">=" })],
    ["稳定在90%以上", number(90, "%", { comparator: ">=" })],
    ["控制在8%以内", number(8, "%", { comparator: "<=" })],
    ["四级（含）以上", number(4, "级", { comparator: ">=" })],
    ["千名以上", number(1000, "名", { comparator: ">=" })],
    ["百分之九十五以上", number(95, "%", { comparator: ">=" })],
    ["八成五", number(85, "%")],
    ["12,600人", number(12600, "人")],
    ["1—2个", number(1, "个", { upTo: 2 })],
    ["90—92以上", number(90, "", { upTo: 92 })],
    ["1∶1.2", { ...number(1.2, "1:x"), decimals: 1 }],
    ["6.50天", { ...number(6.5, "天"), decimals: 2 }],
  ])("%j is a limit, a figure or a range, decimals as printed", (text, expected) => {
    expect(readTarget(text)).toEqual(expected);
  });

  test.each([
    ["从20%提升至40%", number(40, "%", { from: 20, movement: "up" })],
    ["由2022年的8%降至2025年的5%", number(5, "%", { from: 8, movement: "down" })],
    ["缩短至10分钟以内", number(10, "分钟", { comparator: "<=", movement: "down" })],
    ["新增3家", number(3, "家", { counting: "added" })],
    ["累计建成6个", number(6, "个", { counting: "total" })],
    ["每年不少于30个", number(30, "个", { comparator: ">=", counting: "yearly" })],
    ["约95%", number(95, "%", { isApproximate: true })],
    ["20余名", number(20, "名", { isApproximate: true })],
  ])("%j says how the number moves or counts", (text, expected) => {
    expect(readTarget(text)).toEqual(expected);
  });

  const amount = (value: number, unit: string): object => ({ value, decimals: 0, unit });
  test.each([
    ["超上年2%", { base: "上年", change: "up", amount: amount(2, "%") }],
    ["较上年增长2个百分点", { base: "上年", change: "up", amount: amount(2, "个百分点") }],
    ["比2022年提高5个百分点", { base: "2022年", change: "up", amount: amount(5, "个百分点") }],
    ["增372人次", { base: null, change: "up", amount: amount(372, "人次") }],
    [
      "同比下降5%以上",
      { base: "上年同期", change: "down", amount: amount(5, "%"), comparator: ">=" },
    ],
    ["翻一番", { base: null, change: "up", amount: amount(100, "%") }],
    ["较去年有所提高", { base: "上年", change: "up", amount: null }],
    ["不低于2022年水平", { base: "2022年", change: null, amount: null, comparator: ">=" }],
    ["与上年持平", { base: "上年", change: null, amount: null, comparator: "=" }],
  ])("%j leans on another value", (text, expected) => {
    expect(readTarget(text)).toEqual({ kind: "relative", ...expected });
  });

  test.each([
    ["12月底前", { by: by(null, 12) }],
    ["2025年底前", { by: by(2025, 12) }],
    ["二〇二五年底前完成", { by: by(2025, 12) }],
    ["2025年12月31日前", { by: by(2025, 12, 31) }],
    ["2025-12-31", { by: by(2025, 12, 31) }],
    ["2025年", { by: by(2025, null) }],
    ["第三季度", { by: by(null, 9) }],
    ["上半年", { by: by(null, 6) }],
    ["2023年9月—2025年9月", { from: by(2023, 9), by: by(2025, 9) }],
    ["2023—2025年", { from: by(2023, null), by: by(2025, null) }],
    ["1-12月", { from: by(null, 1), by: by(null, 12) }],
  ])("%j says by when", (text, expected) => {
    expect(readTarget(text)).toEqual({ kind: "due", ...expected });
  });

  test.each([
    ["三甲", { grade: "三级甲等" }],
    ["四级甲等", { grade: "四级甲等" }],
    ["五乙", { grade: "五级乙等" }],
    ["3级甲等", { grade: "三级甲等" }],
    ["市级A级及以上", { grade: "A级", comparator: ">=" }],
    ["创成二级甲等医院", { grade: "二级甲等" }],
  ])("%j is a grade", (text, expected) => {
    expect(readTarget(text)).toEqual({ kind: "grade", ...expected });
  });

  test("all and none in words are numbers that nobody printed", () => {
    const all = ["全覆盖", "全部", "均", "100%覆盖", "应检尽检", "实现全覆盖"];
    const none = ["零发生", "0投诉"];
    expect([...all, ...none].map(readTarget)).toEqual([
      ...all.map((words) => ({ kind: "worded", words, value: 100 })),
      ...none.map((words) => ({ kind: "worded", words, value: 0 })),
    ]);
  });

  test("what a person has to judge keeps its words", () => {
    const said = ["明显提升", "良好", "服务能力持续增强", "保持全省前列", "完成", "有所改善"];
    expect(said.map(readTarget)).toEqual(said.map((words) => ({ kind: "qualitative", words })));
  });

  test("lists keep their order; what is said once holds for each", () => {
    const least = { comparator: ">=" };
    expect(
      ["90、92%", "分别达到100%、不低于70%", "分别不低于85%、70%", "85%和70%以上"].map(readTarget),
    ).toEqual([
      list(number(90, "%"), number(92, "%")),
      list(number(100, "%"), number(70, "%", least)),
      list(number(85, "%", least), number(70, "%", least)),
      list(number(85, "%", least), number(70, "%", least)),
    ]);
    expect(readTarget("门诊≤3%、住院不高于5%")).toEqual({
      kind: "list",
      items: [
        { label: "门诊", target: number(3, "%", { comparator: "<=" }) },
        { label: "住院", target: number(5, "%", { comparator: "<=" }) },
      ],
    });
  });

  test.each([
    ["≥%", []],
    ["以上", []],
    ["8—5个", ["5—8个", "85个"]],
    ["5—", ["5"]],
    ["1∶055", ["1:0.55"]],
    ["≥5以下", ["≥5", "5以下"]],
    ["超过50%以上", ["超过50%", "50%以上"]],
    ["95.%", ["95%"]],
    [".5%", ["0.5%"]],
    ["4\ue0106个", []],
    ["9\ufffd%", []],
  ])("%j is a damaged target with its possible readings", (text, candidates) => {
    expect(readTarget(text)).toEqual({
      kind: "damaged",
      repair: { found: text, proposed: null, candidates, isCertain: false, evidence: [] },
    });
  });

  test.each([
    "县域就诊率",
    "1.2.3",
    "第二批35人",
    "湖政办发〔2023〕54号",
    "到2025年，占比达到40%",
    "2:1.2",
  ])("%j is none of mine, which is not the same as damaged", (text) => {
    expect(readTarget(text)).toEqual({ kind: "text" });
  });

  test("an empty place is blank however it is marked", () => {
    expect(["", "—", "/", "无", "　"].map(readTarget)).toEqual(
      Array.from({ length: 5 }, () => ({ kind: "blank" })),
    );
  });

  test("answers every text, whatever it holds", () => {
    const pieces = fc.constantFrom(
      ..."≥ ≤ 不低于 以上 从 至 提升至 分别 、 — 年 月 底前 % 个 . : 1 0 95 三 成 分之 甲 \ue010 较上年 增".split(
        " ",
      ),
    );
    const phrase = fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), phrase), (text) => {
        expect(typeof readTarget(text).kind).toBe("string");
      }),
      { numRuns: 1000 },
    );
  });
});
