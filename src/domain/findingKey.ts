import type { Finding, FindingCode } from "./finding";

/** Findings that ask for the same words: whoever explains a missed target has explained that it is off track. */
const subjects: Partial<Record<FindingCode, FindingCode>> = {
  "explanation/missing": "assessment/offTrack",
};

/**
 * Names what a person explains, so that it is found again after rows were moved or numbers changed: the code, the indicator and its
 * part, and the cell only where it concerns no indicator.
 *
 * @example findingKey(offTrack) // "assessment/offTrack ind-14 次均费用增幅（住院）"
 */
export function findingKey({ code, indicator, at, values }: Finding): string {
  const subject = subjects[code] ?? code;
  const name = "name" in values ? values.name : "";
  if (indicator !== null) return `${subject} ${indicator} ${name}`.trimEnd();
  return at === null ? subject : `${subject} ${at.sheet}!${at.cell}`;
}

/** The numbers of a finding as one text: an explanation given for others does not count. */
export function findingNumbers({ values }: Finding): string {
  if ("value" in values && "target" in values) return JSON.stringify([values.value, values.target]);
  return JSON.stringify(values);
}
