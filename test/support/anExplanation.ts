import type { Explanation } from "../../src/domain/explanation";
import { period } from "./measures";

/** An explanation of 2024 that counts, but for what is given. */
export function anExplanation(given: Partial<Explanation> = {}): Explanation {
  return {
    key: "assessment/offTrack ind-09 四级手术比例",
    period: period("2024"),
    text: "新院区推迟到十月开诊，四级手术未能按计划开展。",
    numbers: "[17.2,18]",
    isDraft: false,
    by: "",
    at: null,
    ...given,
  };
}
