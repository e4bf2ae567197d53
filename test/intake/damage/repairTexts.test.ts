import fc from "fast-check";

import { damageOf } from "../../../src/intake/damage/damageOf";
import { repairText } from "../../../src/intake/damage/repairText";
import { repairTexts } from "../../../src/intake/damage/repairTexts";

const repaired = (texts: readonly string[]): readonly string[] =>
  repairTexts(texts).texts.map(({ text }) => text);

describe("repairText", () => {
  test.each([
    ["托位数达到4\ue0106个", "托位数达到4.6个", "privateUse"],
    ["床医比1∶0\ue01055", "床医比1∶0.55", "privateUse"],
    ["占比\uf0b385%", "占比≥85%", "privateUse"],
    ["病\u00ad床使用\u200b率", "病床使用率", "invisible"],
    ["\ufeff一、总体要求", "一、总体要求", "invisible"],
    ["签约率达到9 0%以上", "签约率达到90%以上", "spacing"],
    ["到2 0 2 6年", "到2026年", "spacing"],
    ["平均住院日6. 5天", "平均住院日6.5天", "spacing"],
    ["（20248月底前）", "（2024年8月底前）", "calendar"],
    ["（20249月—20269月）", "（2024年9月—2026年9月）", "calendar"],
    ["20242026年分步实施", "2024—2026年分步实施", "calendar"],
    ["20241119日印发", "2024年11月19日印发", "calendar"],
    ["按病种付费（DRGDIP）", "按病种付费（DRG/DIP）", "dictionary"],
  ])("%j is certainly %j", (found, text, kind) => {
    const answer = repairText(found);
    expect(answer.text).toBe(text);
    expect(
      new Set(answer.repairs.flatMap(({ evidence }) => evidence.map((each) => each.kind))),
    ).toEqual(new Set([kind]));
    expect(answer.repairs.every(({ isCertain }) => isCertain)).toBe(true);
  });

  test("a repair says what stood there, what it is and why", () => {
    expect(repairText("达到4\ue0106个").repairs).toEqual([
      {
        found: "4\ue0106",
        proposed: "4.6",
        candidates: ["4.6"],
        isCertain: true,
        evidence: [{ kind: "privateUse", character: "U+E010", stoodFor: "." }],
      },
    ]);
  });

  test.each([
    "20241016",
    "2024111日印发",
    "门诊 90 92",
    "1.34 1.81 5 5 5",
    "建成 5 个中心",
    "联系电话 0571 8123456",
    "34 850 万元",
    "2024年8月—2026年8月，覆盖率达到90%以上",
    "编号202408月报",
  ])("%j is left as it stands", (text) => {
    expect(repairText(text)).toEqual({ text, repairs: [] });
  });

  test("repairing twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = repairText(text).text;
        expect(repairText(once)).toEqual({ text: once, repairs: [] });
      }),
    );
  });
});

describe("repairTexts", () => {
  test("a date in digits alone is rewritten only where 年 was lost elsewhere", () => {
    expect(repaired(["20241016", "（20248月底前）"])).toEqual([
      "2024年10月16日",
      "（2024年8月底前）",
    ]);
    expect(repaired(["20241016", "（2024年8月底前）"])).toEqual(["20241016", "（2024年8月底前）"]);
  });

  test("headers that lost their first character are completed where one word fits", () => {
    expect(
      repaired(["级指标", "", "级指标", "", "三级指标", "出指标", "意度指标", "量指标"]),
    ).toEqual(["一级指标", "", "二级指标", "", "三级指标", "产出指标", "满意度指标", "量指标"]);
    expect(repaired(["级指标"])).toEqual(["级指标"]);
  });
});

describe("damageOf", () => {
  test("names each lost character with its proofs", () => {
    expect(damageOf(["20248月底前", "“2N”模式", "20242026年", "医护比1∶055"])).toEqual({
      losses: [
        { character: "年", proofs: [{ found: "20248月", reading: "2024年8月" }] },
        { character: "+", proofs: [{ found: "2N", reading: "2+N" }] },
        { character: "—", proofs: [{ found: "20242026年", reading: "2024—2026年" }] },
        { character: ".", proofs: [{ found: "1∶055", reading: "1∶0.55" }] },
      ],
    });
  });

  test("an intact document lost nothing", () => {
    const texts = [
      "2024年8月",
      "20241016",
      "“1+N”模式",
      "DRG/DIP",
      "1∶0.55",
      "2024—2026年",
      "1∶12",
    ];
    expect(damageOf(texts)).toEqual({ losses: [] });
  });
});
