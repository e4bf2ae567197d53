import type { Finding, FindingCode } from "../../domain/finding";

/** What disappears with what, where both concern one cell, or one indicator in two forms. */
const followers: Partial<Record<FindingCode, readonly FindingCode[]>> = {
  "value/unitSlip": ["value/tablesDisagree"],
  "value/outOfBounds": ["value/tablesDisagree"],
  "value/notANumber": ["value/tablesDisagree"],
  "facts/conflict": ["value/tablesDisagree"],
  "funds/sum": ["funds/differsFromPlan"],
  "explanation/missing": ["assessment/offTrack"],
};

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
  const causeOf = (each: Finding): Finding | undefined =>
    near(each).find((other) => followers[other.code]?.includes(each.code));
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
