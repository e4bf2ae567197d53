import type { Shape } from "./indicator";
import type { Question } from "./Question";
import { isPlateau } from "./shapes/improve";

/** A row of the decision table: a shape after plateaus and missing starting points have been taken into account. */
export type Row = Shape | "noBaseline";

/**
 * Which row of the decision table decides a question: a survey is a floor or a path by its baseline, a plateau is a
 * floor (or cap) from the anchor, a growth rate is a cap (or floor) by its direction, and a path without an observed
 * start has none.
 *
 * @example rowOf(三级公立医院占比 2024) // "step": 45 after 45
 * Source: docs/decisions/0002-decision-table.md.
 */
export function rowOf(question: Question, finalTarget: number): Row {
  const { measure, better, target, anchor } = question;
  switch (measure.shape) {
    case "survey":
      if (measure.baseline !== null && isPlateau(better, measure.baseline, finalTarget)) {
        return better === 1 ? "floor" : "cap";
      }
      return pathOrPlateau(question);
    case "improve":
    case "step":
      return pathOrPlateau(question);
    case "floor":
    case "cap":
    case "growth":
      return measure.baseline === null ? "noBaseline" : measure.shape;
    case "cumulative":
      return isUnobserved(question) ? "noBaseline" : "cumulative";
    case "maintain":
    case "range":
    case "annual":
    case "milestone":
    case "neutral":
      return measure.shape;
  }

  function pathOrPlateau(asked: Question): Row {
    if (isUnobserved(asked) || anchor === null) return "noBaseline";
    return isPlateau(better, anchor.value, target) ? "step" : "improve";
  }
}

/** Whether nothing was ever observed that a path could start from. */
function isUnobserved({ measure, anchor }: Question): boolean {
  return anchor === null || (measure.baseline === null && anchor.from !== "actual");
}
