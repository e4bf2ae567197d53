import type { Finding } from "../domain/finding";
import type { ReportingPeriod } from "../domain/period";
import type { Snapshot } from "../workbook/Workbook";
import { resultDisagreements, targetDisagreements } from "./disagreements";
import { entriesOf } from "./entriesOf";
import type { Entry, Use } from "./Examination";
import { statedFindings } from "./statedFindings";
import type { Stated } from "./Stated";

/** What is to be known of one indicator. */
export interface IndicatorAnswer {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

/**
 * Judges one indicator by all the places that state it: by the table that has results for the period, else by the
 * first. The other places are held against it.
 *
 * @param places at least one, in the order of the workbook.
 * @param isEmbedded whether the plan was made from the tables, so that only they can disagree.
 */
export function answerIndicator(
  snapshot: Snapshot,
  places: readonly Stated[],
  period: ReportingPeriod,
  use: Use,
  isEmbedded: boolean,
): IndicatorAnswer {
  const chosen = placeOfResults(places);
  const others = places.filter((place) => place !== chosen);
  const entries = entriesOf(snapshot, chosen, period, use);
  return {
    entries,
    findings: [
      ...statedFindings(chosen, entries, period, use),
      ...others.flatMap((other) => [
        ...statedFindings(other, [], period, use),
        ...resultDisagreements(chosen, other),
        ...(isEmbedded ? targetDisagreements(chosen, other) : []),
      ]),
    ],
  };
}

function placeOfResults(places: readonly Stated[]): Stated {
  const filled = places.find(({ actual }) =>
    actual?.some(({ observation }) => observation.kind !== "blank"),
  );
  const chosen = filled ?? places.find(({ actual }) => actual !== null) ?? places[0];
  if (!chosen) throw new Error("an indicator stands in at least one table");
  return chosen;
}
