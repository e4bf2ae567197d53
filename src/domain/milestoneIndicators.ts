import type { Indicator, ShapeReason } from "./indicator";
import type { Milestone, Plan } from "./plan";

const lists = new WeakMap<Plan, readonly Indicator[]>();

/**
 * The milestones of a plan as what is measured: a row of the 实施计划表 is reported and judged like any other, by its shape.
 * The same plan gives the very same list.
 *
 * @example milestoneIndicators(huzhou)[3]?.name // "县域医疗副中心"
 */
export function milestoneIndicators(plan: Plan): readonly Indicator[] {
  const known = lists.get(plan) ?? plan.milestones.map((each) => indicatorOf(each, plan));
  lists.set(plan, known);
  return known;
}

function indicatorOf(
  { project, task, total: _total, bodies, ...measured }: Milestone,
  { baselineYear }: Plan,
): Indicator {
  const { baseline, targets } = measured;
  const values = [baseline, ...Object.values(targets).map(({ value }) => value)];
  return {
    ...measured,
    number: null,
    level1: project,
    level2: task,
    directionReason: "comparator",
    shapeReason: reasons[measured.shape] ?? "chosen",
    decimals: Math.max(...values.map((value) => String(value ?? "").split(".")[1]?.length ?? 0)),
    baselineYear,
    components: [],
    responsible: bodies,
  };
}

/** What makes a milestone's shape: the words of its commitment, or its figures. */
const reasons: Readonly<Partial<Record<Milestone["shape"], ShapeReason>>> = {
  cumulative: "wordsCumulative",
  annual: "wordsAnnual",
  milestone: "wordsMilestone",
  survey: "wordsSurvey",
  range: "rangeTarget",
  improve: "slope",
};
