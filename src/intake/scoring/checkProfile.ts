import { roundHalfUp, sum } from "../../domain/decimal";
import { fullMarks } from "../../domain/scoring/scoreForm";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import { ProfileError } from "./ProfileError";

/**
 * Checks what a schema cannot: how the parts of a profile fit each other.
 *
 * @throws ProfileError at the first place that breaks a rule: weights have two decimals at most and come to 100, a name belongs to one class, one class at most is the execution
 *   rate's, steps, grades and ratings go down, and satisfaction and ratings go down to 0.
 */
export function checkProfile({
  classes,
  satisfaction,
  overCompletion,
  ratings,
  grades: [first, second],
}: ScoringProfile): void {
  checkDecimals(classes);
  const total = sum(classes.map(({ weight }) => weight));
  if (total !== fullMarks) throw new ProfileError("profile/weightsSum", "classes", { sum: total });
  checkNames(classes);
  checkOrder(satisfaction, "satisfaction", true);
  checkOrder(overCompletion, "overCompletion", false);
  checkOrder(ratings, "ratings", true);
  if (second >= first) throw new ProfileError("profile/stepsOrder", "grades[1]", { from: second });
}

function checkDecimals(classes: ScoringProfile["classes"]): void {
  classes.forEach(({ weight }, index) => {
    if (roundHalfUp(weight, 2) === weight) return;
    throw new ProfileError("profile/weightDecimals", `classes[${index}].weight`, { weight });
  });
}

function checkNames(classes: ScoringProfile["classes"]): void {
  const taken = new Set<string>();
  let hasExecution = false;
  classes.forEach(({ names, execution }, index) => {
    if (execution && hasExecution) {
      throw new ProfileError("profile/twoExecutions", `classes[${index}].execution`);
    }
    hasExecution ||= execution;
    names.forEach((name, place) => {
      const at = `classes[${index}].names[${place}]`;
      if (taken.has(name)) throw new ProfileError("profile/duplicateName", at, { name });
      taken.add(name);
    });
  });
}

function checkOrder(
  steps: readonly { readonly from: number }[],
  path: string,
  endsAtNothing: boolean,
): void {
  steps.forEach(({ from }, index) => {
    const before = steps[index - 1];
    const isLast = index === steps.length - 1;
    if ((before && from >= before.from) || (isLast && endsAtNothing && from !== 0)) {
      throw new ProfileError("profile/stepsOrder", `${path}[${index}].from`, { from });
    }
  });
}
