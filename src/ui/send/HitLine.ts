import type { Hit } from "../../flows/sending/SendingCheck";

/** A hit with a name of its own, by which it is found again after another check. */
export interface HitLine {
  readonly id: string;
  readonly hit: Hit;
}

/**
 * Names hits by what they concern and the sheet they are on, so that a row may move; several of one name are told apart by their order.
 *
 * @example linesOf(check.hits)[0]?.id // "value/unitSlip ind-09 附件3"
 */
export function linesOf(hits: readonly Hit[]): readonly HitLine[] {
  const known = new Map<string, number>();
  return hits.map((hit) => {
    const name = `${hit.key} ${hit.finding.at?.sheet ?? ""}`.trimEnd();
    const before = known.get(name) ?? 0;
    known.set(name, before + 1);
    return { id: before === 0 ? name : `${name} ${before + 1}`, hit };
  });
}
