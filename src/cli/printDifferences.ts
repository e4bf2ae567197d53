import {
  differenceKinds,
  type SubmissionDifference,
} from "../flows/comparing/SubmissionDifference";
import { comparingWords } from "../i18n/comparingWords";
import { describeDifference } from "../i18n/describeDifference";
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

function lineOf(difference: SubmissionDifference, { locale }: Layout): string {
  const { before, after } = difference.cells;
  const places = [before, after].flatMap((cell) => (cell ? [quoteReference(cell)] : []));
  const place = [...new Set(places)].join(" → ");
  return [...(place === "" ? [] : [place]), ...describeDifference(difference, locale)].join("  ");
}
