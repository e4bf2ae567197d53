import type { Doubt, Draft } from "../PlanImport";
import type { ProseTarget } from "../ProseTarget";
import type { Quote } from "../SourceDocument";
import type { Statements } from "./proseIndicator";

/** Adds the sentences that state it once more. */
export function withQuotes(draft: Draft, targets: readonly ProseTarget[]): Draft {
  return { ...draft, quotes: [...draft.quotes, ...quotesOf(targets)] };
}

/**
 * The draft of an indicator that sentences state.
 *
 * @param milestone the draft of a milestone that states it too.
 */
export function draftOfProse(
  id: string,
  statements: Statements,
  milestone: Draft | undefined,
): Draft {
  const [first] = statements;
  return {
    id,
    kind: "indicator",
    quotes: [...quotesOf(statements), ...(milestone?.quotes ?? [])],
    scope: first.scope,
    confidence: Math.max(...statements.map(({ confidence }) => confidence)),
    doubts: doubtsOf(first, milestone?.doubts ?? []),
  };
}

/** One figure shared by several names is one quote. */
function quotesOf(targets: readonly ProseTarget[]): readonly Quote[] {
  const quotes = targets.map(({ quote }) => quote);
  const placeOf = (quote: Quote): string => JSON.stringify([quote.at, quote.start]);
  return quotes.filter(
    (quote, index) => quotes.findIndex((one) => placeOf(one) === placeOf(quote)) === index,
  );
}

function doubtsOf(
  { doubts, years, isAnnual, comparator }: ProseTarget,
  others: readonly Doubt[],
): readonly Doubt[] {
  const isUndated = years.length === 0 && !isAnnual;
  return [
    ...new Set<Doubt>([
      ...doubts,
      ...others,
      ...(isUndated ? (["inheritedYear"] as const) : []),
      ...(comparator === null ? (["impliedDirection"] as const) : []),
    ]),
  ];
}
