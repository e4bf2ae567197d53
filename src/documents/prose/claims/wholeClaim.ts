import type { Claim } from "../Claim";
import type { Sentence } from "../Clause";
import { usualClaim } from "./usualClaim";

/** A claim that all of a group do or have something: 100%. */
export function wholeClaim(
  { printed }: Sentence,
  start: number,
  end: number,
  said: Pick<Claim, "name"> & Partial<Claim>,
): Claim {
  return {
    ...usualClaim,
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
