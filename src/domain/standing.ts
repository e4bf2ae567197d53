import type { Assessment, MissedSeverity, Status } from "./assessment";

/** Best to worst. What cannot be judged stands between good and bad: it is neither. */
const order: readonly Status[] = [
  "met",
  "onTrack",
  "notAssessed",
  "watch",
  "missing",
  "unconfirmed",
  "invalid",
  "offTrack",
  "worsening",
  "missed",
];

const severities: readonly MissedSeverity[] = ["slight", "medium", "severe", "worsening"];

/**
 * A number to sort by, higher is worse: worst first is how lists are shown and how a compound indicator is judged.
 *
 * @example standing({ status: "missed", severity: "severe" }) > standing({ status: "offTrack", severity: null }) // true
 */
export function standing({ status, severity }: Pick<Assessment, "status" | "severity">): number {
  return order.indexOf(status) * 10 + (severity === null ? 0 : severities.indexOf(severity));
}

/** Whether one status is better than another, the severity of a miss aside. */
export function isBetter(one: Status, other: Status): boolean {
  return order.indexOf(one) < order.indexOf(other);
}

/**
 * 均/各: an indicator over several components stands as its worst one does.
 *
 * @throws Error when there is none.
 */
export function worstOf(assessments: readonly Assessment[]): Assessment {
  return assessments.reduce((worst, next) => (standing(next) > standing(worst) ? next : worst));
}
