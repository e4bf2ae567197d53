import { difference } from "../../domain/decimal";
import { finding, type Finding } from "../../domain/finding";
import { measuresOf, type Indicator } from "../../domain/indicator";

/** A last step so many times the largest before it leaves the work to the last year. */
const muchLarger = 2;

/** Paths that leave at least half of the way, and a step twice as large as any before, to the last year: 55 → 65 → 75 → 100. */
export function backLoaded(indicator: Indicator): readonly Finding[] {
  return measuresOf(indicator).flatMap(({ baseline, targets, direction, shape, unit, name }) => {
    if (direction === "none" || shape !== "improve" || baseline === null) return [];
    const years = Object.keys(targets).map(Number);
    const path = [baseline, ...Object.values(targets).map(({ value }) => value)];
    const sign = direction === "up" ? 1 : -1;
    const steps = path.slice(1).map((value, index) => sign * difference(value, path[index] ?? 0));
    const [year, step] = [years.at(-1), steps.at(-1)];
    const before = steps.slice(0, -1);
    if (year === undefined || step === undefined || before.length === 0) return [];
    const largestBefore = Math.max(...before);
    const way = steps.reduce((sum, one) => sum + one, 0);
    const isLate = step >= muchLarger * largestBefore && step >= way / 2 && step > 0;
    if (!isLate) return [];
    return [
      finding("plan/backLoaded", null, indicator.id, { name, unit, year, step, largestBefore }),
    ];
  });
}
