import type { Claim } from "../Claim";
import type { Amount, Sentence } from "../Clause";
import { usualClaim } from "./usualClaim";

/** A claim about an amount; `from` is where the words that lead to it begin. */
export function amountClaim(
  { printed }: Sentence,
  amount: Amount,
  from: number,
  said: Pick<Claim, "name"> & Partial<Claim>,
): Claim {
  const { value, upTo, decimals, unit, comparator } = amount;
  const figure = { value, decimals, unit, comparator, from: amount.from };
  const isGrade = amount.grade !== null;
  return {
    ...usualClaim,
    ...figure,
    ...(upTo !== undefined && { upTo }),
    isState: isGrade,
    start: from,
    end: amount.end,
    wording: printed.slice(from, amount.end),
    ...said,
  };
}
