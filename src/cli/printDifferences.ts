import {
  differenceKinds,
  type SubmissionDifference,
} from "../flows/comparing/SubmissionDifference";
import type { Status } from "../domain/assessment";
import { comparingWords } from "../i18n/comparingWords";
import { messages } from "../i18n/messages";
import type { Layout } from "./printIndicators";
import { quoteReference } from "./quoteReference";
import { wrapText } from "./wrapText";

/** In what two files differ, for a person to read: by kind, changed targets first. */
export function printDifferences(
  before: string,
  after: string,
  differences: readonly SubmissionDifference[],
  layout: Layout,
): string {
  const words = comparingWords(layout.locale);
  const title = layout.paint("bold", `${before} → ${after}`);
  if (differences.length === 0) return `${title}\n  ${words.same}\n\n`;
  const sections = differenceKinds.flatMap((kind) => {
    const own = differences.filter((each) => each.kind === kind);
    if (own.length === 0) return [];
    const lines = own.flatMap((each) => wrapText(lineOf(each, layout), layout.width - 4));
    return ["", `  ${words.kind[kind]}`, ...lines.map((line) => `    ${line}`)];
  });
  return `${[title, `  ${words.count(differences.length)}`, ...sections].join("\n")}\n\n`;
}

function lineOf(
  { kind, name, component, year, before, after, cells }: SubmissionDifference,
  { locale }: Layout,
): string {
  const words = comparingWords(locale);
  const { status } = messages(locale).terms;
  const isStatus = (text: string): text is Status => kind === "status" && text in status;
  const [was, is] = [before, after].map((text) => (isStatus(text) ? status[text] : text));
  const places = [cells.before, cells.after].flatMap((cell) =>
    cell ? [quoteReference(cell)] : [],
  );
  return [
    [...new Set(places)].join(" → "),
    component === null ? name : `${name} · ${component}`,
    year === null ? "" : words.year(year),
    kind === "added" || kind === "removed" ? "" : words.change(was ?? "", is ?? ""),
  ]
    .filter((part) => part !== "")
    .join("  ");
}
