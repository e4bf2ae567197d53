import type { Fact, FundsFact, ValueFact } from "../../domain/fact";
import { completeForm } from "../../domain/forms/completeForm";
import type { FormLayout } from "../../domain/forms/FormLayout";
import type { FormRow, FormValue, PerformanceForm } from "../../domain/forms/PerformanceForm";
import type { FormScore } from "../../domain/scoring/Score";
import { samePeriod, type ReportingPeriod } from "../../domain/period";
import type { Plan } from "../../domain/plan";
import type { FormLine } from "./formLines";
import { headOf, type HeadValue } from "./headOf";
import { printedName } from "./printedName";
import { printTarget } from "./printTarget";

/** What a form is made of. */
export interface FormIngredients {
  readonly plan: Plan;
  readonly period: ReportingPeriod;
  readonly facts: readonly Fact[];
  /** Words of the head that stand in another form: 项目名称, by field. */
  readonly words?: Readonly<Record<string, string>>;
  /** 分值 and 得分 by a profile; without it they stay blank. */
  readonly score?: FormScore | null;
}

/**
 * What a form states, as far as the plan and what was entered say it. Nothing else is put in: reasons, possibilities, grades and
 * what was not entered stay blank.
 *
 * @param lines what its rows are about: see `formLines`.
 * @example formOf(self, formLines(huzhou, self), { plan: huzhou, period, facts }).rows[0]?.values["actual"] // 38.8
 */
export function formOf(
  layout: FormLayout,
  lines: readonly FormLine[],
  { plan, period: asked, facts, words = {}, score = null }: FormIngredients,
): PerformanceForm {
  const period = shownPeriod(layout, asked);
  const funds = facts.filter((fact): fact is FundsFact => fact.kind === "funds");
  const values = facts.filter(
    (fact): fact is ValueFact => fact.kind === "value" && samePeriod(fact.period, period),
  );
  const results = new Map(values.toReversed().map(({ measure, value }) => [measure, value]));
  const fields = new Set(layout.columns.map(({ field }) => field));
  const context: Context = { layout, plan, period, fields, results, score };
  return completeForm(layout, {
    period,
    baselineYear: fields.has("baseline") ? plan.baselineYear : null,
    years: layout.columns.some(({ years }) => years === "each") ? plan.years : [],
    head: {
      ...words,
      ...valuesOf(headOf(layout, plan, funds, period)),
      ...scoredHead(layout, score),
    },
    rows: lines.map((line) => rowOf(line, context)),
  });
}

function valuesOf(
  head: Readonly<Record<string, HeadValue>>,
): Readonly<Record<string, number | string>> {
  return Object.fromEntries(Object.entries(head).map(([field, { value }]) => [field, value]));
}

/** 分值 and 得分 of the execution rate, where the layout has a place for them. */
function scoredHead(
  { head, foot }: FormLayout,
  score: FormScore | null,
): Readonly<Record<string, number>> {
  const own = score?.classes.find(({ isExecution }) => isExecution);
  if (!own) return {};
  const fields = [...head, ...foot].flatMap(({ cells }) => cells).map(({ field }) => field);
  return {
    ...(fields.includes("funds.total.weight") && { "funds.total.weight": own.weight }),
    ...(fields.includes("funds.total.score") &&
      own.points !== null && { "funds.total.score": own.points }),
  };
}

/** A layout that names no months is of the whole year. */
export function shownPeriod({ columns }: FormLayout, period: ReportingPeriod): ReportingPeriod {
  const namesMonths = columns.some(({ heading }) =>
    heading.some((text) => text.includes("{months}")),
  );
  return namesMonths ? period : { year: period.year, through: 12, grain: "year" };
}

interface Context {
  readonly layout: FormLayout;
  readonly plan: Plan;
  readonly period: ReportingPeriod;
  readonly fields: ReadonlySet<string>;
  /** By measure; of several, the first. */
  readonly results: ReadonlyMap<string, number | null>;
  readonly score: FormScore | null;
}

function rowOf(line: FormLine, context: Context): FormRow {
  const { layout, plan, period, fields, results, score } = context;
  const source = line.kind === "measure" ? line.measure : line.milestone;
  const years = layout.columns.some(({ years: each }) => each === "each")
    ? plan.years
    : [period.year];
  const { id } = source;
  const all: Readonly<Record<string, FormValue>> = {
    ...(line.kind === "measure" ? namesOf(line, fields) : ledgerOf(line)),
    unit: source.unit,
    baseline: source.baseline,
    ...Object.fromEntries(
      years.map((year) => [`target:${year}`, printTarget(source, source.targets[year])]),
    ),
    actual: results.get(id) ?? null,
    weight: score?.scores.get(id)?.weight ?? null,
    score: score?.scores.get(id)?.points ?? null,
  };
  const hasSign = fields.has("comparator") || layout.columns.some(({ sign }) => sign);
  return {
    values: Object.fromEntries(
      Object.entries(all).filter(
        ([key, value]) => value !== null && value !== "" && fields.has(key.replace(/:.*/, "")),
      ),
    ),
    decimals: line.kind === "measure" ? line.measure.decimals : 0,
    comparator: hasSign ? source.comparator : null,
  };
}

function namesOf(
  { planRow, measure: { component } }: FormLine & { readonly kind: "measure" },
  fields: ReadonlySet<string>,
): Readonly<Record<string, FormValue>> {
  const { indicator, source } = planRow;
  const name = printedName(planRow, fields);
  return {
    number: indicator.number,
    level1: source.level1 ?? indicator.level1,
    level2: indicator.level2,
    name: fields.has("component") || component === null ? name : `${name}：${component}`,
    component,
  };
}

function ledgerOf({
  number,
  milestone: { project, task, name, total, bodies, targets },
}: FormLine & { readonly kind: "milestone" }): Readonly<Record<string, FormValue>> {
  const due = Object.keys(targets).at(-1);
  return {
    number,
    level1: project,
    level2: task,
    name,
    total,
    bodies: bodies.join("、"),
    due: due === undefined ? null : Number(due),
  };
}
