import type { FormLayout } from "../../domain/forms/FormLayout";
import type { SealedCheck } from "../../domain/seal/Seal";
import type { Snapshot } from "../../workbook/Workbook";
import type { OfferedPlan } from "../choosePlan";
import { examine } from "../examine";
import { checkBeforeSending } from "../sending/checkBeforeSending";
import type { Hit, SendingCheck } from "../sending/SendingCheck";
import { submissionOf } from "../sending/submissionOf";

/** What a check was made with, beside what the workbook holds. */
export type CheckSettings = Pick<SealedCheck, "period" | "use" | "profile" | "previous">;

/**
 * 发送前校验 by nothing but the workbook: its own plan, its facts and explanations, and what its seal says of the year before. Whoever has the file
 * can repeat it.
 *
 * @param plans where the plan is none that the workbook carries.
 * @example replayCheck(snapshot, seal.check, layouts).sendable // true
 */
export function replayCheck(
  snapshot: Snapshot,
  { period, use, profile, previous }: CheckSettings,
  layouts: readonly FormLayout[],
  plans: readonly OfferedPlan[] = [],
): SendingCheck {
  const examination = examine(snapshot, { plans, period, use, openYear: period.year });
  return checkBeforeSending(submissionOf(snapshot, examination, layouts, { profile, previous }));
}

/**
 * What is kept of a check: its hits by name, sorted.
 *
 * @example sealedHits(check) // ["assessment/offTrack ind-14 绩效目标表!J12 explained"]
 */
export function sealedHits({ hits }: SendingCheck): readonly string[] {
  return hits.map(nameOf).sort();
}

function nameOf({ finding: { code, indicator, at }, state }: Hit): string {
  const place = at && `${at.sheet}!${at.cell}`;
  return [code, indicator, place, state].filter((part) => part !== null).join(" ");
}
