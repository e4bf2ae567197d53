import { completeForm, computed } from "../../../src/domain/forms/completeForm";
import type { FormCell, FormLayout } from "../../../src/domain/forms/FormLayout";
import type { FormRow, PerformanceForm } from "../../../src/domain/forms/PerformanceForm";
import { period } from "../../support/measures";

const over = { from: "label", to: "name" } as const;
const budgets: readonly FormCell[] = [
  { ...over, text: "全年预算数" },
  { ...over, field: "funds.central.budget" },
  { ...over, field: "funds.local.budget" },
  {
    ...over,
    field: "funds.total.budget",
    sum: ["funds.central.budget", "funds.local.budget"],
  },
];
const executed: readonly FormCell[] = [
  { ...over, field: "funds.total.executed" },
  {
    ...over,
    field: "funds.total.rate",
    rate: ["funds.total.executed", "funds.total.budget"],
  },
];
const layout: FormLayout = {
  id: "self",
  form: "self",
  title: "绩效自评表",
  lines: [],
  rows: "annual",
  unit: "万元",
  columns: [],
  head: [{ cells: budgets }, { cells: executed }],
  foot: [{ cells: [{ ...over, field: "score.total", sum: ["column:score", "score.execution"] }] }],
  signature: "",
};

function scored(score: number | string | null): FormRow {
  return { values: { score }, decimals: 2, comparator: null };
}

function formOf(head: PerformanceForm["head"], ...rows: readonly FormRow[]): PerformanceForm {
  return { period: period("2024"), baselineYear: 2022, years: [2024], head, rows };
}

test("sums, rates and the total of a column are added where they are not stated", () => {
  const form = formOf(
    {
      "funds.central.budget": 0.1,
      "funds.local.budget": 0.2,
      "funds.total.executed": 0.24,
      "score.execution": 10,
    },
    ...[scored(12.5), scored(null), scored("未评"), scored(6.25)],
  );
  expect(completeForm(layout, form)).toEqual({
    ...form,
    head: {
      ...form.head,
      "funds.total.budget": 0.3,
      "funds.total.rate": 0.8,
      "score.total": 28.75,
    },
  });
});

test("what is stated stands, and a rate is of what is stated", () => {
  const head = {
    "funds.central.budget": 100,
    "funds.total.budget": 400,
    "funds.total.executed": 200,
    "score.total": "优",
  };
  const completed = { ...head, "funds.total.rate": 0.5 };
  expect(completeForm(layout, formOf(head))).toEqual(formOf(completed));
});

test.each<[string, PerformanceForm["head"], PerformanceForm["head"]]>([
  ["nothing is known", {}, {}],
  ["only what is divided is known", { "funds.total.executed": 5 }, {}],
  ["only what it is divided by is known", { "funds.local.budget": 5 }, { "funds.total.budget": 5 }],
  ["it is divided by nothing", { "funds.total.budget": 0, "funds.total.executed": 5 }, {}],
  [
    "words stand in the place of an amount",
    { "funds.total.budget": "未下达", "funds.total.executed": 5 },
    {},
  ],
])("a form is completed no further than it is known: %s", (_, head, added) => {
  expect(completeForm(layout, formOf(head))).toEqual(formOf({ ...head, ...added }));
});

test.each(["funds.central.budget", "project"])("%s is not worked out of others", (field) => {
  expect(computed(layout, formOf({ "funds.central.budget": 100 }), field)).toBeNull();
});
