import type { FormLayout } from "../../domain/forms/FormLayout";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import { dueList, type Due } from "../../flows/dueList";
import type { Examination } from "../../flows/Examination";
import type { FactBook } from "../../flows/facts/FactBook";
import { gatherFacts } from "../../flows/facts/gatherFacts";
import { fillingNotes } from "../../flows/forms/fillingNotes";
import { fillForm } from "../../flows/forms/fillForm";
import { forecastsBeside, type ForecastBeside } from "../../flows/forms/forecastsBeside";
import { headWords } from "../../flows/forms/headWords";
import type { Filling } from "../../flows/forms/Proposal";
import type { ScoreNote } from "../../flows/scoreNotes";
import type { Snapshot } from "../../workbook/Workbook";

/** What a form would hold, and the facts it is filled from. */
export interface ProposedFilling {
  readonly filling: Filling;
  readonly book: FactBook;
  /** What is due, where the form is to say it; the greatest risk first. */
  readonly due: readonly Due[];
  /** Our forecasts for the year, where the form asks for the officer's. */
  readonly forecasts: readonly ForecastBeside[];
  /** What has to be read beside the points. */
  readonly notes: readonly ScoreNote[];
  /** The workbook it was made from. */
  readonly seen: Snapshot;
}

/**
 * What a form would hold from what the workbook knows of the examined period.
 *
 * @param layouts every layout that is known.
 * @param profile null where nobody chose one: 分值 and 得分 stay blank then.
 * @returns null when there is no plan, or the plan has nothing for the form.
 */
export function fillingOf(
  seen: Snapshot,
  examination: Examination,
  layout: FormLayout,
  layouts: readonly FormLayout[],
  profile: ScoringProfile | null,
): ProposedFilling | null {
  const { plan: chosen, period, tables } = examination;
  if (!chosen) return null;
  const book = gatherFacts(seen, examination, layouts);
  const known = { facts: book.facts, words: headWords(seen, layouts) };
  const ingredients = { layout, plan: chosen.plan, period, ...known, ...(profile && { profile }) };
  const filling = fillForm(seen, tables, ingredients, layouts);
  if (!filling) return null;
  const { facts } = book;
  return {
    ...{ filling, book, seen },
    due: layout.form === "monitoring" ? dueList(seen, examination) : [],
    forecasts: forecastsBeside(filling, seen, examination, { layout, plan: chosen.plan, facts }),
    notes: fillingNotes(filling, seen, examination, facts, profile, layouts),
  };
}
