import type { FormLayout } from "../domain/forms/FormLayout";
import { formatPeriod } from "../domain/period";
import type { Plan } from "../domain/plan";
import type { Examination } from "../flows/Examination";
import type { FactBook } from "../flows/facts/FactBook";
import type { ForecastBeside } from "../flows/forms/forecastsBeside";
import type { Filling } from "../flows/forms/Proposal";
import type { ScoreNote } from "../flows/scoreNotes";
import type { Locale } from "../i18n/Locale";
import { answerFact } from "./answerFact";
import { answerFinding } from "./answerFile";
import { answerScoreNote } from "./answerScore";
import type { FileFailure } from "./CheckedFile";
import { quoteReference } from "./quoteReference";

/** What came of filling one file. */
interface Filled {
  readonly examination: Examination;
  readonly layout: FormLayout;
  readonly plan: Plan;
  readonly filling: Filling;
  readonly forecasts: readonly ForecastBeside[];
  readonly notes: readonly ScoreNote[];
  readonly book: Pick<FactBook, "facts" | "findings">;
  /** The file written; null when nothing was. */
  readonly written: string | null;
}

/** What a form would hold, in the form of the JSON answer. */
export function answerFilling(
  path: string,
  { examination: { period }, layout, plan, filling, forecasts, notes, book, written }: Filled,
  locale: Locale,
): unknown {
  const { sheet, added, proposals, open } = filling;
  return {
    path,
    error: null,
    form: layout.form,
    layout: layout.id,
    plan: { id: plan.id },
    period: formatPeriod(period),
    sheet,
    fresh: added !== null,
    written,
    proposals: proposals.map(({ cell, ...proposal }) => ({
      cell: quoteReference(cell),
      ...proposal,
    })),
    open: open.map(({ first, rows, ...place }) => ({
      ...place,
      first: quoteReference(first),
      rows: rows.map(({ label, cell }) => ({ label, cell: quoteReference(cell) })),
    })),
    forecasts: forecasts.map(({ indicator, measure, stated, forecast }) => ({
      indicator: indicator.id,
      component: measure.component,
      name: measure.name,
      forecast,
      stated: { ...stated, cell: quoteReference(stated.cell) },
    })),
    notes: notes.map(answerScoreNote),
    facts: book.facts.map(answerFact),
    findings: book.findings.map((finding) => answerFinding(finding, locale)),
  };
}

const nothing = { proposals: [], open: [], forecasts: [], notes: [], facts: [], findings: [] };

/** A file that could not be read. */
export function answerFillingFailure(path: string, error: FileFailure | null): unknown {
  return { path, error, ...nothing, written: null };
}
