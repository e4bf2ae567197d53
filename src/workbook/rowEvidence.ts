import type { NameForms } from "./NameForms";
import { nameDifference, nameLikeness, type NameDifference } from "./nameLikeness";
import type { Candidate } from "./planCandidates";
import type { RecognisedRow } from "./RecognisedTable";
import type { RowValues } from "./rowValues";

/** How well a row's numbers agree with a candidate's. */
export interface ValueAgreement {
  /** How many baselines and targets both state. */
  readonly compared: number;
  readonly equal: number;
}

/** A row with what it is weighed by. */
export interface ReadRow {
  readonly row: RecognisedRow;
  readonly name: NameForms;
  readonly values: RowValues;
}

/** Below this the evidence is not enough, whatever else a table looks like. */
export const enoughEvidence = 0.6;

/** The score of the same name; nothing that is only alike comes near it. */
export const sameName = 1;

const sameButBrackets = 0.95;

/** Names of less in common are not compared further. */
const leastShare = 0.25;

const alike: readonly {
  readonly difference: NameDifference;
  readonly share: number;
  readonly needs: "noContradiction" | "values" | "allValues" | "valuesAndNumber";
  readonly score: number;
}[] = [
  { difference: "none", share: 0.85, needs: "noContradiction", score: 0.85 },
  { difference: "none", share: 0.5, needs: "values", score: 0.8 },
  { difference: "dropped", share: 0.4, needs: "allValues", score: 0.75 },
  { difference: "dropped", share: 0.25, needs: "valuesAndNumber", score: 0.7 },
  { difference: "none", share: 0.25, needs: "valuesAndNumber", score: 0.7 },
];

/**
 * How sure it is that a row is a candidate, 0 to 1: 1 for the same name, 0.95 for the same but for what stands in brackets, less
 * for a similar name that the values, and where it is vaguer still the printed number too, bear out. A name that adds a scope to another (a body, a
 * level, a department) is another indicator unless all figures are the same. Names that contradict each
 * other in a telling word are never one, whatever the values: （重点人群） is not （一般人群）.
 *
 * @param names those of the candidate to compare with.
 */
export function rowEvidence(
  read: ReadRow,
  names: readonly NameForms[],
  candidate: Candidate,
): number {
  const { key, shortKey } = read.name;
  if (names.some((name) => name.key === key)) return sameName;
  if (names.some((name) => name.shortKey === shortKey)) {
    const differences = names.map((name) => nameDifference(key, name.key));
    if (differences.every((difference) => difference === "conflict")) return 0;
    if (differences.includes("none") || mostlyAgrees(read, candidate)) return sameButBrackets;
  }
  return Math.max(0, ...names.map((name) => likeEvidence(read, name, candidate)));
}

function likeEvidence(read: ReadRow, name: NameForms, candidate: Candidate): number {
  const share = nameLikeness(read.name, name);
  if (share < leastShare) return 0;
  const difference = nameDifference(read.name.key, name.key);
  const rules = alike.filter((each) => each.difference === difference && share >= each.share);
  if (rules.length === 0) return 0;
  const agreement = agreementOf(read.values, candidate);
  const { number } = read.row;
  const sameNumber = number !== null && candidate.numbers.has(number);
  const rule = rules.find(({ needs }) => bornOut(needs, agreement, sameNumber));
  return rule ? rule.score + share / 100 : 0;
}

/** Compares a row's baseline and targets with a candidate's; several numbers are compared in order, one stands for all. */
export function agreementOf(values: RowValues, { paths }: Candidate): ValueAgreement {
  let compared = 0;
  let equal = 0;
  for (const [role, shown] of values) {
    const planned = paths.map(({ baseline, targets }) =>
      role === "baseline"
        ? baseline
        : (targets[Number(role.slice("target:".length))]?.value ?? null),
    );
    if (planned.some((value) => value === null)) continue;
    compared += 1;
    const even = shown.length === planned.length || shown.length === 1;
    if (even && planned.every((value, index) => value === (shown[index] ?? shown[0]))) equal += 1;
  }
  return { compared, equal };
}

/** Brackets that hold a scope (乡镇卫生院) are not left out unless the figures are the same. */
function mostlyAgrees({ values }: ReadRow, candidate: Candidate): boolean {
  const { compared, equal } = agreementOf(values, candidate);
  return compared > 0 && equal * 2 >= compared;
}

function bornOut(
  needs: (typeof alike)[number]["needs"],
  { compared, equal }: ValueAgreement,
  sameNumber: boolean,
): boolean {
  const agrees = compared >= 3 && equal === compared;
  switch (needs) {
    case "noContradiction":
      return equal * 2 >= compared;
    case "values":
      return agrees || (sameNumber && compared > 0 && equal * 2 >= compared);
    case "allValues":
      return agrees || (sameNumber && compared > 0 && equal === compared);
    case "valuesAndNumber":
      return agrees && sameNumber;
  }
}
