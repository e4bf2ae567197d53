import { difference } from "./decimal";
import { finding, type Finding, type Place } from "./finding";
import type { Measure, Path } from "./indicator";

/** A table's own baseline and targets for one measure of a plan, with the cells they stand in. */
export interface StatedPath {
  readonly plan: Measure;
  readonly indicator: string;
  /** Only what is filled in. */
  readonly baseline: { readonly value: number; readonly at: Place } | null;
  readonly targets: Readonly<Record<number, { readonly value: number; readonly at: Place }>>;
}

/**
 * A reporting form repeats the plan: a baseline or target that differs from it is an error. Targets still unconfirmed
 * in the plan are not compared.
 */
export function repetitionFindings({
  plan,
  indicator,
  baseline,
  targets,
}: StatedPath): readonly Finding[] {
  const found: Finding[] = [];
  if (baseline && plan.baseline !== null && baseline.value !== plan.baseline) {
    found.push(
      finding("target/differsFromPlan", baseline.at, indicator, {
        year: plan.baselineYear,
        baseline: true,
        inTable: baseline.value,
        inPlan: plan.baseline,
      }),
    );
  }
  for (const { year, value, at } of byYear(targets)) {
    const planned = plan.targets[year];
    if (!planned || planned.candidates || planned.value === value) continue;
    found.push(
      finding("target/differsFromPlan", at, indicator, {
        year,
        baseline: false,
        inTable: value,
        inPlan: planned.value,
      }),
    );
  }
  return found;
}

/**
 * A county's own targets are judged against the superior plan and against its own baseline: not weaker than the plan's
 * target of that year, not moving away from the baseline unless the plan keeps a floor or cap, no year behind the one before.
 * Source: design of the target-setting use, docs/decisions/0002-decision-table.md.
 */
export function settingFindings(stated: StatedPath): readonly Finding[] {
  const { plan, indicator, baseline, targets } = stated;
  if (plan.direction === "none") return [];
  const better = plan.direction === "down" ? -1 : 1;
  const mayGiveWay = givesWay(plan, better);
  const found: Finding[] = [];
  let before: number | null = null;
  for (const { year, value, at } of byYear(targets)) {
    const planned = plan.targets[year];
    if (planned && !planned.candidates && better * difference(value, planned.value) < 0) {
      found.push(
        finding("target/weakerThanPlan", at, indicator, {
          year,
          own: value,
          plan: planned.value,
        }),
      );
    } else if (!mayGiveWay && baseline && better * difference(value, baseline.value) < 0) {
      found.push(
        finding("target/regresses", at, indicator, {
          year,
          own: value,
          baseline: baseline.value,
        }),
      );
    } else if (!mayGiveWay && before !== null && better * difference(value, before) < 0) {
      found.push(finding("target/notMonotone", at, indicator, { year, own: value, before }));
    }
    before = value;
  }
  return found;
}

/** Whether the plan itself lets the value fall back: a floor, a cap, a growth rate, or a target the baseline already meets. */
function givesWay({ shape, baseline, targets }: Measure & Path, better: 1 | -1): boolean {
  if (shape === "floor" || shape === "cap" || shape === "growth") return true;
  const last = Object.values(targets).at(-1);
  return baseline !== null && last !== undefined && better * (baseline - last.value) > 0;
}

function byYear(
  targets: StatedPath["targets"],
): readonly { readonly year: number; readonly value: number; readonly at: Place }[] {
  return Object.entries(targets)
    .map(([year, target]) => ({ year: Number(year), ...target }))
    .sort((a, b) => a.year - b.year);
}
