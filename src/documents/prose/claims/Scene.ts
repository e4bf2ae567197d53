import type { Claim } from "../Claim";
import type { Amount, Clause, Sentence } from "../Clause";

/** A clause as the constructions look at it, one after the other. */
export interface Scene {
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** The clause before it; undefined for the first. */
  readonly previous: Clause | undefined;
  /** Amounts that are used up or only sort: each construction adds what it takes. */
  readonly spent: Set<Amount>;
  /** Whom the clauses before speak of, for 全部, 均 and 其中 without a subject. */
  readonly group: string | null;
  /** What the nearest clause before with a target measures, for figures of further years: 2024年达到92%. */
  readonly named: readonly Pick<Claim, "name" | "component" | "unit">[];
}

/** The amounts no construction has taken yet, in order. */
export function freeAmounts({ clause, spent }: Scene): readonly Amount[] {
  return clause.amounts.filter((amount) => !spent.has(amount));
}
