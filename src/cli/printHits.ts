import type { Finding } from "../domain/finding";
import type { Hit } from "../flows/sending/SendingCheck";
import { whyUnanswered } from "../flows/sending/whyUnanswered";
import { cliWords } from "../i18n/cliWords";
import { messages } from "../i18n/messages";
import { printFinding } from "./printFinding";
import type { Layout } from "./printIndicators";
import { quoteSheet } from "./quoteReference";

/** The hits of a check in its order, each with what was said to it, and in one line what follows from it. */
export function printHits(hits: readonly Hit[], layout: Layout): readonly string[] {
  const { locale, paint } = layout;
  const { text } = cliWords(locale);
  if (hits.length === 0) return [`  ${text.noFindings}`];
  return [
    paint("grey", `  ${text.findings}`),
    ...hits.flatMap((hit) => {
      const below = [...explanationLine(hit, layout), ...followLine(hit.follows, layout)];
      return printFinding(hit.finding, below, layout);
    }),
  ];
}

function explanationLine(hit: Hit, { locale }: Layout): readonly string[] {
  if (!hit.explanation) return [];
  return [cliWords(locale).said[whyUnanswered(hit) ?? "counts"](hit.explanation.text)];
}

/** Where it is; what it says is in the JSON answer. */
function followLine(follows: readonly Finding[], { locale }: Layout): readonly string[] {
  if (follows.length === 0) return [];
  const places = follows.flatMap(({ at }) =>
    at === null ? [] : [`${quoteSheet(at.sheet)}!${at.cell}`],
  );
  const distinct = messages(locale).terms.list([...new Set(places)]);
  return [cliWords(locale).follows(follows.length, distinct)];
}
