import type { Rating } from "./scoring/ScoringProfile";

/**
 * How an explanation does not fit its figures: it says of a target that was met that it was not (`undone`), or of one that was missed, or is off track,
 * that it was met (`done`); beside all points that something was not done (`fullScore`); above or below the target where the value is on the other
 * side; a slight deviation where it is a large one. In a monitoring form 确定能 beside a forecast that misses the target (`certain`), and 完全不可能 beside one
 * that meets it (`impossible`).
 */
export type ExplanationMisfit =
  "undone" | "done" | "fullScore" | "above" | "below" | "slight" | "certain" | "impossible";

/** What is wrong with points that a form prints: more than their weight, not those that the profile gives, or not the sum of the rows'. */
export type ScoreDifference = "aboveWeight" | "calculated" | "total";

/** What is said of explanations, signatures and printed points. */
export interface ExplanationFacts {
  /** The explanations a workbook carries cannot be read; `place` is where in them, empty for the whole. */
  "explanation/carriedMalformed": { readonly place: string };
  "explanation/carriedAltered": Readonly<Record<string, never>>;
  "explanation/carriedNewer": Readonly<Record<string, never>>;
  "explanation/carriedTwice": { readonly count: number };
  /** The words do not fit the figures; `words` are those that say so. */
  "explanation/contradicts": {
    readonly kind: ExplanationMisfit;
    readonly name: string;
    readonly words: string;
    readonly value: number | null;
    readonly target: number | null;
    readonly unit: string;
  };
  /** Words that explain nothing, one text for many rows, or a 备注 that may be no reason; `names` are the rows. */
  "explanation/generic": {
    readonly kind: "empty" | "repeated" | "doubtful";
    readonly text: string;
    readonly names: readonly string[];
  };
  /** What a form prints to be signed with and is blank, as printed: 填报人, 联系电话. */
  "signoff/missing": { readonly missing: readonly string[] };
  "score/differs": {
    readonly kind: ScoreDifference;
    /** Of the indicator; empty for the total. */
    readonly name: string;
    readonly printed: number;
    /** The weight, the points by the profile, or the sum. */
    readonly expected: number;
  };
  /** The rating a form prints, and the one its points have. */
  "grade/outOfBand": {
    readonly printed: Rating;
    readonly points: number;
    readonly rating: Rating;
  };
  "explanation/missing": {
    readonly name: string;
    readonly value: number;
    readonly target: number;
    readonly unit: string;
    /** (V−T)/|T| in percent from 30 on, to one decimal; null for a target that was missed by less. */
    readonly deviation: number | null;
  };
}
