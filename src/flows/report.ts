import type { Status } from "../domain/assessment";
import { placeName } from "../workbook/placeName";
import type { CellStyle, NewSheet } from "../workbook/Workbook";
import type { Entry, Examination } from "./Examination";
import { decimalFormat } from "../workbook/forms/formStyle";
import { listSheet, type ListCell, type ListColumn } from "./listSheet";
import type { ReportWords } from "./ReportWords";
import { reportedHit } from "./reporting/reportedHit";
import type { SendingReport } from "./reporting/SendingReport";
import { leftToDo } from "./sending/leftToDo";
import { rulesVersion } from "./sending/rules";
import type { SendingCheck } from "./sending/SendingCheck";
import { statusCell } from "./statusCell";
import { summarise } from "./summarise";
import { worstFirst } from "./worstFirst";

/** One file of a report: what was found in it, or why nothing was. */
export interface ReportedFile {
  readonly path: string;
  readonly found: { readonly examination: Examination; readonly sending: SendingCheck } | null;
  readonly failure: string | null;
}

/** Of whom a report is, and how it was made. */
export type ReportFacts = Pick<SendingReport, "unit" | "product" | "at">;

/**
 * 校验报告: what was found, as three sheets ready to print: the files, their indicators (worst first), their findings.
 *
 * @param made of whom, by what and when, under each title.
 */
export function report(
  files: readonly ReportedFile[],
  made: ReportFacts,
  words: ReportWords,
): readonly NewSheet[] {
  const subtitle = subtitleOf(made, words);
  const { title, sheets } = words;
  const list = (name: string): { name: string; title: string; subtitle: string } => ({
    name,
    title: `${title} · ${name}`,
    subtitle,
  });
  return [
    listSheet({
      ...list(sheets.summary),
      columns: summaryColumns(words),
      rows: files.map((file) => summaryRow(file, words)),
    }),
    listSheet({
      ...list(sheets.indicators),
      columns: indicatorColumns(words),
      rows: files.flatMap((file) => indicatorRows(file, words)),
    }),
    listSheet({
      ...list(sheets.findings),
      columns: findingColumns(words),
      rows: findingRows(files, words),
    }),
  ];
}

function subtitleOf({ unit, product, at }: ReportFacts, words: ReportWords): string {
  const { labels } = words;
  return [
    ...(unit === "" ? [] : [words.of(unit)]),
    `${labels.rules} ${words.rulesVersion(rulesVersion)}`,
    `${labels.time} ${words.moment(at)}`,
    words.product(product),
  ].join(" · ");
}

function summaryColumns({ headings }: ReportWords): readonly ListColumn[] {
  const count = (heading: string): ListColumn => ({ heading, width: 11, align: "center" });
  return [
    { heading: headings.file, width: 34, align: "left" },
    { heading: headings.plan, width: 30, align: "left" },
    { heading: headings.period, width: 16, align: "center" },
    count(headings.indicators),
    count(headings.fine),
    count(headings.watch),
    count(headings.off),
    count(headings.unclear),
    count(headings.errors),
    count(headings.warnings),
    count(headings.hints),
    count(headings.open),
    count(headings.explained),
    { heading: headings.verdict, width: 24, align: "left" },
  ];
}

/** Statuses counted together in the summary, in the order of its columns. */
const groups: readonly (readonly Status[])[] = [
  ["met", "onTrack"],
  ["watch"],
  ["offTrack", "worsening", "missed"],
  ["missing", "invalid", "unconfirmed"],
];

function summaryRow(
  { path, found, failure }: ReportedFile,
  words: ReportWords,
): readonly ListCell[] {
  if (found === null) {
    const blanks = Array.from({ length: 12 }, (): ListCell => ({ value: null }));
    return [{ value: path }, ...blanks, { value: words.unreadable + (failure ?? "") }];
  }
  const { examination, sending } = found;
  const { indicators, byStatus, bySeverity, sendable } = summarise(examination, sending);
  const counts = groups.map((statuses) =>
    statuses.reduce((sum, status) => sum + byStatus[status], 0),
  );
  const severities = [bySeverity.error, bySeverity.warning, bySeverity.hint];
  const explained = sending.hits.filter(({ state }) => state === "explained").length;
  return [
    { value: path },
    { value: examination.plan?.plan.title ?? words.noPlan },
    { value: words.period(examination.period) },
    ...[indicators, ...counts, ...severities, sending.open, explained].map((value) => ({ value })),
    { value: sendable ? words.sendable : words.held(leftToDo(sending)) },
  ];
}

