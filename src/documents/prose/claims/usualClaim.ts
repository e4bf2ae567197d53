import type { Claim } from "../Claim";

/** What a claim has when its construction says nothing else. */
export const usualClaim = {
  component: null,
  scope: null,
  isCumulative: false,
  isState: false,
  doubts: [],
} satisfies Partial<Claim>;
