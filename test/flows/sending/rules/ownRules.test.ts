import { examine } from "../../../../src/flows/examine";
import { ownRules } from "../../../../src/flows/sending/rules/ownRules";
import { submissionOf } from "../../../../src/flows/sending/submissionOf";
import { huzhou, huzhouForm } from "../../../support/huzhouForm";
import { snapshot } from "../../../support/snapshot";
import { yearEnd2024 } from "../../../support/values2024";

const alone = { profile: null, previous: null };
const form = huzhouForm("2024年实际完成值", yearEnd2024);

/** What the rules of a sheet find in the Huzhou form: code, cell and what matters of the rest. */
function found(...lines: readonly (readonly string[])[]): unknown {
  const rows = [["规则", "级别", "提示语"], ...lines];
  const shot = snapshot(form, { name: "审核规则", rows });
  const examination = examine(shot, { plans: [{ plan: huzhou, source: "builtin" }] });
  const submission = submissionOf(shot, examination, [], alone);
  return ownRules
    .find(submission)
    .map(({ code, severity, at, values }) => [
      code,
      severity,
      at && `${at.sheet}!${at.cell}`,
      values,
    ]);
}

test("rules that hold are silent", () => {
  expect(
    found(
      ["[医疗服务收入占公立医院医疗收入的比例] >= 38.8"],
      ["合计([资金来源]) = [项目资金]"],
      ["[门诊满意度] >= 90 且 [住院满意度] >= 90"],
      ["[三级公立医院平均住院日] <= [目标]"],
      ["[三级公立医院平均住院日.2025年目标] < [三级公立医院平均住院日.基准值]"],
      ["[公立医院门诊和住院患者满意度] >= 90"],
      ["绝对值([中央] - [地方]) < 20000"],
    ),
  ).toEqual([]);
});

test("one that fails is shown at the first value it names, with both sides, the severity and words of its author", () => {
  expect(
    found(
      ["[三级公立医院平均住院日] >= [目标]", "错误", "请说明住院日为何低于目标"],
      ["合计([资金来源]) + 1 = [项目资金]"],
    ),
  ).toEqual([
    [
      "own/failed",
      "error",
      "绩效目标表!H15",
      {
        rule: "[三级公立医院平均住院日] >= [目标]",
        message: "请说明住院日为何低于目标",
        ...{ left: 6.5, relation: "≥", right: 6.55 },
      },
    ],
    [
      "own/failed",
      "warning",
      "绩效目标表!E2",
      {
        rule: "合计([资金来源]) + 1 = [项目资金]",
        message: "",
        ...{ left: 97501, relation: "=", right: 97500 },
      },
    ],
  ]);
});

test("a rule that cannot be carried out is an error at its own cell", () => {
  expect(
    found(
      ["[执行率 <= 100"],
      ["[床位使用率] <= 93"],
      ["[满意度] >= 90"],
      ["[上年] > 1"],
      ["[平均住院日] > 1", "严重"],
    ),
  ).toEqual([
    [
      "own/unreadable",
      "error",
      "审核规则!A2",
      { rule: "[执行率 <= 100", fault: "openBracket", at: 1, found: "[执行率 <= 100" },
    ],
    [
      "own/unknownName",
      "error",
      "审核规则!A3",
      { rule: "[床位使用率] <= 93", name: "床位使用率", candidates: [] },
    ],
    ["own/unknownName", "error", "审核规则!A4", expect.objectContaining({ name: "满意度" })],
    ["own/notCalculable", "error", "审核规则!A5", { rule: "[上年] > 1", why: "noSubject" }],
    ["own/unknownLevel", "error", "审核规则!B6", { text: "严重" }],
  ]);
});

test("a blank value keeps a rule waiting", () => {
  const shot = snapshot(huzhouForm("2024年实际完成值", []), {
    name: "审核规则",
    rows: [["规则"], ["[三级公立医院平均住院日] < 1"]],
  });
  const examination = examine(shot, { plans: [{ plan: huzhou, source: "builtin" }] });
  expect(ownRules.find(submissionOf(shot, examination, [], alone))).toEqual([]);
});

test("a sheet of that name without a column 规则 is said to have none", () => {
  const shot = snapshot(form, { name: "审核规则", rows: [["[执行率] <= 100"]] });
  const examination = examine(shot, { plans: [{ plan: huzhou, source: "builtin" }] });
  expect(
    ownRules.find(submissionOf(shot, examination, [], alone)).map(({ code, at }) => [code, at]),
  ).toEqual([["own/noHeading", { sheet: "审核规则", cell: "A1" }]]);
});
