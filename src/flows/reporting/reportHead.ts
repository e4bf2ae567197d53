import type { Severity } from "../../domain/finding";
import { formStyle } from "../../workbook/forms/formStyle";
import type { CellStyle } from "../../workbook/Workbook";
import type { ReportWords } from "../ReportWords";
import { statusesFound } from "../statusesFound";
import { summarise } from "../summarise";
import { leftToDo } from "../sending/leftToDo";
import type { Hit, HitState } from "../sending/SendingCheck";
import type { ReportLine } from "./ReportLine";
import type { SendingReport } from "./SendingReport";

type Fact = readonly [label: string, value: string];

const between = " · ";

/** How the verdict looks: its colour is that of the statuses that go with it. */
const sendable: CellStyle = { ...formStyle.text, bold: true, size: 14, color: "#1E5C1E" };
const held: CellStyle = { ...formStyle.text, bold: true, size: 14, color: "#9C0006" };

/** What was found in a word and in numbers, and what it was checked by, from the verdict on. */
export function reportHead(report: SendingReport, words: ReportWords): readonly ReportLine[] {
  const { examination, sending, profile, unit, product, at } = report;
  const { labels, headings } = words;
  const summary = summarise(examination, sending);
  const statuses = statusesFound(summary).map(([status, n]) => `${words.status[status]} ${n}`);
  return [
    across(
      [headings.verdict, sending.sendable ? words.sendable : words.held(leftToDo(sending))],
      sending.sendable ? sendable : held,
    ),
    beside([headings.plan, planOf(report, words)], [labels.unit, unit]),
    beside(
      [labels.rules, words.rulesVersion(sending.rulesVersion)],
      [headings.period, words.period(examination.period)],
    ),
    beside([labels.profile, profile ?? words.noProfile], [labels.use, words.use[examination.use]]),
    beside([labels.time, words.moment(at)], [labels.product, words.product(product)]),
    across([labels.findings, countsOf(sending.hits, words).join(between)]),
    across([
      labels.statuses,
      [`${headings.indicators} ${summary.indicators}`, ...statuses].join(between),
    ]),
  ];
}

function planOf({ examination: { plan } }: SendingReport, words: ReportWords): string {
  if (plan === null) return words.noPlan;
  const { id, title } = plan.plan;
  return title + words.bracketed(words.list([id, words.source[plan.source]]));
}

function countsOf(hits: readonly Hit[], words: ReportWords): readonly string[] {
  const severities: readonly Severity[] = ["error", "warning", "hint"];
  return severities.map((severity) => {
    const states: Readonly<Record<HitState, number>> = {
      open: count(hits, severity, "open"),
      explained: count(hits, severity, "explained"),
      passes: count(hits, severity, "passes"),
    };
    return words.counted(severity, states.open + states.explained + states.passes, states);
  });
}

function count(hits: readonly Hit[], severity: Severity, state: HitState): number {
  return hits.filter((hit) => hit.finding.severity === severity && hit.state === state).length;
}

function across([label, value]: Fact, style: CellStyle = formStyle.text): ReportLine {
  return [
    { from: 0, to: 1, value: label, style: formStyle.label },
    { from: 2, to: 5, value, style },
  ];
}

function beside([leftLabel, leftValue]: Fact, [rightLabel, rightValue]: Fact): ReportLine {
  return [
    { from: 0, to: 1, value: leftLabel, style: formStyle.label },
    { from: 2, to: 3, value: leftValue, style: formStyle.text },
    { from: 4, to: 4, value: rightLabel, style: formStyle.label },
    { from: 5, to: 5, value: rightValue === "" ? null : rightValue, style: formStyle.text },
  ];
}
