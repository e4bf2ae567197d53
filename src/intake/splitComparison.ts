import type { Comparator } from "../domain/indicator";

/** A value's text without the words that compare it. */
export interface Comparison {
  /** Null when no word compares. */
  readonly comparator: Comparator | null;
  /** What is left between the words: `50个`. */
  readonly core: string;
}

/** Words before a figure that compare it; the longer ones first. */
export const comparingWords: readonly (readonly [Comparator, string])[] = [
  [">=", "≥|>=|=>|不低于|不少于|不小于|不短于|大于或?等于|至少|最少|最低"],
  ["<=", "≤|<=|=<|不高于|不超过|不多于|不大于|不长于|小于或?等于|至多|最多|最高|控制在"],
  [">", ">|超过|高于|大于|多于|突破"],
  ["<", "<|低于|小于|少于|不满|不足|不到"],
  ["=", "=|等于"],
];
/** Words after a figure that compare it: these include the figure. */
export const comparingTails: readonly (readonly [Comparator, string])[] = [
  [">=", String.raw`(?:\(含\))?及?以上(?:\(含\))?`],
  ["<=", String.raw`(?:\(含\))?及?(?:以下|以内|之内)(?:\(含\))?`],
];

const leads = comparingWords.map(([sign, words]) => [sign, new RegExp(`^(?:${words})`)] as const);
const trails = comparingTails.map(([sign, words]) => [sign, new RegExp(`(?:${words})$`)] as const);
const neutral = /^(?:均|为|达到?|稳定在|维持在|保持在)+/;

/**
 * Takes the comparing words off a value: those before it (≥, 不低于) and after it (以上), with the words that only lead to it (达到,
 * 稳定在). 以上, 以下, 以内 and 不低于 include the number; 超过 and 低于 do not.
 *
 * @param text as `tidyValue` writes it.
 * @returns undefined when the words before and after do not agree: ≥5以下.
 * @example splitComparison("稳定在90%以上") // { comparator: ">=", core: "90%" }
 */
export function splitComparison(text: string): Comparison | undefined {
  const bare = text.replace(neutral, "");
  const lead = leads.find(([, words]) => words.test(bare));
  const afterLead = lead ? bare.replace(lead[1], "").replace(neutral, "") : bare;
  const trail = trails.find(([, words]) => words.test(afterLead));
  const core = trail ? afterLead.replace(trail[1], "") : afterLead;
  if (lead && trail && lead[0] !== trail[0]) return undefined;
  return { comparator: lead?.[0] ?? trail?.[0] ?? null, core };
}
