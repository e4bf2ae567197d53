import { finding, type Finding } from "../../domain/finding";
import type { Indicator } from "../../domain/indicator";
import { placeOf } from "../../workbook/placeOf";
import type { FactConflict } from "./Reconciliation";
import type { StaleForm } from "./StaleForm";

/** Says which forms contradict each other, and which no longer show the facts: one finding a fact, and one a form. */
export function factFindings(
  conflicts: readonly FactConflict[],
  stale: readonly StaleForm[],
  indicators: readonly Indicator[],
): readonly Finding[] {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const unitOf = (indicator: string | null): string =>
    indicator === null ? "万元" : (units.get(indicator) ?? "");
  return [
    ...conflicts.flatMap(({ readings }) => {
      const [first] = readings;
      if (!first) return [];
      const { label: name, indicator, cell } = first;
      const cells = readings.map((each) => ({ ...placeOf(each.cell), value: each.fact.value }));
      const values = { name, unit: unitOf(indicator), cells };
      return [finding("facts/conflict", placeOf(cell), indicator, values)];
    }),
    ...stale.flatMap(({ form, cells }) => {
      const [first] = cells;
      if (!first) return [];
      const { label: name, indicator, cell, shown, current, fact } = first;
      const unit = unitOf(indicator);
      const count = cells.length;
      const values = { kind: form, count, name, unit, shown, current, from: fact.cell };
      return [finding("facts/stale", placeOf(cell), indicator, values)];
    }),
  ];
}
