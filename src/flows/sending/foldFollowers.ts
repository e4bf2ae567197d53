import type { Finding, FindingCode } from "../../domain/finding";

/** What disappears with what, where both concern one cell, or one indicator in two forms. */
const followers: Partial<Record<FindingCode, readonly FindingCode[]>> = {
  "value/unitSlip": ["facts/conflict", "value/tablesDisagree"],
  "value/outOfBounds": ["facts/conflict", "value/tablesDisagree"],
  "value/notANumber": ["value/tablesDisagree"],
  "facts/conflict": ["value/tablesDisagree", "explanation/missing"],
  "target/tablesDisagree": ["target/differsFromPlan"],
  "funds/sum": ["funds/differsFromPlan"],
  "explanation/missing": ["assessment/offTrack"],
};

/** What disappears with what in one sheet: of two columns of results none is read, points rest on weights, and an indicator is missing whose row has no name or another's. */
const followersInSheet: Partial<Record<FindingCode, readonly FindingCode[]>> = {
  "structure/changed": ["structure/formPassedOver"],
  "structure/otherYear": ["target/differsFromPlan", "funds/differsFromPlan"],
  "structure/ambiguousColumns": ["structure/noActualColumn"],
  "structure/nameMissing": ["structure/missingIndicators"],
  "structure/duplicateIndicator": ["structure/missingIndicators"],
  "weights/sum": ["score/differs"],
};

/** Reasons that stand in a form which was passed over were not read. */
const isUnread = (each: Finding, other: Finding): boolean =>
  each.code === "explanation/missing" &&
  other.code === "structure/formPassedOver" &&
  other.severity === "error";

const points = "score/differs";

/** A finding with those that disappear with it. */
export interface Cause {
  readonly finding: Finding;
  readonly follows: readonly Finding[];
}

/**
 * One cause gives one finding: what disappears with another finding is folded under it.
 *
 * @param findings in the order of the rules; causes keep it.
 * @example foldFollowers([offTrack, explanationMissing]) // [{ finding: explanationMissing, follows: [offTrack] }]
 */
export function foldFollowers(findings: readonly Finding[]): readonly Cause[] {
  const near = neighbours(findings);
  const overSheets = findings.filter(({ code }) => code in followersInSheet || code === points);
  const passedOver = findings.filter(({ code }) => code === "structure/formPassedOver");
  const causeOf = (each: Finding): Finding | undefined =>
    near(each).find((other) => followers[other.code]?.includes(each.code)) ??
    overSheets.find((other) => followsInSheet(each, other)) ??
    passedOver.find((other) => isUnread(each, other));
  const folded = new Map<Finding, Finding[]>();
  const causes: Finding[] = [];
  for (const each of findings) {
    const cause = causeOf(each);
    if (!cause) causes.push(each);
    else folded.set(cause, [...(folded.get(cause) ?? []), each]);
  }
  const under = (cause: Finding): readonly Finding[] =>
    (folded.get(cause) ?? []).flatMap((each) => [each, ...under(each)]);
  return causes.map((each) => ({ finding: each, follows: under(each) }));
}

function followsInSheet(each: Finding, other: Finding): boolean {
  if (each.at === null || each.at.sheet !== other.at?.sheet) return false;
  return (followersInSheet[other.code]?.includes(each.code) ?? false) || isTotalOf(each, other);
}

/** Points that are wrong in a row make their total wrong. */
function isTotalOf(each: Finding, other: Finding): boolean {
  if (each.code !== points || other.code !== points) return false;
  return each.values.kind === "total" && other.values.kind !== "total";
}

/** The findings on the same cell, and those on the same indicator in another sheet. */
function neighbours(findings: readonly Finding[]): (finding: Finding) => readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const each of findings) {
    const key = each.indicator ?? cellKey(each);
    const known = groups.get(key);
    if (known) known.push(each);
    else groups.set(key, [each]);
  }
  return (finding) =>
    (groups.get(finding.indicator ?? cellKey(finding)) ?? []).filter(
      (other) =>
        other !== finding &&
        (cellKey(other) === cellKey(finding) || other.at?.sheet !== finding.at?.sheet),
    );
}

function cellKey({ at }: Finding): string {
  return at === null ? "" : `${at.sheet}!${at.cell}`;
}
