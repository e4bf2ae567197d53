import { assess } from "../../domain/assess";
import { product, quotient, roundHalfUp } from "../../domain/decimal";
import type { ConflictVerdict } from "../../domain/ConflictVerdict";
import type { Measure } from "../../domain/indicator";
import { placeOf } from "../../workbook/placeOf";
import type { Examination } from "../Examination";
import type { FactConflict, FilledReading } from "../facts/Reconciliation";
import { inRowUnit } from "./inRowUnit";

type Why = ConflictVerdict["why"];

/**
 * Says which of several forms is wrong, where evidence decides it: a value that cannot be (a fraction for a percentage, one a hundred times too large), one
 * that numerator and denominator do not give, or the one that at least two others contradict alike.
 *
 * @returns null where it is one word against another.
 */
export function conflictVerdict(
  { readings }: FactConflict,
  { entries, period, statements }: Pick<Examination, "entries" | "period" | "statements">,
): ConflictVerdict | null {
  const [first] = readings;
  if (!first) return null;
  const { fact } = first;
  const entry =
    fact.kind === "value" ? entries.find(({ measure }) => measure?.id === fact.measure) : undefined;
  const isPossible = (value: number): boolean =>
    !entry?.measure ||
    assess(entry.measure, period, { kind: "number", value }, entry.history).status !== "invalid";
  const possible = readings.filter((each) => isPossible(each.fact.value));
  const calculated = entry?.measure ? calculatedFrom(readings, entry.measure) : null;
  const majority = mostCommon(readings);
  const trials: readonly (readonly [Why, readonly FilledReading[]])[] = [
    ["implausible", possible],
    ["counts", readings.filter(({ fact: { value } }) => value === calculated)],
    ["majority", readings.filter(({ fact: { value } }) => value === majority)],
  ];
  for (const [why, right] of trials) {
    const values = new Set(right.map((each) => each.fact.value));
    const [value] = values;
    const wrong = readings.filter((each) => !right.includes(each));
    const [cell] = wrong;
    if (values.size !== 1 || value === undefined || !cell) continue;
    const { indicator } = cell;
    const isOne = wrong.length === 1 && indicator !== null;
    const here = isOne ? inRowUnit(value, { indicator, cell: cell.cell }, statements) : null;
    return { wrong: wrong.map((each) => placeOf(each.cell)), right: value, here, why };
  }
  return null;
}

/** What 分子 and 分母 give for a share, to the decimals of the measure; null without them, and where forms give several. */
function calculatedFrom(
  readings: readonly FilledReading[],
  { unit, decimals }: Measure,
): number | null {
  const shares = readings.flatMap(({ fact }) => {
    if (unit !== "%" || fact.kind !== "value" || fact.numerator === null) return [];
    return fact.denominator ? [quotient(product(fact.numerator, 100), fact.denominator)] : [];
  });
  const rounded = new Set(shares.map((share) => roundHalfUp(share, decimals)));
  const [only] = rounded;
  return rounded.size === 1 && only !== undefined ? only : null;
}

/** The value that at least two say and more than all others together. */
function mostCommon(readings: readonly FilledReading[]): number | null {
  const counted = readings.map(({ fact: { value } }) => ({
    value,
    count: readings.filter((each) => each.fact.value === value).length,
  }));
  const best = counted.find(({ count }) => count >= 2 && count * 2 > readings.length);
  return best?.value ?? null;
}
