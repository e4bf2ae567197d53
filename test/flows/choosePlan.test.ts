import type { Plan } from "../../src/domain/plan";
import { examine } from "../../src/flows/examine";
import type { ExamineOptions } from "../../src/flows/Examiner";
import { Examiner } from "../../src/flows/Examiner";
import { carryPlan } from "../../src/workbook/carriedPlan";
import type { Snapshot } from "../../src/workbook/Workbook";
import { huzhou, huzhouForm } from "../support/huzhouForm";
import { snapshot } from "../support/snapshot";
import { yearEnd2024 } from "../support/values2024";

const form = snapshot(huzhouForm("2024年实际完成值", yearEnd2024));
const builtin: ExamineOptions = { plans: [{ plan: huzhou, source: "builtin" }] };

/** The Huzhou plan after an adjustment: its first target of 2024 is another one. */
const adjusted: Plan = {
  ...huzhou,
  title: "调整后的方案",
  indicators: huzhou.indicators.map((indicator, index) =>
    index === 0
      ? { ...indicator, targets: { ...indicator.targets, 2024: { value: 39.2 } } }
      : indicator,
  ),
};
const local: Plan = { ...adjusted, id: "county-2023", title: "县方案" };

function carrying(plan: Plan, base: Snapshot = form): Snapshot {
  const edit = carryPlan(plan);
  if (edit.kind !== "part" || edit.xml === null) throw new Error("no part");
  return { ...base, parts: [{ namespace: edit.namespace, xml: edit.xml }] };
}

/** Which plan a check uses, which it finds carried, and what it says of them. */
function outcome(book: Snapshot, options: ExamineOptions = builtin): unknown {
  const { plan, carried, findings } = examine(book, options);
  return {
    plan: plan && `${plan.source} ${plan.plan.title}`,
    carried: carried && (carried.plan?.title ?? "unusable"),
    said: findings.flatMap(({ code }) => (code.startsWith("plan/") ? [code] : [])),
  };
}

test("the plan the workbook carries comes before those that fit", () => {
  expect(outcome(carrying(local))).toEqual({
    plan: "workbook 县方案",
    carried: "县方案",
    said: [],
  });
});

test("a carried plan that is not the built-in one of its id is used, and that is said", () => {
  expect(outcome(carrying(adjusted))).toEqual({
    plan: "workbook 调整后的方案",
    carried: "调整后的方案",
    said: ["plan/carriedDiffers"],
  });
  expect(outcome(carrying(huzhou))).toEqual({
    plan: `workbook ${huzhou.title}`,
    carried: huzhou.title,
    said: [],
  });
});

test("a plan a person names comes before the one carried, also of the same id", () => {
  const named = `builtin ${huzhou.title}`;
  const said = { plan: named, carried: "调整后的方案", said: [] };
  expect(outcome(carrying(adjusted), { ...builtin, planId: huzhou.id })).toEqual(said);
  expect(
    outcome(carrying(adjusted), { ...builtin, planId: huzhou.id, planSource: "builtin" }),
  ).toEqual(said);
  const file = { plans: [{ plan: local, source: "file" }], planId: local.id } as const;
  expect(outcome(carrying(huzhou), file)).toEqual({
    plan: "file 县方案",
    carried: huzhou.title,
    said: [],
  });
});

test("a person may name the carried one", () => {
  const options = { ...builtin, planId: huzhou.id, planSource: "workbook" } as const;
  expect(outcome(carrying(adjusted), options)).toEqual({
    plan: "workbook 调整后的方案",
    carried: "调整后的方案",
    said: ["plan/carriedDiffers"],
  });
});

test("a carried plan that no row is of leaves the choice to the others, and that is said", () => {
  expect(outcome(carrying(foreign()))).toEqual({
    plan: `builtin ${huzhou.title}`,
    carried: "县方案",
    said: ["plan/fitsNothing"],
  });
});

test("a named plan that no row is of is said too; the table then stands on its own targets", () => {
  const file = { plans: [{ plan: foreign(), source: "file" }], planId: local.id } as const;
  expect(outcome(form, file)).toMatchObject({ carried: null, said: ["plan/fitsNothing"] });
});

test("nothing is said of plans where there is no table", () => {
  const file = { plans: [{ plan: foreign(), source: "file" }], planId: local.id } as const;
  expect(outcome(snapshot({ rows: ["通知"] }), file)).toEqual({
    plan: null,
    carried: null,
    said: [],
  });
});

function foreign(): Plan {
  const [first] = huzhou.indicators;
  if (!first) throw new Error("no indicator");
  return { ...local, indicators: [{ ...first, name: "床位使用率", sources: [] }] };
}

test("one that cannot be used is said, and the check goes on with the built-in plans or the table's own columns", () => {
  const damaged: Snapshot = {
    ...form,
    parts: [{ namespace: "urn:ontrack:plan", xml: "<part" }],
  };
  const said = { carried: "unusable", said: ["plan/carriedMalformed"] };
  expect(outcome(damaged)).toEqual({ ...said, plan: `builtin ${huzhou.title}` });
  expect(outcome(damaged, { plans: [] })).toMatchObject(said);
  expect(examine(damaged, { plans: [] }).plan?.source).toBe("embedded");
  const nothing = { ...snapshot({ rows: ["姓名 | 电话"] }), parts: damaged.parts };
  expect(outcome(nothing)).toEqual({ ...said, plan: null });
});

test("the carried plan decides what a value is worth: its targets are looked up", () => {
  const { entries } = examine(carrying(adjusted), builtin);
  expect(entries[0]?.assessment.target).toBe(39.2);
});

test("another carried plan counts at once, also where no cell has changed", () => {
  const examiner = new Examiner(builtin);
  const used = (book: Snapshot, changed?: readonly []): unknown =>
    examiner.examine(book, changed).plan?.plan.title;
  expect([used(form), used(carrying(local), []), used(carrying(adjusted)), used(form, [])]).toEqual(
    [huzhou.title, "县方案", "调整后的方案", huzhou.title],
  );
});
