import fc from "fast-check";

import { readNumber } from "../../src/intake/readNumber";

const number = (value: number, decimals = 0, unit = "", more: object = {}): object => ({
  kind: "number",
  value,
  decimals,
  unit,
  ...more,
});

describe("readNumber", () => {
  test.each([
    ["39", number(39)],
    ["1.10", number(1.1, 2)],
    ["-3.5", number(-3.5, 1)],
    ["－３．５", number(-3.5, 1)],
    ["９０．７６％", number(90.76, 2, "%")],
    ["38. 5 %", number(38.5, 1, "%")],
    ["1,234", number(1234)],
    ["1，234.5", number(1234.5, 1)],
    ["34 850", number(34850)],
    ["5‰", number(5, 0, "‰")],
    ["9.75亿元", number(9.75, 2, "亿元")],
    ["3万人次", number(3, 0, "万人次")],
    ["1.2万", number(1.2, 1, "万")],
    ["6.55天", number(6.55, 2, "天")],
    ["0.5个百分点", number(0.5, 1, "个百分点")],
    ["5.2/10万", number(5.2, 1, "/10万")],
    ["1:1.2", number(1.2, 1, "1:x")],
    ["1∶0.55", number(0.55, 2, "1:x")],
    ["2.6∶1", number(2.6, 1, "x:1")],
    ["16:1", number(16, 0, "x:1")],
    ["１：1.2", number(1.2, 1, "1:x")],
  ])("%j is a figure in the unit as printed", (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  test.each([
    ["≥50个", number(50, 0, "个", { comparator: ">=" })],
    ["≤ 90万元", number(90, 0, "万元", { comparator: "<=" })],
    ["=100%", number(100, 0, "%", { comparator: "=" })],
    [">3万人次", number(3, 0, "万人次", { comparator: ">" })],
    ["＜5", number(5, 0, "", { comparator: "<" })],
    ["不少于12种", number(12, 0, "种", { comparator: ">=" })],
    ["超过95%", number(95, 0, "%", { comparator: ">" })],
    ["低于5%", number(5, 0, "%", { comparator: "<" })],
    ["大于等于50%", number(50, 0, "%", { comparator: ">=" })],
    ["95%以上", number(95, 0, "%", { comparator: ">=" })],
    ["5%及以下", number(5, 0, "%", { comparator: "<=" })],
    ["10分钟以内", number(10, 0, "分钟", { comparator: "<=" })],
    ["控制在5%以内", number(5, 0, "%", { comparator: "<=" })],
    ["稳定在90%以上", number(90, 0, "%", { comparator: ">=" })],
    ["均≤5%", number(5, 0, "%", { comparator: "<=" })],
    ["达到19%", number(19, 0, "%")],
    ["维持在85%", number(85, 0, "%")],
    ["5—8", number(5, 0, "", { upTo: 8 })],
    ["1—2个", number(1, 0, "个", { upTo: 2 })],
    ["5%～8.5%", number(5, 1, "%", { upTo: 8.5 })],
  ])("%j states a limit or a range", (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  test.each([
    ["百分之九十五", number(95, 0, "%")],
    ["百分之百", number(100, 0, "%")],
    ["二十", number(20)],
    ["两百三十家", number(230, 0, "家")],
    ["百名", number(100, 0, "名")],
    ["千名以上", number(1000, 0, "名", { comparator: ">=" })],
    ["三点五天", number(3.5, 1, "天")],
    ["二〇二六", number(2026)],
    ["廿五家", number(25, 0, "家")],
    ["一百二", number(120)],
    ["一百零二", number(102)],
    ["贰拾万元", number(20, 0, "万元")],
    ["一家", number(1, 0, "家")],
    ["3成", number(30, 0, "%")],
    ["八成五", number(85, 0, "%")],
    ["九成以上", number(90, 0, "%", { comparator: ">=" })],
    ["一半以上", number(50, 0, "%", { comparator: ">=" })],
    ["四分之三", number(75, 0, "%")],
    ["三分之二", number(66.67, 2, "%")],
  ])("%j is a Chinese numeral", (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  test.each(["", "  ", "—", "——", "-", "－", "/", "／", "*", "无", "…", "暂无", "N/A"])(
    "%j is blank",
    (text) => {
      expect(readNumber(text)).toEqual({ kind: "blank" });
    },
  );

  test.each([
    ["done", ["是", "√", "达标", "已完成", "全部完成", "已建成"]],
    ["inProgress", ["进行中", "推进中", "在建", "正在推进", "部分完成"]],
    ["notBegun", ["未启动", "尚未开始", "否", "×", "未完成", "未达标"]],
  ])("says that something is %s", (state, texts) => {
    expect(texts.map(readNumber)).toEqual(texts.map(() => ({ kind: "state", state })));
  });

  test.each([
    "一",
    "良好",
    "约95%",
    "95%左右",
    "1,34",
    "1.34/1.81",
    "8—5",
    "3 4850",
    "10²",
    "三级甲等",
    "1.2.3",
    "12月底前",
    "≥5以下",
    "门诊1.34",
    "2:1.2",
    "1:055",
    "330501199001011234",
  ])("%j is text: nothing is guessed", (text) => {
    expect(readNumber(text)).toEqual({ kind: "text" });
  });

  test("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(["number", "blank", "state", "text"]).toContain(readNumber(text).kind);
      }),
    );
  });

  test("reads every decimal as it is printed, in half-width and full-width digits alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(4), (whole, decimals) => {
        const printed = (whole / 10 ** decimals).toFixed(decimals);
        const wide = printed.replace(/[\d.-]/g, (sign) =>
          String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
        );
        const expected = number(Number(printed) === 0 ? 0 : Number(printed), decimals);
        expect([readNumber(printed), readNumber(wide)]).toEqual([expected, expected]);
      }),
    );
  });
});
