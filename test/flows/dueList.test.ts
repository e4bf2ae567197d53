import { examine } from "../../src/flows/examine";
import { dueList, type Due } from "../../src/flows/dueList";
import { outlooksOf } from "../../src/flows/outlooksOf";
import type { Snapshot } from "../../src/workbook/Workbook";
import { huzhou, huzhouForm } from "../support/huzhouForm";
import { period } from "../support/measures";
import { snapshot, type CellSketch } from "../support/snapshot";
import { firstHalf2024, yearEnd2024 } from "../support/values2024";

const plans = [{ plan: huzhou, source: "builtin" as const }];

function dueIn(shot: Snapshot, code: string): readonly Due[] {
  const options = { plans, planId: huzhou.id, period: period(code) };
  return dueList(shot, examine(shot, options));
}

const brief = ({ entry, forecast, stated, toFill }: Due): readonly unknown[] => [
  entry.indicator.number,
  entry.component,
  forecast,
  stated && [stated.value, stated.text],
  toFill,
];

const everything = ["forecast", "cause", "possibility", "rectification"];

test("the worst status comes first, then what is hardest to reach, then what is furthest behind; what is missing comes last but for nothing", () => {
  const due = dueIn(snapshot(huzhouForm("2024年上半年完成值", firstHalf2024)), "2024H1");
  expect(due.map(({ entry, status }) => [entry.indicator.number, entry.component, status])).toEqual(
    [
      [9, null, "worsening"],
      [10, null, "offTrack"],
      [18, null, "offTrack"],
      [4, null, "offTrack"],
      [22, null, "offTrack"],
      [1, null, "watch"],
      [11, null, "watch"],
      [19, null, "watch"],
      [14, "门诊", "watch"],
      [21, "门诊", "notAssessed"],
    ],
  );
  // 18 months from 38.09 to 38.7, 6 to go: 38.7 + 0.61 ÷ 3 = 38.903333. A survey that is not held yet asks for its result.
  expect(due.slice(5, 6).concat(due.slice(-1)).map(brief)).toEqual([
    [1, null, 38.903333, null, everything],
    [21, "门诊", null, null, ["actual"]],
  ]);
});

test("once the year is over nothing is due, and nothing in a form that sets targets", () => {
  expect(dueIn(snapshot(huzhouForm("2024年实际完成值", yearEnd2024)), "2024")).toEqual([]);
  const shot = snapshot(huzhouForm("2024年上半年完成值", firstHalf2024));
  const options = { plans, planId: huzhou.id, period: period("2024H1") };
  expect(dueList(shot, { ...examine(shot, options), use: "setting" })).toEqual([]);
});

/** A monitoring form of January to July with three indicators: name, result, forecast, two causes to tick, why, three chances. */
function monitoring(...rows: readonly (readonly CellSketch[])[]): Snapshot {
  return snapshot({
    name: "监控表",
    rows: [
      "2024年度绩效运行监控表",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1–7月执行情况 | 全年预计完成情况 | 偏差原因分析 | < | < | 完成目标可能性 | < | <",
      "^ | ^ | ^ | ^ | ^ | ^ | 经费保障 | 人员保障 | 原因说明 | 确定能 | 有可能 | 完全不可能",
      ...rows,
    ],
  });
}

const surgery = ["产出指标", "质量指标", "9.三级公立医院出院患者四级手术比例（%）", 18.5];
const stay = ["产出指标", "质量指标", "11.三级公立医院平均住院日（天）", 6.55];
const mix = ["产出指标", "质量指标", "8.三级公立医院病例组合指数（CMI值）", 1.05];

test("what a monitoring form says already is no longer asked for, and only what it has a column for", () => {
  const shot = monitoring(
    [...surgery, 18.1, 18.4, null, "√", null, null, "√"],
    [...stay, 6.59, "约6.5天", null, null, null, null, null],
    [...mix, 1.02, null, null, null, "新院区推迟开诊", null, null],
  );
  // 19 months from 17.56 to 18.1, 5 to go: 18.1 + 0.54 × 5 ÷ 19 = 18.242105. 6.59 − 0.14 × 5 ÷ 19 = 6.553158. 1.02 + 0.07 × 5 ÷ 19 = 1.038421.
  expect(dueIn(shot, "2024-07").map(brief)).toEqual([
    [11, null, 6.553158, [null, "约6.5天"], ["cause", "possibility"]],
    [8, null, 1.038421, [null, ""], ["forecast", "possibility"]],
  ]);
});

test("a form of another period says nothing of this one", () => {
  const shot = monitoring([...surgery, 18.1, 18.4, "√", null, null, "√"]);
  const options = { plans, planId: huzhou.id, period: period("2024-07") };
  const examination = examine(shot, options);
  expect([...outlooksOf(shot, examination)].map(([id, { forecast }]) => [id, forecast])).toEqual([
    ["ind-09", { cell: { sheet: "监控表", row: 3, column: 5 }, value: 18.4, text: "18.4" }],
  ]);
  expect(outlooksOf(shot, { ...examination, period: period("2024Q3") })).toEqual(new Map());
});
