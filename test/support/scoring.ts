import standardFile from "../../seeds/scoring/default.json";
import { assess } from "../../src/domain/assess";
import { measuresOf, type Indicator } from "../../src/domain/indicator";
import type { ScoredRow } from "../../src/domain/scoring/scoreForm";
import { parseProfile } from "../../src/intake/scoring/parseProfile";
import { period } from "./measures";

/** 预算执行10 产出50 效益30 满意度10. */
export const standard = parseProfile(standardFile);

/** A row of a form as its assessments see it, from what was entered for each of its measures; null is a blank. */
export function scoredRow(
  indicator: Indicator,
  values: readonly (number | null)[],
  when = "2024",
): ScoredRow {
  return {
    indicator,
    parts: measuresOf(indicator).map((measure, index) => {
      const value = values[index] ?? null;
      const observation =
        value === null ? ({ kind: "blank" } as const) : ({ kind: "number", value } as const);
      return { measure, assessment: assess(measure, period(when), observation, {}) };
    }),
  };
}
