import type { Finding, Severity } from "../../domain/finding";
import type { Snapshot } from "../../workbook/Workbook";
import { answersIn, type Answer } from "./answersIn";
import { foldFollowers, type Cause } from "./foldFollowers";
import { isAnswerable } from "./isAnswerable";
import { repairOf } from "./repairOf";
import { rules, rulesVersion } from "./rules";
import type { Hit, HitState, SendingCheck } from "./SendingCheck";
import type { Submission } from "./Submission";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/**
 * 发送前校验: every rule once, what follows from something else folded under it, and what was explained told from what is open. Errors hold the
 * submission back, warnings do until they are explained, hints pass.
 *
 * @example checkBeforeSending(submission).sendable // false while an error is there
 */
export function checkBeforeSending(submission: Submission): SendingCheck {
  const findings = rules.flatMap(({ find }) => find(submission));
  const causes = foldFollowers(findings);
  const { explanations, examination, snapshot } = submission;
  const answerTo = answersIn(explanations, examination.period);
  const hits = severities.flatMap((severity) =>
    causes
      .filter(({ finding }) => finding.severity === severity)
      .map((cause) => hitOf(cause, answerTo(cause.finding), snapshot)),
  );
  const open = hits.filter(({ state }) => state === "open").length;
  return { hits, counts: countsOf(causes), open, sendable: open === 0, rulesVersion };
}

function hitOf({ finding, follows }: Cause, answer: Answer, snapshot: Snapshot): Hit {
  const { key, explanation, isAnswered } = answer;
  const state = stateOf(finding, isAnswered);
  return { key, finding, state, explanation, follows, repair: repairOf(finding, snapshot) };
}

function stateOf(finding: Finding, isAnswered: boolean): HitState {
  if (finding.severity === "hint") return "passes";
  return isAnswered && isAnswerable(finding) ? "explained" : "open";
}

function countsOf(causes: readonly Cause[]): SendingCheck["counts"] {
  const counts: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { finding } of causes) counts[finding.severity] += 1;
  return counts;
}
