import type { ProseTarget } from "../ProseTarget";

/** What one construction of the language states; the rest of a {@link ProseTarget} is its sentence's and its paragraph's. */
export interface Claim extends Pick<
  ProseTarget,
  | "name"
  | "component"
  | "comparator"
  | "value"
  | "upTo"
  | "decimals"
  | "unit"
  | "from"
  | "isCumulative"
  | "isState"
  | "scope"
  | "doubts"
> {
  /** Where the figure with its words stands in the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly wording: string;
  /** Where the construction itself says for which years it holds. */
  readonly years?: readonly number[];
}
