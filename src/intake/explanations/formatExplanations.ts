import type { Explanation } from "../../domain/explanation";
import { formatPeriod } from "../../domain/period";
import { explanationsSchema } from "./explanationsSchema";

/**
 * Writes explanations as a workbook stores them; the inverse of `parseExplanations`.
 *
 * @example parseExplanations(JSON.parse(formatExplanations(explanations))) // { state: "whole", explanations }
 */
export function formatExplanations(explanations: readonly Explanation[]): string {
  return JSON.stringify({
    schema: explanationsSchema.entries.schema.literal,
    explanations: explanations.map((each) => ({ ...each, period: formatPeriod(each.period) })),
  });
}
