import type { Explanation } from "../domain/explanation";
import type { Finding, Severity } from "../domain/finding";
import type { ReportWords } from "../flows/ReportWords";
import type { Hit, HitState } from "../flows/sending/SendingCheck";
import type { Unanswered } from "../flows/sending/whyUnanswered";
import { describeAssessment } from "./describeAssessment";
import { describeFinding } from "./describeFinding";
import { describeMoment } from "./describeMoment";
import { describePeriod } from "./describePeriod";
import { report as en } from "./en/report";
import type { Locale } from "./Locale";
import { messages } from "./messages";
import { sendingWords } from "./sendingWords";
import { report as zh } from "./zh/report";

/** The words of a 校验报告 in a language. */
export function reportWords(locale: Locale): ReportWords {
  const { terms } = messages(locale);
  const { states } = sendingWords(locale);
  const own = locale === "zh" ? zh : en;
  return {
    ...own,
    states,
    status: terms.status,
    severity: terms.severity,
    use: terms.use,
    bracketed: terms.bracketed,
    list: terms.list,
    ofUnit: (unit) => terms.units[unit] ?? unit,
    period: (period) => describePeriod(period, locale),
    brief: (entry, period) => describeAssessment(entry, period, locale).short,
    assessment: (entry, period) => describeAssessment(entry, period, locale).full,
    finding: (finding) => describeFinding(finding, locale),
    moment: (at) => describeMoment(at),
    counted: (severity, count, inStates) =>
      own.counted(terms.severity[severity], count, partsOf(severity, inStates, states)),
    follows: (hit) => followsOf(hit, own.follows, terms.list),
    explanation: (given, why) => explanationOf(given, why, own),
  };
}

/** That hints do not hold anything back goes without saying. */
function partsOf(
  severity: Severity,
  inStates: Readonly<Record<HitState, number>>,
  names: Readonly<Record<HitState, string>>,
): readonly string[] {
  if (severity === "hint") return [];
  const shown: readonly HitState[] = ["open", "explained"];
  return shown.flatMap((state) =>
    inStates[state] === 0 ? [] : [`${names[state]} ${inStates[state]}`],
  );
}

function followsOf(
  { finding, follows }: Hit,
  say: typeof zh.follows,
  list: (items: readonly string[]) => string,
): string | null {
  if (follows.length === 0) return null;
  const placesOf = ({ at }: Finding): readonly string[] => (at ? [`${at.sheet}!${at.cell}`] : []);
  const own = placesOf(finding);
  const elsewhere = follows.flatMap(placesOf).filter((place) => !own.includes(place));
  return say(follows.length, list([...new Set(elsewhere)]));
}

function explanationOf(
  { text, by, at }: Explanation,
  why: Unanswered | null,
  words: typeof zh,
): string {
  const said = [by, at === null ? "" : dayOf(at)].filter((fact) => fact !== "").join(" ");
  const facts = [said, why === null ? "" : words.unanswered[why]].filter((fact) => fact !== "");
  return words.explanation(text, facts);
}

/** The day on which words were given says enough of them. */
function dayOf(at: string): string {
  return describeMoment(at).split(" ")[0] ?? at;
}
