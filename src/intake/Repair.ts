/** What speaks for a reading of a damaged text. */
export type Evidence =
  /** A private-use character stands where a character was, as U+E010 between digits where the decimal point was. */
  | { readonly kind: "privateUse"; readonly character: string; readonly stoodFor: string }
  /** Only one reading is a date or a span of years. */
  | { readonly kind: "calendar"; readonly reading: string }
  /** Only one known word ends (or begins) like this: 出指标 is 产出指标. */
  | { readonly kind: "dictionary"; readonly word: string }
  /** The document lost this character elsewhere, where that is certain: `example` is what stands there. */
  | { readonly kind: "lostElsewhere"; readonly character: string; readonly example: string }
  /** Figures that add up only so, as 30 + 35 + 35 = 100. */
  | { readonly kind: "arithmetic"; readonly parts: readonly number[]; readonly total: number }
  /** The other figures of the row or the list are of this size. */
  | { readonly kind: "neighbours"; readonly values: readonly number[] }
  /** The value as printed is outside its natural bounds, as 9092 for a satisfaction. */
  | {
      readonly kind: "outOfBounds";
      readonly lower: number | null;
      readonly upper: number | null;
    }
  /** The number of cells fits only this layout, as 1.34 1.81 5 5 5: two baselines and shared targets. */
  | { readonly kind: "structure"; readonly cells: number; readonly parts: readonly string[] }
  /** Characters that nobody sees, as U+200B or a soft hyphen. */
  | { readonly kind: "invisible"; readonly characters: readonly string[] }
  /** Spaces within a number or a word, as 9 0% in a sentence. */
  | { readonly kind: "spacing" }
  /** The same statement stands whole in this place. */
  | { readonly kind: "repeated"; readonly text: string }
  /** The term of the plan, whose years a header counts: 第一年 of 2024—2026年. */
  | { readonly kind: "term"; readonly years: string }
  /** A word cut by the end of a line or a page. */
  | { readonly kind: "lineBreak" };

/** 修复建议: a damaged text with its possible readings. A certain one has been made; of the others a person decides. */
export interface Repair {
  /** The damaged words as they stand in the source: `58个`. */
  readonly found: string;
  /** The reading that is made or proposed; null where the evidence favours none. */
  readonly proposed: string | null;
  /** Every possible reading, the proposed one first: `["5—8个", "58个"]`. */
  readonly candidates: readonly string[];
  readonly isCertain: boolean;
  readonly evidence: readonly Evidence[];
}
