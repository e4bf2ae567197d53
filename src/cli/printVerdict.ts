import type { RepeatedCheck } from "../flows/sealing/repeatCheck";
import { describePeriod } from "../i18n/describePeriod";
import { describeSealChange } from "../i18n/describeSealChange";
import { sealWords } from "../i18n/sealWords";
import { shortCode } from "../i18n/shortCode";
import type { Layout } from "./printIndicators";
import type { Verified } from "./Verified";
import { wrapText } from "./wrapText";

/** More are not read; the JSON answer has them all. */
const mostChanges = 200;

/** What came of verifying a file, for a person to read. */
export function printVerdict(path: string, verified: Verified, layout: Layout): string {
  const { verdict, repeated } = verified;
  const { locale, paint, width } = layout;
  const words = sealWords(locale);
  const title = paint("bold", path);
  if (!("seal" in verdict)) {
    const said = wrapText(words.verdict[verdict.state], width - 2);
    return block([title, ...said.map((line) => `  ${paint("red", line)}`)]);
  }
  const { seal, changes, code, state } = verdict;
  const { at, product, unit, check } = seal;
  const facts = [check.plan, describePeriod(check.period, locale), unit].filter(Boolean);
  const shown = changes.slice(0, mostChanges).map((change) => describeSealChange(change, locale));
  const rest = changes.length - shown.length;
  const head = [
    words.code(shortCode(code)),
    words.sealed(`${at.slice(0, 16).replace("T", " ")} UTC`, product, check.rules),
    facts.join(" · "),
  ];
  const said =
    state === "whole"
      ? paint("green", words.verdict.whole)
      : paint("yellow", words.verdict.changed(changes.length));
  return block([
    title,
    ...head.map((line) => `  ${line}`),
    `  ${said}`,
    ...shown.flatMap((line) => indented(line, 4, width)),
    ...(rest > 0 ? [`    ${words.more(rest)}`] : []),
    ...(repeated ? checkLines(repeated, layout) : []),
    ...indented(words.limits, 2, width),
  ]);
}

function checkLines(
  { isSame, sendable, rules, gone, come }: RepeatedCheck,
  { locale, width }: Layout,
): readonly string[] {
  const { check, more } = sealWords(locale);
  if (isSame) return indented(check.same(sendable), 2, width);
  const hits = [...gone.map(check.gone), ...come.map(check.come)];
  const rest = hits.length - mostChanges;
  return [
    ...indented(check.differs, 2, width),
    ...(rules.sealed === rules.now
      ? []
      : indented(check.otherRules(rules.sealed, rules.now), 4, width)),
    ...hits.slice(0, mostChanges).flatMap((hit) => indented(hit, 4, width)),
    ...(rest > 0 ? [`    ${more(rest)}`] : []),
  ];
}

function indented(text: string, margin: number, width: number): readonly string[] {
  return wrapText(text, width - margin).map((line) => " ".repeat(margin) + line);
}

function block(lines: readonly string[]): string {
  return `${lines.join("\n")}\n\n`;
}
