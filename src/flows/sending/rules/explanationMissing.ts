import { roundHalfUp } from "../../../domain/decimal";
import { finding } from "../../../domain/finding";
import { measureName } from "../../../domain/measureName";
import { isYearEnd } from "../../../domain/period";
import { placeOf } from "../../../workbook/placeOf";
import { answers } from "../answers";
import type { Rule } from "../Rule";

/**
 * A missed target, or a deviation of 30 % or more on either side, at the end of the year asks for its reasons, until they are given: from
 * then on the finding that it is off track is the one that is explained.
 */
export const explanationMissing: Rule = {
  codes: ["explanation/missing"],
  basis: "practice",
  onMissing: "silent",
  find: ({ examination: { entries, period, use }, explanations }) => {
    if (use !== "reporting" || !isYearEnd(period)) return [];
    return entries.flatMap(({ indicator, measure, assessment, cells }) => {
      if (!measure) return [];
      const { status, deviation, value, target } = assessment;
      const isAsked = status === "missed" || (status === "met" && deviation !== null);
      if (!isAsked || value === null || target === null) return [];
      const facts = {
        ...{ name: measureName(measure), value, target, unit: measure.unit },
        deviation: deviation === null ? null : roundHalfUp(deviation * 100, 1),
      };
      const at = cells["actual"] ? placeOf(cells["actual"]) : null;
      const found = finding("explanation/missing", at, indicator.id, facts);
      return explanations.some((each) => answers(each, found, period)) ? [] : [found];
    });
  },
};
