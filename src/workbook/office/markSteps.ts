import { formatRange } from "../a1";
import type { MarkRule } from "../Workbook";
import type { Step } from "./Step";

/** What the parts of a conditional format take in a request besides its formula and number format. */
const bytesPerMark = 2_000;

/**
 * Adds marks to a sheet behind the formats that are there: Excel puts a new one before all others.
 *
 * @param key the sheet's id or, for one that is being added, its name.
 * @param otherFormats how many conditional formats of others the sheet has.
 */
export function markSteps(
  key: string,
  rules: readonly MarkRule[],
  otherFormats: number,
): readonly Step[] {
  if (otherFormats === 0) return [...rules].reverse().map((rule) => markStep(key, rule, null));
  return rules.map((rule, index) => markStep(key, rule, otherFormats + index));
}

function markStep(key: string, { range, formula, look }: MarkRule, priority: number | null): Step {
  const { fill, color, bold, numberFormat } = look;
  return {
    bytes: bytesPerMark + 2 * (formula.length + (numberFormat?.length ?? 0)),
    run: (scope) => {
      const mark = scope
        .range(key, formatRange(range))
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      const { rule, format } = mark.custom;
      format.fill.color = fill;
      format.font.color = color;
      format.font.bold = bold;
      if (numberFormat !== null) format.numberFormat = numberFormat;
      if (priority !== null) mark.priority = priority;
      // Last, because by its formula a mark is known as ours and as complete.
      rule.formula = `=${formula}`;
    },
  };
}
