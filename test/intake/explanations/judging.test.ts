import { explainsNothing } from "../../../src/intake/explanations/explainsNothing";
import { misfitOf, type ExplainedFigures } from "../../../src/intake/explanations/misfitOf";

const met: ExplainedFigures = {
  ...{ isMet: true, value: 18.7, target: 18.5 },
  ...{ isFarOff: false, hasFullScore: false },
};
const missed: ExplainedFigures = { ...met, isMet: false, value: 17.2 };

describe("a target that was met", () => {
  test.each([
    ["因设备采购推迟，未完成。", "因设备采购推迟"],
    ["工程进度滞后", "工程进度滞后"],
    ["人员不足，无法全面铺开。", "人员不足"],
    ["未按期完成，计划明年完成。", "未按期完成"],
    ["尚未验收。", "尚未验收"],
    ["与先进地区相比仍有差距。", "与先进地区相比仍有差距"],
  ])("is contradicted by “%s”", (text, words) => {
    expect(misfitOf(text, met)).toEqual({ kind: "undone", words });
  });

  test.each([
    "未完成采购不影响目标",
    "个别设备未完成采购，不影响目标实现。",
    "克服人员不足、资金短缺等困难",
    "虽然人员不足，但已完成全年任务。",
    "不存在滞后情况",
    "无未完成事项",
    "上年未完成的部分已在一季度补齐",
    "占比不足5%的病种未纳入统计",
    "未完成率由6%降至2%",
    "下一步针对不足继续改进",
    "专科联盟带动四级手术开展。",
    "超额完成年度目标",
    "",
  ])("is not by “%s”", (text) => {
    expect(misfitOf(text, met)).toEqual(null);
  });
});

describe("a target that was missed", () => {
  test.each([
    ["已全部完成。", "done", "已全部完成"],
    ["超额完成年度目标", "done", "超额完成年度目标"],
    ["无偏差", "done", "无偏差"],
    ["受疫情带动，高于目标值", "above", "高于目标值"],
  ])("is contradicted by “%s”", (text, kind, words) => {
    expect(misfitOf(text, missed)).toEqual({ kind, words });
  });

  test.each([
    "未完成，主要是新院区推迟开诊。",
    "已完成招标，设备尚未到货。",
    "力争明年完成目标。",
    "难以完成目标",
    "略低于目标",
    "低于目标，主要因医保结算口径调整。",
    "病种结构变化，三级医院转诊增多。",
  ])("is not by “%s”", (text) => {
    expect(misfitOf(text, missed)).toEqual(null);
  });
});

test("where more is worse, the words for more and less are held against the figures", () => {
  const over = { ...missed, value: 5.6, target: 5 };
  expect(misfitOf("老年患者增多，高于目标。", over)).toEqual(null);
  expect(misfitOf("控费有力，低于目标。", over)).toEqual({ kind: "below", words: "低于目标" });
});

test("a large deviation is no slight one, and a slight one may be called so", () => {
  const farOff = { ...missed, value: 9, isFarOff: true };
  expect(misfitOf("基本完成，略低于目标", farOff)).toEqual({ kind: "slight", words: "基本完成" });
  expect(misfitOf("基本完成，略低于目标", missed)).toEqual(null);
});

test("all points beside a target that was not met contradict that it was not done", () => {
  const scored = { ...missed, hasFullScore: true };
  expect(misfitOf("新院区推迟开诊", scored)).toEqual({
    kind: "fullScore",
    words: "新院区推迟开诊",
  });
  expect(misfitOf("转诊患者增多", scored)).toEqual(null);
});

describe("a text", () => {
  test.each([
    "无",
    "同上",
    "按要求",
    "按要求完成。",
    "受客观原因影响。",
    "情况属实",
    "正常",
    "已知悉",
  ])("“%s” gives no reason", (text) => {
    expect(explainsNothing(text)).toBe(true);
  });

  test.each(["新院区推迟开诊", "按要求停用三个老院区", "受医保结算口径调整影响", "缺编五人"])(
    "“%s” gives one",
    (text) => {
      expect(explainsNothing(text)).toBe(false);
    },
  );
});
