import type { Measure, Target } from "../../src/domain/indicator";
import { parsePeriod, type ReportingPeriod } from "../../src/domain/period";

/** A measure for tests: an index that improves from 0.95 over 1.00 and 1.05 to 1.10, but for what is said otherwise. */
export function aMeasure(said: Partial<Measure> = {}): Measure {
  return {
    id: "ind-08",
    component: null,
    name: "病例组合指数",
    unit: "",
    comparator: ">=",
    direction: "up",
    shape: "improve",
    decimals: 2,
    baselineYear: 2022,
    baseline: 0.95,
    targets: targets({ 2023: 1, 2024: 1.05, 2025: 1.1 }),
    ...said,
  };
}

/** @example targets({ 2024: 90 }) // { 2024: { value: 90 } } */
export function targets(
  values: Readonly<Record<number, number>>,
): Readonly<Record<number, Target>> {
  return Object.fromEntries(Object.entries(values).map(([year, value]) => [year, { value }]));
}

/** @example period("2024H1") */
export function period(code: string): ReportingPeriod {
  const parsed = parsePeriod(code);
  if (!parsed) throw new Error(`no period code: ${code}`);
  return parsed;
}
