import { finding, type Finding, type Place } from "../../../domain/finding";
import { findingKey } from "../../../domain/findingKey";
import { explainsNothing } from "../../../intake/explanations/explainsNothing";
import { manyRows } from "../../../intake/explanations/explanationWords";
import { placeOf } from "../../../workbook/placeOf";
import { groupedBy } from "../groupedBy";
import { reasonsAsked } from "../reasonsAsked";
import type { Rule } from "../Rule";
import type { Submission } from "../Submission";

/**
 * An explanation gives a reason, and one of its own: neither 同上 nor the same text for three indicators and more. Words that stand in one cell merged over
 * several rows are one explanation. A 备注 that may be a
 * mere note is asked about. What explains nothing that was asked is not looked at.
 */
export const explanationGeneric: Rule = {
  codes: ["explanation/generic"],
  basis: "practice",
  onMissing: "silent",
  find: (submission) => {
    const groups = groupedBy(givenIn(submission), ({ text }) => text.replace(/\s/g, ""));
    return [...groups.values()].flatMap((given) => genericOf(given));
  },
};

/** An explanation with what it explains. */
interface Given {
  readonly text: string;
  readonly name: string;
  readonly indicator: string | null;
  readonly at: Place | null;
  readonly isDoubtful: boolean;
}

function genericOf(given: readonly Given[]): readonly Finding[] {
  const [first] = given;
  if (!first) return [];
  const { text, at } = first;
  const names = [...new Set(given.map(({ name }) => name))];
  const indicators = new Set(given.map(({ indicator }) => indicator));
  const places = new Set(given.map((each) => `${each.at?.sheet ?? ""}!${each.at?.cell ?? ""}`));
  const isRepeated = Math.min(indicators.size, places.size) >= manyRows;
  const kind = explainsNothing(text)
    ? "empty"
    : isRepeated
      ? "repeated"
      : first.isDoubtful
        ? "doubtful"
        : null;
  return kind === null ? [] : [finding("explanation/generic", at, null, { kind, text, names })];
}

function givenIn({ examination, explanations, reasons }: Submission): readonly Given[] {
  const asking = new Map<string, Finding>(
    [...examination.findings, ...reasonsAsked(examination)].map((each) => [findingKey(each), each]),
  );
  return explanations.flatMap(({ key, text, isDraft }): readonly Given[] => {
    const asked = asking.get(key);
    if (!asked || isDraft || text.trim() === "") return [];
    const { indicator, values } = asked;
    const name = "name" in values ? values.name : "";
    const beside = reasons.find((each) => each.names.includes(name) && each.text === text);
    const at = beside ? placeOf(beside.cell) : asked.at;
    return [{ text, name, indicator, at, isDoubtful: beside?.isDoubtful ?? false }];
  });
}
