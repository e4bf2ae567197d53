import fc from "fast-check";
import type { Plan } from "../../src/domain/plan";
import { matchTables } from "../../src/workbook/matchTables";
import { recognise } from "../../src/workbook/recognise";
import { huzhou } from "../support/huzhouForm";
import { snapshot } from "../support/snapshot";

/** A plan of one indicator with this name, number 5: 80, then 82, 84 and 86. */
function planOf(name: string): Plan {
  const [model] = huzhou.indicators.filter(({ components }) => components.length === 0);
  if (!model) throw new Error("no indicator");
  const target = model.targets[2023];
  if (!target) throw new Error("no target");
  const targets = {
    2023: { ...target, value: 82 },
    2024: { ...target, value: 84 },
    2025: { ...target, value: 86 },
  };
  const indicator = { ...model, number: 5, name, unit: "%", baseline: 80, targets, sources: [] };
  return { ...huzhou, indicators: [indicator] };
}

/** Whether a row with this name and these figures is the plan's indicator. */
function isMatched(planned: string, row: string): boolean {
  const shot = snapshot({
    rows: ["序号 | 三级指标 | 2022年数据 | 2023年目标值 | 2024年目标值 | 2025年目标值", row],
  });
  return matchTables(shot, recognise(shot).tables, planOf(planned)).matches.length === 1;
}

const pairs: readonly (readonly [string, string])[] = [
  ["床位使用率", "乡镇卫生院床位使用率"],
  ["床位使用率", "三级公立医院床位使用率"],
  ["床位使用率", "社区卫生服务中心床位使用率"],
  ["床位使用率", "儿科床位使用率"],
  ["平均住院日", "县级医院平均住院日"],
  ["门诊患者满意度", "中医院门诊患者满意度"],
  ["医务人员满意度", "基层医疗卫生机构医务人员满意度"],
  ["床位使用率", "床位使用率（乡镇卫生院）"],
  ["电子健康档案建档率", "重点人群电子健康档案建档率"],
];

describe.each(pairs)("%s and %s", (whole, part) => {
  test("are two indicators where the figures differ, whichever the plan has and whatever the number", () => {
    const figures = "80 | 70 | 84 | 75";
    expect([
      isMatched(whole, `5 | ${part} | ${figures}`.replace("80 |", "71 |")),
      isMatched(part, `5 | ${whole} | ${figures}`.replace("80 |", "71 |")),
      isMatched(whole, `9 | ${part} | 61 | 62 | 63 | 64`),
      isMatched(part, `9 | ${whole} | 61 | 62 | 63 | 64`),
    ]).toEqual([false, false, false, false]);
  });

  test("are two where nothing but the name is there", () => {
    expect([isMatched(whole, `5 | ${part}`), isMatched(part, `5 | ${whole}`)]).toEqual([
      false,
      false,
    ]);
  });
});

test("the short name is the plan's only one where number and figures are the same", () => {
  expect(isMatched("乡镇卫生院床位使用率", "5 | 床位使用率 | 80 | 82 | 84 | 86")).toBe(true);
});

test("a name with a scope in front is never taken for one without it by figures of which some differ", () => {
  const scopes = ["乡镇卫生院", "县级公立医院", "社区卫生服务中心", "市属医院", "民营医院", "儿科"];
  const names = ["床位使用率", "床位周转次数", "病案首页合格率", "抗菌药物使用强度", "处方合格率"];
  const figure = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(
      fc.constantFrom(...scopes),
      fc.constantFrom(...names),
      fc.tuple(figure, figure, figure, figure),
      fc.integer({ min: 1, max: 9 }),
      (scope, name, figures, number) => {
        fc.pre(figures.join() !== "80,82,84,86");
        const row = `${number} | ${scope}${name} | ${figures.join(" | ")}`;
        expect(isMatched(name, row)).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});
