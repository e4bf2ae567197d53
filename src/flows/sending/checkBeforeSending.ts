import type { Finding, Severity } from "../../domain/finding";
import { findingKey } from "../../domain/findingKey";
import { answers } from "./answers";
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
  const hits = severities.flatMap((severity) =>
    causes
      .filter(({ finding }) => finding.severity === severity)
      .map((cause) => hitOf(cause, submission)),
  );
  const open = hits.filter(({ state }) => state === "open").length;
  return { hits, counts: countsOf(causes), open, sendable: open === 0, rulesVersion };
}

function hitOf({ finding, follows }: Cause, submission: Submission): Hit {
  const { explanations, examination, snapshot } = submission;
  const key = findingKey(finding);
  const answer = explanations.find((each) => answers(each, finding, examination.period));
  const explanation = answer ?? explanations.find((each) => each.key === key) ?? null;
  const state = stateOf(finding, answer !== undefined);
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
