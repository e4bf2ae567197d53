import type { Finding } from "../domain/finding";
import { formatPeriod, samePeriod, type ReportingPeriod } from "../domain/period";
import type { FormScore } from "../domain/scoring/Score";
import type { Entry } from "../flows/Examination";
import type { Hit } from "../flows/sending/SendingCheck";
import { summarise, type Summary } from "../flows/summarise";
import { describeAssessment } from "../i18n/describeAssessment";
import { describeFinding } from "../i18n/describeFinding";
import type { Locale } from "../i18n/Locale";
import { formatColumn, formatRange } from "../workbook/a1";
import type { RecognisedTable } from "../workbook/RecognisedTable";
import { answerFact } from "./answerFact";
import { answerDue } from "./answerDue";
import { answerFormScore, answerScore } from "./answerScore";
import { answerRanges } from "./answerRanges";
import { answerTargets } from "./answerTargets";
import type { CheckedFile } from "./CheckedFile";
import type {
  FileAnswer,
  FindingAnswer,
  IndicatorAnswer,
  SummaryAnswer,
  TableAnswer,
} from "./FileAnswer";
import { quoteReference } from "./quoteReference";

/** Puts what came of a file into the form of the JSON contract. */
export function answerFile(file: CheckedFile, unit: string | null, locale: Locale): FileAnswer {
  const { path, failure } = file;
  const shared = { path, error: failure, unit, repairs: [] };
  if (file.examination === null) {
    const none = { counts: { error: 0, warning: 0, hint: 0 }, sendable: false };
    const summary = answerSummary(summarise({ entries: [] }, none));
    const empty = {
      plan: null,
      period: null,
      use: null,
      tables: [],
      indicators: [],
      score: null,
      due: [],
      facts: [],
      findings: [],
    };
    return { ...shared, ...empty, summary };
  }
  const { examination, score, due, facts, sending } = file;
  const { plan, period, use, tables, entries } = examination;
  return {
    ...shared,
    plan: plan && {
      id: plan.plan.id,
      title: plan.plan.title,
      confidence: plan.confidence,
      source: plan.source,
    },
    period: tables.length === 0 ? null : formatPeriod(period),
    use,
    tables: tables.map((table) => answerTable(table, period)),
    indicators: entries.map((entry) => answerIndicator(entry, period, locale, score)),
    score: score ? answerFormScore(score, period) : null,
    due: due.map(answerDue),
    facts: facts.map(answerFact),
    findings: sending.hits.flatMap((hit) => answerHit(hit, locale)),
    summary: answerSummary(summarise(examination, sending)),
  };
}

function answerTable(
  { sheet, range, form, columns }: RecognisedTable,
  period: ReportingPeriod,
): TableAnswer {
  return {
    sheet,
    range: formatRange(range),
    form,
    columns: Object.fromEntries(
      columns.map(({ role, column, period: own }) => {
        const isExamined = own !== undefined && samePeriod(own, period);
        return [isExamined ? "actual" : role, formatColumn(column)];
      }),
    ),
  };
}

function answerIndicator(
  entry: Entry,
  period: ReportingPeriod,
  locale: Locale,
  score: FormScore | null,
): IndicatorAnswer {
  const { indicator, component, measure, observation, assessment, cells } = entry;
  const { id, number, name, level1, level2 } = indicator;
  const { unit, shape, direction, comparator, decimals, baseline, targets } = measure ?? indicator;
  const { status, severity, progress, expected, gap, reach } = assessment;
  return {
    ...{ id, number, name, component, level1, level2 },
    ...{ unit, shape, direction, comparator, decimals, baseline },
    targets: answerTargets(targets),
    ...answerRanges(targets),
    actual: observation.kind === "number" ? observation.value : null,
    cells: Object.fromEntries(
      Object.entries(cells).map(([role, cell]) => [role, quoteReference(cell)]),
    ),
    ...{ status, severity, progress, expected, gap, reach },
    ...answerScore(score, measure?.id ?? id, assessment),
    sentence: describeAssessment(entry, period, locale).short,
  };
}

/** A finding with what became of it, and after it what follows from it. */
function answerHit({ finding, state, explanation, follows }: Hit, locale: Locale): FindingAnswer[] {
  const cause = { code: finding.code, sheet: finding.at?.sheet, cell: finding.at?.cell };
  const under = { code: cause.code, sheet: cause.sheet ?? null, cell: cause.cell ?? null };
  const shared = { explained: state === "explained", explanation: explanation?.text ?? null };
  return [
    { ...answerFinding(finding, locale), ...shared },
    ...follows.map((each) => ({ ...answerFinding(each, locale), under })),
  ];
}

/** One finding in the form of the JSON contract. */
export function answerFinding(finding: Finding, locale: Locale): FindingAnswer {
  const { code, severity, at, indicator, values } = finding;
  return {
    code,
    severity,
    sheet: at?.sheet ?? null,
    cell: at?.cell ?? null,
    indicator,
    message: describeFinding(finding, locale),
    values:
      code === "structure/noActualColumn"
        ? { period: formatPeriod(finding.values.period) }
        : { ...values },
    explained: false,
    explanation: null,
    under: null,
  };
}

function answerSummary({ indicators, byStatus, bySeverity, sendable }: Summary): SummaryAnswer {
  const { error: errors, warning: warnings, hint: hints } = bySeverity;
  return { indicators, byStatus, errors, warnings, hints, sendable };
}
