import type { ValueFact } from "../domain/fact";
import { formatA1 } from "../workbook/a1";
import type { Examination } from "./Examination";

/**
 * The actual values of a workbook as facts, in the order of its entries: one for each measure whose cell holds a number in the examined
 * period. Who entered them and when the workbook does not say.
 *
 * @param unit 填报单位; empty for the one unit of the workbook.
 * @example factsOf(examination, "")[0] // { kind: "value", measure: "ind-01", value: 38.8, cell: "绩效目标表!I12", … }
 */
export function factsOf({ entries, period }: Examination, unit: string): readonly ValueFact[] {
  return entries.flatMap(({ measure, observation, cells }): readonly ValueFact[] => {
    const cell = cells["actual"];
    if (!measure || observation.kind !== "number" || !cell) return [];
    return [
      {
        kind: "value",
        measure: measure.id,
        period,
        unit,
        value: observation.value,
        numerator: null,
        denominator: null,
        note: "",
        by: "",
        at: null,
        cell: `${cell.sheet}!${formatA1(cell)}`,
      },
    ];
  });
}
