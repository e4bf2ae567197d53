import { standing } from "../domain/standing";
import type { RecognisedTable } from "../workbook/RecognisedTable";
import type { Entry } from "./Examination";

/** A whole with the components it is measured by, if any. */
export interface EntryGroup {
  readonly whole: Entry;
  readonly parts: readonly Entry[];
}

/** The indicators with the worst first, equals in the order of the table, each with its components beneath it. */
export function worstFirst(entries: readonly Entry[]): readonly EntryGroup[] {
  const parts = partsByTable(entries);
  const groups = entries
    .filter(({ component }) => component === null)
    .map((whole) => ({ whole, parts: parts.get(whole.table)?.get(whole.indicator.id) ?? [] }));
  return groups.sort((a, b) => standing(b.whole.assessment) - standing(a.whole.assessment));
}

/** The components' entries by table and indicator, found in one pass: a table may have thousands of rows. */
function partsByTable(
  entries: readonly Entry[],
): ReadonlyMap<RecognisedTable, ReadonlyMap<string, readonly Entry[]>> {
  const tables = new Map<RecognisedTable, Map<string, Entry[]>>();
  for (const entry of entries) {
    const { table, indicator, component } = entry;
    if (component === null) continue;
    const parts = tables.get(table) ?? new Map<string, Entry[]>();
    parts.set(indicator.id, [...(parts.get(indicator.id) ?? []), entry]);
    tables.set(table, parts);
  }
  return tables;
}
