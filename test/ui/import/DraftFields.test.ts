import type { Indicator } from "../../../src/domain/indicator";
import type { Milestone } from "../../../src/domain/plan";
import { changesOf, fieldsOf, type DraftFields } from "../../../src/ui/import/DraftFields";
import { anImport } from "../../support/anImport";
import { huzhou } from "../../support/huzhouForm";

const { plan } = anImport;
const [stay] = plan.indicators;
const [specialties] = plan.milestones;
const fees = huzhou.indicators.find(({ id }) => id === "ind-14");
if (!stay || !specialties || !fees) throw new Error("The fixtures have other items.");

/** The form with some of it typed over. */
function typed(item: Indicator | Milestone, to: Partial<DraftFields>): unknown {
  return changesOf(item, { ...fieldsOf(item, plan), ...to }, plan);
}

const path = (baseline: string, text: string): Pick<DraftFields, "paths"> => ({
  paths: [{ component: null, baseline, targets: [{ year: 2025, text }] }],
});
const problem = (facts: object): unknown => ({ kind: "problem", problem: facts });

test("the form shows figures with the decimals printed, and leaves a target with open readings empty", () => {
  expect(fieldsOf(stay, plan)).toEqual({
    name: "平均住院日",
    unit: "天",
    comparator: "<=",
    direction: "down",
    shape: "improve",
    ...path("6.73", "6.50"),
  });
  expect(fieldsOf(specialties, plan)).toMatchObject(path("", ""));
});

test("what was not touched is no change, an open reading neither", () => {
  expect(typed(stay, {})).toEqual({ kind: "changes", to: {} });
  expect(typed(specialties, {})).toEqual({ kind: "changes", to: {} });
});

test("only what is different is a change; a target typed finer brings its decimals", () => {
  expect(typed(stay, { name: " 出院者平均住院日 ", ...path("6.73", "6.455") })).toEqual({
    kind: "changes",
    to: {
      name: "出院者平均住院日",
      baseline: 6.73,
      targets: { 2025: { value: 6.455 } },
      decimals: 3,
    },
  });
  expect(typed(specialties, path("", "5—8个"))).toEqual({
    kind: "changes",
    to: { baseline: null, targets: { 2025: { value: 5, upTo: 8 } } },
  });
});

test("components keep what is not theirs to change", () => {
  const before = fieldsOf(fees, huzhou);
  const [first, second] = before.paths;
  if (!first || !second) throw new Error("It has two components.");
  const paths = [first, { ...second, baseline: "1.9" }];
  expect(changesOf(fees, { ...before, paths }, huzhou)).toEqual({
    kind: "changes",
    to: {
      components: [fees.components[0], { ...fees.components[1], baseline: 1.9 }],
    },
  });
});

test.each<readonly [string, Partial<DraftFields>, object]>([
  ["no name", { name: " " }, { kind: "noName" }],
  ["words for a figure", path("6.73", "较好"), { kind: "noNumber", path: 0, year: 2025 }],
  ["a range for a baseline", path("6—7", "6.50"), { kind: "noRangeHere", path: 0, year: null }],
  ["no target at all", path("6.73", ""), { kind: "noTarget" }],
  ["a comparison against the direction", { comparator: ">=" }, { kind: "opposite" }],
  ["a range that goes down", path("6.73", "8—5"), { kind: "noNumber", path: 0, year: 2025 }],
])("%s is refused", (_, to, facts) => {
  expect(typed(stay, to)).toEqual(problem(facts));
});
