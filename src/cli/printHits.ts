import type { Hit } from "../flows/sending/SendingCheck";
import { whyUnanswered } from "../flows/sending/whyUnanswered";
import { cliWords } from "../i18n/cliWords";
import { reportWords } from "../i18n/reportWords";
import { printFinding } from "./printFinding";
import type { Layout } from "./printIndicators";

/** The hits of a check in its order, each with what was said to it, and in one line what follows from it. */
export function printHits(hits: readonly Hit[], layout: Layout): readonly string[] {
  const { locale, paint } = layout;
  const { text } = cliWords(locale);
  const words = reportWords(locale);
  if (hits.length === 0) return [`  ${text.noFindings}`];
  return [
    paint("grey", `  ${text.findings}`),
    ...hits.flatMap((hit) => {
      const follows = words.follows(hit);
      const below = [...explanationLine(hit, layout), ...(follows === null ? [] : [follows])];
      return printFinding(hit.finding, below, layout);
    }),
  ];
}

function explanationLine(hit: Hit, { locale }: Layout): readonly string[] {
  if (!hit.explanation) return [];
  return [cliWords(locale).said[whyUnanswered(hit) ?? "counts"](hit.explanation.text)];
}
