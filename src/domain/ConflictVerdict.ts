import type { Place } from "./Place";

/** Which of the forms that disagree is wrong. */
export interface ConflictVerdict {
  readonly wrong: readonly Place[];
  /** What the others say. */
  readonly right: number;
  /** As the one wrong cell would show it; null where there are several, and where it is not for us to say. */
  readonly here: number | null;
  /** It cannot be; numerator and denominator give another; at least two others say the same. */
  readonly why: "implausible" | "counts" | "majority";
}
