import { measuresOf, type Indicator, type Path } from "../domain/indicator";
import type { Milestone, Plan } from "../domain/plan";
import { PlanError } from "./PlanError";

/**
 * Checks what a schema cannot: how the parts of a plan fit each other.
 *
 * @throws PlanError at the first place that breaks a rule: years ascend after the baseline year, ids are unique
 *   (`ind-14-1` is taken by the first component of `ind-14`), components have names of their own, targets lie in the
 *   plan's years, ranges go up, comparators do not contradict directions.
 */
export function checkPlan(plan: Plan): void {
  checkYears(plan);
  checkIds(plan);
  plan.indicators.forEach((indicator, index) => {
    const at = `indicators[${index}]`;
    checkGoal(indicator, at, plan.years);
    checkComponents(indicator, at, plan.years);
  });
  plan.milestones.forEach((milestone, index) => {
    checkGoal(milestone, `milestones[${index}]`, plan.years);
  });
}

function checkYears({ years, baselineYear }: Plan): void {
  let before = baselineYear;
  years.forEach((year, index) => {
    if (year <= before) throw new PlanError("plan/yearsOrder", `years[${index}]`, { year, before });
    before = year;
  });
}

function checkIds({ indicators, milestones }: Plan): void {
  const taken = new Map<string, string>();
  const claim = (id: string, at: string): void => {
    const first = taken.get(id);
    if (first !== undefined) throw new PlanError("plan/duplicateId", `${at}.id`, { id, first });
    taken.set(id, at);
  };
  indicators.forEach((indicator, index) => {
    const ids = new Set([indicator.id, ...measuresOf(indicator).map((measure) => measure.id)]);
    for (const id of ids) claim(id, `indicators[${index}]`);
  });
  milestones.forEach(({ id }, index) => {
    claim(id, `milestones[${index}]`);
  });
}

function checkComponents({ components }: Indicator, at: string, years: readonly number[]): void {
  const names = new Set<string>();
  components.forEach((component, index) => {
    const { name } = component;
    const here = `${at}.components[${index}]`;
    if (names.has(name)) throw new PlanError("plan/duplicateComponent", `${here}.name`, { name });
    names.add(name);
    checkTargets(component, here, years);
  });
}

function checkGoal(goal: Indicator | Milestone, at: string, years: readonly number[]): void {
  const { comparator, direction, sources } = goal;
  const opposite = { up: /^</, down: /^>/, none: null }[direction];
  if (opposite?.test(comparator)) {
    throw new PlanError("plan/comparator", `${at}.comparator`, { comparator, direction });
  }
  checkTargets(goal, at, years);
  sources.forEach(({ targets }, index) => {
    if (targets) checkTargets({ targets }, `${at}.sources[${index}]`, years);
  });
}

function checkTargets(
  { targets }: Pick<Path, "targets">,
  at: string,
  years: readonly number[],
): void {
  for (const [year, { value, upTo }] of Object.entries(targets)) {
    const here = `${at}.targets.${year}`;
    if (!years.includes(Number(year))) {
      throw new PlanError("plan/targetYear", here, { year: Number(year), years: years.join(" ") });
    }
    if (upTo !== undefined && upTo <= value) {
      throw new PlanError("plan/rangeOrder", here, { value, upTo });
    }
  }
}
