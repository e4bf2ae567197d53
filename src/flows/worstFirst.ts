import { standing } from "../domain/standing";
import type { Entry } from "./Examination";

/** A whole with the components it is measured by, if any. */
export interface EntryGroup {
  readonly whole: Entry;
  readonly parts: readonly Entry[];
}

/** The indicators with the worst first, equals in the order of the table, each with its components beneath it. */
export function worstFirst(entries: readonly Entry[]): readonly EntryGroup[] {
  const groups = entries
    .filter(({ component }) => component === null)
    .map((whole) => ({ whole, parts: entries.filter((entry) => isPartOf(entry, whole)) }));
  return groups.sort((a, b) => standing(b.whole.assessment) - standing(a.whole.assessment));
}

function isPartOf({ component, indicator, table }: Entry, whole: Entry): boolean {
  return component !== null && indicator.id === whole.indicator.id && table === whole.table;
}
