import { placeName } from "../../workbook/placeName";
import { formStyle } from "../../workbook/forms/formStyle";
import type { CellStyle } from "../../workbook/Workbook";
import type { Entry, Examination } from "../Examination";
import type { ReportWords } from "../ReportWords";
import type { Hit } from "../sending/SendingCheck";
import { statusCell } from "../statusCell";
import { worstFirst } from "../worstFirst";
import { reportedHit } from "./reportedHit";
import type { ReportLine } from "./ReportLine";

const { text, centred, heading } = formStyle;
const band: CellStyle = { ...heading, horizontal: "left" };
const open: CellStyle = { ...centred, bold: true, color: "#9C0006" };

/** The headings over findings and indicators alike: they are repeated on every page. */
export function headingLine({ headings }: ReportWords): ReportLine {
  const { number, grade, cell, statement, state, said } = headings;
  return [number, grade, cell, statement, state, said].map((value, column) => ({
    from: column,
    to: column,
    value,
    style: heading,
  }));
}

/** 审核意见: every hit, numbered in the order of the check. */
export function findingLines(hits: readonly Hit[], words: ReportWords): readonly ReportLine[] {
  if (hits.length === 0) return [bandLine(words.noFindings)];
  return [
    bandLine(words.findingsBand(hits.length)),
    ...hits.map((hit, index) => findingLine(hit, index + 1, words)),
  ];
}

function findingLine(hit: Hit, number: number, words: ReportWords): ReportLine {
  const { severity, place, message, state, explanation } = reportedHit(hit, words);
  return [
    { from: 0, to: 0, value: number, style: centred },
    { from: 1, to: 1, value: severity, style: centred },
    { from: 2, to: 2, value: place, style: text },
    { from: 3, to: 3, value: message, style: text },
    { from: 4, to: 4, value: state, style: hit.state === "open" ? open : centred },
    { from: 5, to: 5, value: explanation, style: text },
  ];
}

/** 指标评价: every indicator with its status, the worst first, components beneath their whole; why only where it is not as it should be. */
export function indicatorLines(
  { entries, period }: Examination,
  words: ReportWords,
): readonly ReportLine[] {
  const groups = worstFirst(entries);
  if (groups.length === 0) return [];
  return [
    bandLine(words.indicatorsBand(groups.length)),
    ...groups.flatMap(({ whole, parts }) =>
      [whole, ...parts].map((entry) => indicatorLine(entry, period, words)),
    ),
  ];
}

function indicatorLine(
  entry: Entry,
  period: Examination["period"],
  words: ReportWords,
): ReportLine {
  const { indicator, component, assessment, cells } = entry;
  const { actual } = cells;
  const { value, style } = statusCell(assessment.status, words);
  const isFine = assessment.status === "met" || assessment.status === "onTrack";
  const why = isFine ? words.brief(entry, period) : words.assessment(entry, period);
  const part = component === null ? "" : words.bracketed(component);
  const place = actual ? placeName(actual) : null;
  const number = component === null ? indicator.number : null;
  return [
    { from: 0, to: 0, value: number, style: centred },
    { from: 1, to: 1, value, style: { ...centred, ...style } },
    { from: 2, to: 2, value: place, style: text },
    { from: 3, to: 5, value: words.judged(indicator.name + part, why), style: text },
  ];
}

function bandLine(value: string): ReportLine {
  return [{ from: 0, to: 5, value, style: band }];
}
