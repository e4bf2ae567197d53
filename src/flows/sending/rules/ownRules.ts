import { finding, type Finding, type Place } from "../../../domain/finding";
import { parseCondition } from "../../../intake/rules/parseCondition";
import type { OwnRuleLine } from "../../../workbook/OwnRuleLine";
import { placeOf } from "../../../workbook/placeOf";
import { readOwnRules } from "../../../workbook/readOwnRules";
import { evaluateCondition } from "../own/evaluateCondition";
import type { Named } from "../own/Named";
import { ownNames } from "../own/ownNames";
import type { Rule } from "../Rule";
import type { Submission } from "../Submission";

/**
 * The checks that users write into the sheet 审核规则 themselves. One that cannot be read is an error: a check nobody carries out must not look
 * like one that holds. Where a value it needs is blank it waits.
 */
export const ownRules: Rule = {
  codes: [
    "own/failed",
    "own/unreadable",
    "own/unknownName",
    "own/notCalculable",
    "own/unknownLevel",
    "own/noHeading",
  ],
  basis: "own",
  onMissing: "silent",
  find: (submission) => {
    const own = readOwnRules(submission.snapshot);
    if (!own) return [];
    if (own.lines) return own.lines.flatMap((line) => findingsOf(line, submission));
    return [finding("own/noHeading", { sheet: own.sheet, cell: "A1" }, null, {})];
  },
};

function findingsOf(line: OwnRuleLine, submission: Submission): readonly Finding[] {
  const { severity, level } = line;
  if (severity !== null) return [...answerOf(line, submission, severity)];
  return [finding("own/unknownLevel", placeOf(level.at), null, { text: level.text })];
}

function answerOf(
  { text, at, message }: OwnRuleLine,
  submission: Submission,
  severity: Finding["severity"],
): readonly Finding[] {
  const place = placeOf(at);
  const reading = parseCondition(text);
  if (reading.kind === "fault") {
    const { fault, at: position, found } = reading;
    return [finding("own/unreadable", place, null, { rule: text, fault, at: position + 1, found })];
  }
  const concerned = new Concerned(ownNames(submission));
  const outcome = evaluateCondition(reading.condition, concerned.lookUp);
  switch (outcome.kind) {
    case "holds":
    case "blank":
      return [];
    case "unknownName": {
      const { name, candidates } = outcome;
      return [finding("own/unknownName", place, null, { rule: text, name, candidates })];
    }
    case "notCalculable":
      return [finding("own/notCalculable", place, null, { rule: text, why: outcome.why })];
    case "fails": {
      const { left, relation, right } = outcome;
      const facts = { rule: text, message, left, relation, right };
      const failed = finding("own/failed", concerned.at ?? place, concerned.indicator, facts);
      return [{ ...failed, severity }];
    }
  }
}

/** Notes which cell and indicator a rule asks for first: there its failure is shown. */
class Concerned {
  at: Place | null = null;
  indicator: string | null = null;
  private readonly names: (name: string) => Named;

  constructor(names: (name: string) => Named) {
    this.names = names;
  }

  readonly lookUp = (name: string): Named => {
    const named = this.names(name);
    if (named.kind === "values" && this.at === null) {
      this.at = named.at;
      this.indicator = named.indicator;
    }
    return named;
  };
}
