import fc from "fast-check";
import { formatTarget } from "../../../src/intake/target/formatTarget";
import { readTarget } from "../../../src/intake/target/readTarget";

describe("combined wordings of targets", () => {
  test.each([
    ["≥95%（含）", "≥95%"],
    ["50个以内（含）", "≤50个"],
    ["（≥85%）", "≥85%"],
    ["不超过10%且不低于5%", "5—10%"],
    ["不低于5%，且不超过10%", "5—10%"],
    ["不少于5且不多于8个", "5—8个"],
    ["95.0%±1%", "94.0—96.0%"],
    ["95%±1.5%", "93.5—96.5%"],
    ["每万人口3.93名", "3.93名/万人口"],
    ["24小时内", "≤24小时"],
    ["≤30个工作日", "≤30个工作日"],
    ["约95%", "约95%"],
    ["95%左右", "约95%"],
    ["比上年提高2个百分点", "较上年增长2个百分点"],
    ["提升0.5-1个百分点", "增长0.5—1.0个百分点"],
    ["3.5‰", "3.5‰"],
    ["1：1.2", "1:1.2"],
    ["2.6∶1", "2.6:1"],
    ["二十三", "23"],
    ["半数以上", "≥50%"],
    ["三分之二", "66.67%"],
    ["零容忍", "零容忍"],
    ["0发生", "0发生"],
  ])("%s is %s, and what is written is read as the same", (text, written) => {
    const read = readTarget(text);
    expect(formatTarget(read)).toBe(written);
    expect(readTarget(written)).toEqual(read);
  });

  test.each([
    "达到国家标准",
    "不低于10%且不超过5%",
    "不低于5%且不超过10个",
    "1%±5%",
    "95%±1个",
    "3年内",
    "排名前10",
    "≥85%或提升",
    "正增长",
  ])("%s is not one of ours, and not damaged either", (text) => {
    expect(readTarget(text)).toEqual({ kind: "text" });
  });

  test("any mixture of the grammar's words is read or refused, and what is read is read again as the same", () => {
    const words =
      "约 左右 以内 （含） 不超过 不低于 且 比上年 提高 个百分点 每万人口 名 % ‰ 1:1.2 二十三 半数 以上 三分之二 ≥ ≤ ± 95 95.0 1 0.5 - — 零容忍 发生 达到 国家标准 从 到 年 12月底前 三甲 全覆盖 均 各 个 万元 、 , 。 \ue010 （ ）".split(
        " ",
      );
    const mixture = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(mixture, (parts) => {
        const read = readTarget(parts.join(""));
        if (read.kind !== "number") return;
        expect(readTarget(formatTarget(read))).toEqual(read);
      }),
      { numRuns: 3000 },
    );
  });
});
