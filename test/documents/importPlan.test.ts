import { finishSteps } from "../../src/intake/finishSteps";
import { importPlan } from "../../src/documents/importPlan";
import { isDoubtful } from "../../src/documents/isDoubtful";
import type { PlanImport } from "../../src/documents/PlanImport";

function imported(...lines: readonly string[]): PlanImport {
  const blocks = lines.map((text, index) => ({
    kind: "paragraph" as const,
    line: index + 1,
    text,
  }));
  return finishSteps(importPlan({ blocks }, { id: "own", title: "来文", year: 2031 }));
}

const figures = ({ plan, drafts }: PlanImport): unknown => [
  plan.years,
  plan.baselineYear,
  plan.indicators.map(({ name, targets }) => [name, targets]),
  drafts.map(isDoubtful),
];

test("a document's own years are its plan's, and a sentence without one is due in the last", () => {
  const plan = imported(
    "某县提升行动实施方案（2024—2026年）",
    "县域就诊率达到90%以上。",
    "到2025年，家庭医生签约覆盖率达到45%。",
  );
  expect(figures(plan)).toEqual([
    [2024, 2025, 2026],
    2023,
    [
      ["县域就诊率", { 2026: { value: 90 } }],
      ["家庭医生签约覆盖率", { 2025: { value: 45 } }],
    ],
    [false, false],
  ]);
});

test("where a document names no year at all the given one is taken, and everything is doubtful", () => {
  expect(figures(imported("某县提升行动实施方案", "县域就诊率达到90%以上。"))).toEqual([
    [2031],
    2030,
    [["县域就诊率", { 2031: { value: 90 } }]],
    [true],
  ]);
});
