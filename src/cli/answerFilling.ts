import type { FormLayout } from "../domain/forms/FormLayout";
import { formatPeriod } from "../domain/period";
import type { Plan } from "../domain/plan";
import type { Examination } from "../flows/Examination";
import type { FactBook } from "../flows/facts/FactBook";
import type { Filling } from "../flows/forms/Proposal";
import type { Locale } from "../i18n/Locale";
import { answerFact } from "./answerFact";
import { answerFinding } from "./answerFile";
import type { FileFailure } from "./CheckedFile";
import { quoteReference } from "./quoteReference";

/** What came of filling one file. */
interface Filled {
  readonly examination: Examination;
  readonly layout: FormLayout;
  readonly plan: Plan;
  readonly filling: Filling;
  readonly book: Pick<FactBook, "facts" | "findings">;
  /** The file written; null when nothing was. */
  readonly written: string | null;
}

/** What a form would hold, in the form of the JSON answer. */
export function answerFilling(
  path: string,
  { examination: { period }, layout, plan, filling, book, written }: Filled,
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
    open: open.map(({ first, ...place }) => ({ ...place, first: quoteReference(first) })),
    facts: book.facts.map(answerFact),
    findings: book.findings.map((finding) => answerFinding(finding, locale)),
  };
}

/** A file that could not be read. */
export function answerFillingFailure(path: string, error: FileFailure | null): unknown {
  return { path, error, proposals: [], open: [], facts: [], findings: [], written: null };
}
