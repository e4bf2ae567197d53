import type { QuantitySpan } from "../../intake/figures/FigureSpan";
import type { Clause } from "./clausesOf";

/** One figure of a clause with the clause around it. */
export interface FigureInClause {
  readonly span: QuantitySpan;
  readonly clause: Clause;
  /** Other figures of the clause, in order, this one among them. */
  readonly all: readonly QuantitySpan[];
  /** The clause before it in the same sentence; null at its beginning. */
  readonly before: Clause | null;
}