function indicatorColumns({ headings }: ReportWords): readonly ListColumn[] {
  return [
    { heading: headings.file, width: 20, align: "left" },
    { heading: headings.number, width: 6, align: "center" },
    { heading: headings.indicator, width: 32, align: "left" },
    { heading: headings.unit, width: 7, align: "center" },
    { heading: headings.baseline, width: 9, align: "center" },
    { heading: headings.target, width: 9, align: "center" },
    { heading: headings.actual, width: 9, align: "center" },
    { heading: headings.gap, width: 10, align: "center" },
    { heading: headings.status, width: 11, align: "center" },
    { heading: headings.explanation, width: 62, align: "left" },
    { heading: headings.cell, width: 14, align: "center" },
  ];
}

function indicatorRows(
  { path, found }: ReportedFile,
  words: ReportWords,
): readonly (readonly ListCell[])[] {
  if (found === null) return [];
  const { examination } = found;
  return worstFirst(examination.entries)
    .flatMap(({ whole, parts }) => [whole, ...parts])
    .map((entry) => indicatorRow(path, entry, examination, words));
}

function indicatorRow(
  path: string,
  entry: Entry,
  { period }: Examination,
  words: ReportWords,
): readonly ListCell[] {
  const { indicator, component, measure, assessment, cells } = entry;
  const style: CellStyle = { numberFormat: decimalFormat(indicator.decimals) };
  const figure = (value: number | null): ListCell => ({ value: measure && value, style });
  const { actual } = cells;
  const { status } = assessment;
  const isFine = status === "met" || status === "onTrack";
  const part = component === null ? "" : words.bracketed(component);
  return [
    { value: path },
    { value: indicator.number },
    { value: indicator.name + part },
    { value: words.ofUnit(indicator.unit) },
    figure(measure?.baseline ?? null),
    figure(assessment.target),
    figure(assessment.value),
    {
      value: measure && status !== "invalid" ? assessment.gap : null,
      style: { numberFormat: gapFormat(indicator.decimals) },
    },
    statusCell(status, words),
    { value: isFine ? words.brief(entry, period) : words.assessment(entry, period) },
    { value: actual ? placeName(actual) : null },
  ];
}

/** Ahead with a plus, behind with a minus; a calculated gap may be finer than the indicator. */
function gapFormat(decimals: number): string {
  const figure = `${decimalFormat(decimals)}${decimals === 0 ? "." : ""}##`;
  return `+${figure};-${figure};0`;
}

function findingColumns({ headings }: ReportWords): readonly ListColumn[] {
  return [
    { heading: headings.file, width: 26, align: "left" },
    { heading: headings.severity, width: 9, align: "center" },
    { heading: headings.cell, width: 18, align: "center" },
    { heading: headings.message, width: 70, align: "left" },
    { heading: headings.state, width: 11, align: "center" },
    { heading: headings.said, width: 40, align: "left" },
  ];
}

function findingRows(
  files: readonly ReportedFile[],
  words: ReportWords,
): readonly (readonly ListCell[])[] {
  const rows = files.flatMap(({ path, found, failure }): readonly (readonly ListCell[])[] => {
    if (found === null) {
      const message = words.unreadable + (failure ?? "");
      return [rowOf(path, words.severity.error, null, message, null, null)];
    }
    return found.sending.hits.map((hit) => {
      const { severity, place, message, state, explanation } = reportedHit(hit, words);
      return rowOf(path, severity, place, message, state, explanation);
    });
  });
  return rows.length > 0 ? rows : [[{ value: words.noFindings }]];
}

function rowOf(...values: readonly (string | null)[]): readonly ListCell[] {
  return values.map((value) => ({ value }));
}
