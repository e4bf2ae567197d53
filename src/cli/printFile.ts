import type { Examination } from "../flows/Examination";
import { scoreNotes } from "../flows/scoreNotes";
import { leftToDo } from "../flows/sending/leftToDo";
import type { SendingCheck } from "../flows/sending/SendingCheck";
import { statusesFound } from "../flows/statusesFound";
import { summarise, type Summary } from "../flows/summarise";
import { cliWords } from "../i18n/cliWords";
import { describePeriod } from "../i18n/describePeriod";
import { messages } from "../i18n/messages";
import { printShare } from "../i18n/printQuantity";
import type { CheckedFile, FoundInFile } from "./CheckedFile";
import { printDue } from "./printDue";
import { printHits } from "./printHits";
import { printIndicators, type Layout } from "./printIndicators";
import { printScore } from "./printScore";
import { printScoreNotes } from "./printScoreNotes";
import { quoteSheet } from "./quoteReference";
import { statusSign } from "./statusSign";
import { wrapText } from "./wrapText";

/** Everything about one file for a person to read: head, indicators worst first, what is due, points, findings. Ends with an empty line. */
export function printFile(file: CheckedFile, unit: string | undefined, layout: Layout): string {
  const title = layout.paint("bold", file.path);
  if (file.examination === null) {
    const { error } = cliWords(layout.locale);
    const reason = wrapText(error(file.failure.message), layout.width - 2);
    return block([title, ...reason.map((line) => `  ${layout.paint("red", line)}`)]);
  }
  const { examination, score, due, sending } = file;
  const indicators = printIndicators(examination, layout);
  const notes = score ? printScoreNotes(scoreNotes(examination.entries, score), layout) : [];
  const dueNow = printDue(due, layout);
  return block([
    title,
    ...printHead(file, unit, layout),
    "",
    ...(indicators.length === 0 ? [] : [...indicators, ""]),
    ...(dueNow.length === 0 ? [] : [...dueNow, ""]),
    ...(score ? [...printScore(score, examination.period, layout), ""] : []),
    ...(notes.length === 0 ? [] : [...notes, ""]),
    ...printHits(sending.hits, layout),
  ]);
}

function block(lines: readonly string[]): string {
  return `${[...lines, ""].join("\n")}\n`;
}

function printHead(
  { examination, sending }: FoundInFile,
  unit: string | undefined,
  layout: Layout,
): readonly string[] {
  const { locale } = layout;
  const { text } = cliWords(locale);
  const { terms } = messages(locale);
  const { period, use, tables } = examination;
  const summary = summarise(examination, sending);
  const forms = tables.map(({ sheet, form }) => `${terms.form[form]} (${quoteSheet(sheet)})`);
  const facts = [
    describePeriod(period, locale),
    terms.use[use],
    text.indicators(summary.indicators),
  ];
  const lines = [
    `${text.plan} ${planLine(examination, layout)}`,
    ...(forms.length === 0 ? [] : [`${text.tables} ${terms.list(forms)}`]),
    ...(unit === undefined ? [] : [`${text.unit} ${unit}`]),
    ...(tables.length === 0 ? [] : [`${text.period} ${facts.join(" · ")}`]),
  ].flatMap((line) => wrapText(line, layout.width - 2));
  return [...lines.map((line) => `  ${line}`), `  ${countLine(summary, sending, layout)}`];
}

function planLine({ plan }: Examination, { locale }: Layout): string {
  const words = cliWords(locale);
  if (plan === null) return words.text.noPlan;
  const { id, title } = plan.plan;
  const facts = [id, words.source[plan.source], words.text.fit(printShare(plan.confidence))];
  return `${title}${messages(locale).terms.bracketed(messages(locale).terms.list(facts))}`;
}

function countLine(summary: Summary, sending: SendingCheck, { locale, paint }: Layout): string {
  const { bySeverity, sendable } = summary;
  const { text } = cliWords(locale);
  const { terms } = messages(locale);
  const statuses = statusesFound(summary).map(([status, count]) =>
    paint(statusSign[status].colour, `${terms.status[status]} ${count}`),
  );
  const reason = leftToDo(sending).toCorrect > 0 ? text.needsCorrection : text.needsExplanation;
  const verdict = sendable
    ? paint("green", text.sendable)
    : paint("yellow", text.notSendable + terms.bracketed(reason));
  const counts = text.counts(bySeverity.error, bySeverity.warning, bySeverity.hint);
  return [...(statuses.length === 0 ? [] : [statuses.join(" · ")]), counts, verdict].join("   ");
}
