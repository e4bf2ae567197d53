import type { Entry, Examination } from "../flows/Examination";
import { worstFirst, type EntryGroup } from "../flows/worstFirst";
import { assessmentFacts } from "../i18n/assessmentFacts";
import { cliWords } from "../i18n/cliWords";
import { describeAssessment } from "../i18n/describeAssessment";
import type { Locale } from "../i18n/Locale";
import { messages } from "../i18n/messages";
import { printExact } from "../i18n/printQuantity";
import { displayWidth } from "../workbook/displayWidth";
import { pad } from "./pad";
import type { Colour, Paint } from "./Paint";
import { plainMinus } from "./plainMinus";
import { quoteReference } from "./quoteReference";
import { statusSign } from "./statusSign";
import { wrapText } from "./wrapText";

/** How a list is printed. */
export interface Layout {
  readonly locale: Locale;
  readonly paint: Paint;
  /** In terminal columns. */
  readonly width: number;
}

/** One line of the list, and the sentence under it; empty when the numbers say it all. */
interface Row {
  readonly entry: Entry;
  readonly number: string;
  readonly name: string;
  readonly figures: readonly [actual: string, target: string, gap: string];
  readonly sentence: string;
  /** Where the value stands, with its sheet; empty when the sentence is. */
  readonly place: string;
}

const indent = 2;
const space = 2;

/** The indicators, worst first: status, number, name, value, target, distance to the path; a sentence under those that need a hand. */
export function printIndicators(examination: Examination, layout: Layout): readonly string[] {
  const words = cliWords(layout.locale).text;
  const rows = worstFirst(examination.entries).flatMap((group) =>
    rowsOf(group, examination, layout.locale),
  );
  if (rows.length === 0) return [];
  const headings = [words.actual, words.target, words.gap];
  const widths = headings.map((heading, column) =>
    Math.max(
      displayWidth(heading),
      ...rows.map(({ figures }) => displayWidth(figures[column] ?? "")),
    ),
  );
  const columns: Columns = {
    status: statusWidth(layout.locale),
    number: 3,
    figures: widths,
  };
  const titles: Line = {
    status: words.status,
    number: "",
    name: words.indicator,
    figures: headings,
  };
  const head = printLine(titles, columns, layout);
  return [
    layout.paint("grey", head[0] ?? ""),
    ...rows.flatMap((row) => printRow(row, columns, layout)),
  ];
}

/** What stands in the columns of one line. */
interface Line {
  readonly status: string;
  /** Of the status; as the terminal has it when absent. */
  readonly colour?: Colour;
  readonly number: string;
  readonly name: string;
  readonly figures: readonly string[];
}

/** The widths, in terminal columns. */
interface Columns {
  readonly status: number;
  readonly number: number;
  readonly figures: readonly number[];
}

function rowsOf(
  { whole, parts }: EntryGroup,
  { period }: Examination,
  locale: Locale,
): readonly Row[] {
  const number = whole.indicator.number === null ? "" : String(whole.indicator.number);
  if (parts.length === 0) return [rowOf(whole, number, whole.indicator.name, period, locale)];
  const { terms } = messages(locale);
  const statuses = parts.map(
    ({ component, assessment }) => `${component ?? ""} ${terms.status[assessment.status]}`,
  );
  const head: Row = {
    entry: whole,
    number,
    name: whole.indicator.name,
    figures: ["", "", ""],
    sentence: cliWords(locale).text.parts(statuses),
    place: "",
  };
  return [
    head,
    ...parts.map((part) => rowOf(part, "", `· ${part.component ?? ""}`, period, locale)),
  ];
}

function rowOf(
  entry: Entry,
  number: string,
  name: string,
  period: Examination["period"],
  locale: Locale,
): Row {
  const { assessment, cells, observation } = entry;
  const facts = assessmentFacts(entry, period, locale);
  const { status, gap } = assessment;
  const isFine = status === "met" || status === "onTrack";
  const { decimals } = entry.measure ?? entry.indicator;
  const typed = observation.kind === "unreadable" ? observation.text : cliWords(locale).text.blank;
  const cell = cells["actual"];
  return {
    entry,
    number,
    name,
    figures: [
      plainMinus(facts.value ?? typed),
      facts.target ?? "",
      gap === null || status === "invalid" ? "" : signedGap(gap, decimals),
    ],
    sentence: isFine ? "" : describeAssessment(entry, period, locale).short,
    place: isFine || cell === undefined ? "" : quoteReference(cell),
  };
}

function signedGap(gap: number, decimals: number): string {
  return plainMinus(`${gap > 0 ? "+" : ""}${printExact(gap, decimals)}`);
}

function statusWidth(locale: Locale): number {
  return 3 + Math.max(...Object.values(messages(locale).terms.status).map(displayWidth));
}

function printRow(row: Row, columns: Columns, layout: Layout): readonly string[] {
  const { status } = row.entry.assessment;
  const { sign, colour } = statusSign[status];
  const label = `${pad(sign, 2)} ${messages(layout.locale).terms.status[status]}`;
  const lines = printLine({ ...row, status: label, colour }, columns, layout);
  if (row.sentence === "") return lines;
  const margin = indent + columns.status + space + columns.number + 1;
  const sentence = withPlace(row, Math.max(layout.width - margin, 20));
  return [...lines, ...sentence.map((line) => " ".repeat(margin) + line)];
}

/** The sentence, and its cell behind it or, where that does not fit, beneath it. */
function withPlace({ sentence, place }: Row, width: number): readonly string[] {
  const lines = wrapText(sentence, width);
  if (place === "") return lines;
  const last = `${lines.at(-1) ?? ""}  ${place}`;
  return displayWidth(last) <= width ? [...lines.slice(0, -1), last] : [...lines, place];
}

/** One line of the list; a long name goes on in lines of its own. */
function printLine(
  { status, colour, number, name, figures }: Line,
  columns: Columns,
  { width, paint }: Layout,
): readonly string[] {
  const margin = indent + columns.status + space + columns.number + 1;
  const figuresWidth = columns.figures.reduce((sum, each) => sum + each + space, 0);
  const nameWidth = Math.max(width - margin - figuresWidth, 16);
  const [first = "", ...more] = wrapText(name, nameWidth);
  const tail = figures.map(
    (figure, index) => " ".repeat(space) + pad(figure, columns.figures[index] ?? 0, "left"),
  );
  const padded = pad(status, columns.status);
  const label = colour ? paint(colour, padded) : padded;
  const head = `${" ".repeat(indent)}${label}${" ".repeat(space)}`;
  const line = `${head}${pad(number, columns.number, "left")} ${pad(first, nameWidth)}${tail.join("")}`;
  return [line.trimEnd(), ...more.map((rest) => " ".repeat(margin) + rest)];
}
