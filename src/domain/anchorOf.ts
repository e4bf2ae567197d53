import type { Anchor } from "./assessment";
import type { Measure } from "./indicator";

/** 实际完成值 of earlier years by year, in the measure's unit: `{ 2023: 17.8 }`. */
export type History = Readonly<Record<number, number>>;

/**
 * Where the year's path starts: last year's actual, else last year's target, else the baseline.
 * A range counts by its lower end; an unconfirmed target is no anchor.
 *
 * @returns null when the plan gives none of them.
 * @example anchorOf(cmi, 2024, {}) // { value: 1.0, year: 2023, from: "target" }
 * Source: the anchor rule of the decision table, docs/decisions/0002-decision-table.md.
 */
export function anchorOf(measure: Measure, year: number, history: History): Anchor | null {
  const before = year - 1;
  const actual = history[before];
  if (actual !== undefined) return { value: actual, year: before, from: "actual" };
  const target = measure.targets[before];
  if (target && !target.candidates) return { value: target.value, year: before, from: "target" };
  if (measure.baseline === null) return null;
  return { value: measure.baseline, year: measure.baselineYear, from: "baseline" };
}
