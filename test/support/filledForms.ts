import type { FormLayout } from "../../src/domain/forms/FormLayout";
import type { ReportingPeriod } from "../../src/domain/period";
import type { ScoringProfile } from "../../src/domain/scoring/ScoringProfile";
import { examine } from "../../src/flows/examine";
import { gatherFacts } from "../../src/flows/facts/gatherFacts";
import { fillForm } from "../../src/flows/forms/fillForm";
import { headWords } from "../../src/flows/forms/headWords";
import type { Filling } from "../../src/flows/forms/Proposal";
import type { Snapshot } from "../../src/workbook/Workbook";
import { builtinLayouts, localLayouts } from "./formLayouts";
import { huzhou } from "./huzhouForm";

const known = [...builtinLayouts.values(), ...localLayouts.values()];

/** What a form would hold from what a workbook reports against the Huzhou plan. */
export function fillingOf(
  snapshot: Snapshot,
  layout: FormLayout,
  period: ReportingPeriod,
  profile?: ScoringProfile,
): Filling {
  const plans = [{ plan: huzhou, source: "builtin" as const }];
  const examination = examine(snapshot, { plans, planId: huzhou.id, period });
  const { facts } = gatherFacts(snapshot, examination, known);
  const words = headWords(snapshot, known);
  const ingredients = { layout, plan: huzhou, period, facts, words, profile };
  const filling = fillForm(snapshot, examination.tables, ingredients, known);
  if (!filling) throw new Error(`the plan has nothing for ${layout.id}`);
  return filling;
}
