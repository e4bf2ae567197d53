import { factKey } from "../../domain/factKey";
import { placeName } from "../../workbook/placeName";
import { carryFacts } from "../../workbook/carriedFacts";
import type { Edit } from "../../workbook/Workbook";
import type { Proposal } from "../forms/Proposal";
import type { FactBook } from "./FactBook";

/**
 * The edit that stores the facts, to go into the same write as the proposals that were accepted: their cells are no longer out of
 * date then.
 *
 * @returns empty where the workbook may not carry them, or there are none.
 * @example await workbook.write([...fillEdits(filling, accepted), ...storeEdits(book, accepted)])
 */
export function storeEdits(
  { store, outdated }: Pick<FactBook, "store" | "outdated">,
  accepted: ReadonlySet<Proposal>,
): readonly Edit[] {
  if (!store || store.facts.length === 0) return [];
  const filled = new Set([...accepted].map(({ cell }) => placeName(cell)));
  const replaced = new Set(
    outdated
      .filter(({ reading }) => filled.has(placeName(reading.cell)))
      .map(({ reading }) => reading),
  );
  const shown = new Set(
    outdated
      .filter(({ reading }) => !replaced.has(reading))
      .map(({ reading }) => `${reading.key} ${reading.fact.value}`),
  );
  const facts = store.facts.map(({ fact, outdated: values }) => ({
    fact,
    outdated: values.filter((value) => shown.has(`${factKey(fact)} ${value}`)),
  }));
  return [carryFacts({ ...store, facts })];
}
