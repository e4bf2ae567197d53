import type { Explanation } from "../../../src/domain/explanation";
import { compareSubmissions } from "../../../src/flows/comparing/compareSubmissions";
import { examine } from "../../../src/flows/examine";
import type { Submission } from "../../../src/flows/sending/Submission";
import { period } from "../../support/measures";
import { aSubmission } from "../../support/aSubmission";
import { snapshot } from "../../support/snapshot";

const head = "序号 | 重点指标 | 计量单位 | 2022年 | 2024年目标 | 2024年完成值";
const rows = [
  "1 | 平均住院日 | 天 | 6.73 | 6.60 | 6.55",
  "2 | 门诊满意度 | % | 90 | 92 | 93",
  "3 | 管理费用占比 | % | 8.9 | 8.4 | 8.2",
];

function submission(
  lines: readonly string[],
  explanations: readonly Explanation[] = [],
): Submission {
  const shot = snapshot({ name: "表", rows: [head, ...lines] });
  const examination = examine(shot, { plans: [], period: period("2024") });
  return aSubmission(examination, { snapshot: shot, explanations });
}

function explanation(text: string, isDraft = false): Explanation {
  const key = "assessment/offTrack own-02";
  return { key, period: period("2024"), text, numbers: "", isDraft, by: "", at: null };
}

const at = (row: number, column: number): object => ({ sheet: "表", row, column });

test("a submission says the same as itself, wherever its rows stand", () => {
  const [first = "", second = "", third = ""] = rows;
  expect(compareSubmissions(submission(rows), submission(rows))).toEqual([]);
  expect(compareSubmissions(submission(rows), submission([third, first, second]))).toEqual([]);
});

test("changed targets come first, then baselines, rows gone and added, values and statuses, each with both cells", () => {
  const after = submission([
    "1 | 平均住院日 | 天 | 6.73 | 6.80 | 6.55",
    "2 | 门诊满意度 | % | 91 | 92 | 89",
    "4 | 床位使用率 | % | 80 | 85 | 86",
  ]);
  const differences = compareSubmissions(submission(rows), after);
  expect(differences).toEqual([
    {
      ...{ kind: "target", name: "平均住院日", component: null, year: 2024 },
      ...{ before: "6.60", after: "6.80", cells: { before: at(1, 4), after: at(1, 4) } },
    },
    {
      ...{ kind: "baseline", name: "门诊满意度", component: null, year: null },
      ...{ before: "90", after: "91", cells: { before: at(2, 3), after: at(2, 3) } },
    },
    {
      ...{ kind: "removed", name: "管理费用占比", component: null, year: null },
      ...{ before: "", after: "", cells: { before: at(3, 5), after: null } },
    },
    {
      ...{ kind: "added", name: "床位使用率", component: null, year: null },
      ...{ before: "", after: "", cells: { before: null, after: at(3, 5) } },
    },
    {
      ...{ kind: "value", name: "门诊满意度", component: null, year: null },
      ...{ before: "93", after: "89", cells: { before: at(2, 5), after: at(2, 5) } },
    },
    {
      ...{ kind: "status", name: "门诊满意度", component: null, year: null },
      ...{ before: "met", after: "missed", cells: { before: at(2, 5), after: at(2, 5) } },
    },
  ]);
});

test("explanations that came, went or changed are listed by their indicator; drafts are none", () => {
  const texts = (before: readonly Explanation[], after: readonly Explanation[]): unknown =>
    compareSubmissions(submission(rows, before), submission(rows, after)).map((each) => [
      each.kind,
      each.name,
      each.before,
      each.after,
    ]);
  const [first, second] = [explanation("原因甲"), explanation("原因乙")];
  expect([
    texts([], [first]),
    texts([first], [second]),
    texts([first], []),
    texts([first], [first, explanation("草稿", true)]),
  ]).toEqual([
    [["explanation", "门诊满意度", "", "原因甲"]],
    [["explanation", "门诊满意度", "原因甲", "原因乙"]],
    [["explanation", "门诊满意度", "原因甲", ""]],
    [],
  ]);
});

test("where the plans differ and the cells do not, the targets of the plan are compared", () => {
  const before = submission(rows);
  const { examination } = before;
  const entries = examination.entries.map((entry, index) =>
    index === 0 && entry.measure
      ? { ...entry, measure: { ...entry.measure, targets: { 2024: { value: 7 } }, baseline: 8 } }
      : entry,
  );
  const differences = compareSubmissions(before, {
    ...before,
    examination: { ...examination, entries },
  });
  const nowhere = { before: null, after: null };
  const shared = { name: "平均住院日", component: null, cells: nowhere };
  expect(differences).toEqual([
    { kind: "target", ...shared, year: 2024, before: "6.6", after: "7" },
    { kind: "baseline", ...shared, year: null, before: "6.73", after: "8" },
  ]);
});
