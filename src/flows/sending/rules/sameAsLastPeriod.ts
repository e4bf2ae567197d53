import { finding } from "../../../domain/finding";
import type { Shape } from "../../../domain/indicator";
import { measureName } from "../../../domain/measureName";
import { naturalBounds } from "../../../domain/naturalBounds";
import { placeOf } from "../../../workbook/placeOf";
import type { Rule } from "../Rule";
import { lastYear } from "../lastYear";

/** What is counted anew each year, or only has states, may well repeat. */
const mayRepeat: readonly Shape[] = ["annual", "milestone", "maintain"];

/** A value that is last year's to the last digit was perhaps only carried over. A value at its natural bound may well stay there. */
export const sameAsLastPeriod: Rule = {
  codes: ["value/sameAsLastPeriod"],
  basis: "practice",
  onMissing: "silent",
  find: (submission) => {
    const { entries, period, use } = submission.examination;
    if (use !== "reporting") return [];
    const before = lastYear(submission);
    return entries.flatMap((entry) => {
      const { indicator, measure, observation, cells } = entry;
      if (!measure || observation.kind !== "number" || mayRepeat.includes(measure.shape)) return [];
      const { value } = observation;
      const { lower, upper } = naturalBounds(measure.unit, measure.name, measure.shape);
      if (value === lower || value === upper || value !== before(entry)) return [];
      const facts = {
        name: measureName(measure),
        value,
        unit: measure.unit,
        year: period.year - 1,
      };
      const at = cells["actual"] ? placeOf(cells["actual"]) : null;
      return [finding("value/sameAsLastPeriod", at, indicator.id, facts)];
    });
  },
};
