import type { Draft } from "./PlanImport";

/** Whether a draft is shown as doubtful: little confidence, or a reading that a person has to choose. */
export function isDoubtful({ confidence, doubts }: Draft): boolean {
  return confidence < 0.6 || doubts.includes("unconfirmedRepair");
}
