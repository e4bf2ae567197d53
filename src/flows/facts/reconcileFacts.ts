import type { StoredFact } from "../../domain/fact";
import { factKey } from "../../domain/factKey";
import type { FactReading } from "./FactReading";
import type { Reconciliation, Told } from "./Reconciliation";
import { settleFact } from "./settleFact";

/**
 * Holds the stored facts against what the forms say. A cell that shows something else than the fact, and than what was known to be out of date, is a
 * person's change; several cells changed to one value are one change, to different values a conflict. A blank cell changes nothing.
 *
 * @param stored empty where nothing was stored: then what all forms agree on is a fact.
 * @param told who made the changes and when; unknown when absent.
 * @example reconcileFacts(stored, readings).changes[0]?.after // { kind: "value", measure: "ind-11", value: 6.5, cell: "自评表!G14", … }
 */
export function reconcileFacts(
  stored: readonly StoredFact[],
  readings: readonly FactReading[],
  told: Told = { note: "", by: "", at: null },
): Reconciliation {
  const before = new Map(stored.map((each) => [factKey(each.fact), each]));
  const said = byKey(readings);
  const keys = new Set([...said.keys(), ...before.keys()]);
  const settled = [...keys].map((key) =>
    settleFact(before.get(key) ?? null, said.get(key) ?? [], told),
  );
  return {
    facts: settled.flatMap(({ fact }) => fact ?? []),
    stored: settled.flatMap(({ store }) => store ?? []),
    changes: settled.flatMap(({ change }) => change ?? []),
    conflicts: settled.flatMap(({ conflict }) => conflict ?? []),
    blanks: settled.flatMap(({ fact, blank }) =>
      fact && blank.length > 0 ? [{ fact, cells: blank }] : [],
    ),
    outdated: settled.flatMap(({ fact, outdated }) =>
      fact ? outdated.map((reading) => ({ reading, current: fact })) : [],
    ),
  };
}

function byKey(readings: readonly FactReading[]): ReadonlyMap<string, readonly FactReading[]> {
  const found = new Map<string, FactReading[]>();
  for (const reading of readings) {
    const known = found.get(reading.key);
    if (known) known.push(reading);
    else found.set(reading.key, [reading]);
  }
  return found;
}
