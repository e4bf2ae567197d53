import { nameKey, shortNameKey } from "../intake/nameKey";
import { nameLikeness, type NameLikeness } from "./nameLikeness";
import type { Candidate } from "./planCandidates";
import type { RecognisedRow } from "./RecognisedTable";
import type { RowValues } from "./rowValues";

/** How well a row's numbers agree with a candidate's. */
export interface ValueAgreement {
  /** How many baselines and targets both state. */
  readonly compared: number;
  readonly equal: number;
}

/** Below this the evidence is not enough, whatever else a table looks like. */
export const enoughEvidence = 0.6;

const alike: readonly {
  readonly difference: NameLikeness["difference"];
  readonly share: number;
  readonly needs: "noContradiction" | "values" | "valuesAndNumber";
  readonly score: number;
}[] = [
  { difference: "none", share: 0.85, needs: "noContradiction", score: 0.85 },
  { difference: "none", share: 0.5, needs: "values", score: 0.8 },
  { difference: "dropped", share: 0.4, needs: "values", score: 0.75 },
  { difference: "dropped", share: 0.25, needs: "valuesAndNumber", score: 0.7 },
  { difference: "none", share: 0.25, needs: "valuesAndNumber", score: 0.7 },
];

/**
 * How sure it is that a row is a candidate, 0 to 1: 1 for the same name, 0.95 for the same but for what stands in brackets, less
 * for a similar name that the values, and where it is vaguer still the printed number too, bear out. Names that contradict each
 * other in a telling word are never one, whatever the values.
 */
export function rowEvidence(row: RecognisedRow, values: RowValues, candidate: Candidate): number {
  const key = nameKey(row.name);
  if (candidate.keys.has(key)) return 1;
  const shortKey = shortNameKey(row.name);
  if (candidate.shortKeys.has(shortKey)) return bracketsConflict(key, candidate) ? 0 : 0.95;
  const agreement = agreementOf(values, candidate);
  const sameNumber = row.number !== null && candidate.numbers.has(row.number);
  const scores = [...candidate.keys].map((name) => {
    const { share, difference } = nameLikeness(key, name);
    const rule = alike.find(
      (each) =>
        each.difference === difference &&
        share >= each.share &&
        bornOut(each.needs, agreement, sameNumber),
    );
    return rule ? rule.score + share / 100 : 0;
  });
  return Math.max(0, ...scores);
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

/** Two names may say different things in their brackets: （重点人群） is not （一般人群）. */
function bracketsConflict(key: string, { keys }: Candidate): boolean {
  return [...keys].every((name) => nameLikeness(key, name).difference === "conflict");
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
    case "valuesAndNumber":
      return agrees && sameNumber;
  }
}
