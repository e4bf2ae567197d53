import { examine } from "../../src/flows/examine";
import { checkBeforeSending } from "../../src/flows/sending/checkBeforeSending";
import type { SendingCheck } from "../../src/flows/sending/SendingCheck";
import type { Submission } from "../../src/flows/sending/Submission";
import { submissionOf } from "../../src/flows/sending/submissionOf";
import type { Snapshot } from "../../src/workbook/Workbook";
import { builtinLayouts } from "./formLayouts";
import { huzhou } from "./huzhouForm";
import { period } from "./measures";

/** What a workbook of 2024 is sent with, by the Huzhou plan. */
export function submissionOf2024(snapshot: Snapshot): Submission {
  const plans = [{ plan: huzhou, source: "builtin" as const }];
  const examination = examine(snapshot, { plans, planId: huzhou.id, period: period("2024") });
  const options = { profile: null, previous: null };
  return submissionOf(snapshot, examination, [...builtinLayouts.values()], options);
}

/** What checking it finds. */
export function checked2024(snapshot: Snapshot): SendingCheck {
  return checkBeforeSending(submissionOf2024(snapshot));
}
