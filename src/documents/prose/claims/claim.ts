import type { Amount, Sentence } from "../Clause";
import type { Claim } from "../Claim";

/** What a claim has when its construction says nothing else. */
const usual = {
  component: null,
  scope: null,
  isCumulative: false,
  isState: false,
  doubts: [],
} satisfies Partial<Claim>;

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
    ...usual,
    ...figure,
    ...(upTo !== undefined && { upTo }),
    isState: isGrade,
    start: from,
    end: amount.end,
    wording: printed.slice(from, amount.end),
    ...said,
  };
}

/** A claim that all of a group do or have something: 100%. */
export function wholeClaim(
  { printed }: Sentence,
  start: number,
  end: number,
  said: Pick<Claim, "name"> & Partial<Claim>,
): Claim {
  return {
    ...usual,
    value: 100,
    decimals: 0,
    unit: "%",
    comparator: ">=",
    from: null,
    start,
    end,
    wording: printed.slice(start, end),
    ...said,
    doubts: ["wordedFigure", ...(said.doubts ?? [])],
  };
}
