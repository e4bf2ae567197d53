import * as v from "valibot";
import type { FactStore } from "../../domain/fact";
import { factKey } from "../../domain/factKey";
import { faultOf } from "../faultOf";
import { factsSchema } from "./factsSchema";

/** Stored facts, or why there are none to be had. */
export type StoredFacts =
  | { readonly state: "whole"; readonly store: FactStore }
  /** `place` is where in the data, empty for the whole. */
  | { readonly state: "malformed"; readonly place: string }
  /** Written by a newer version of the product. */
  | { readonly state: "newer" };

/**
 * Reads stored facts and holds them to their schema; two of one key are malformed.
 *
 * @param data what `JSON.parse` returned.
 * @example parseFacts({ schema: 1, plan: "huzhou-2023", facts: [{}] }) // { state: "malformed", place: "facts[0].fact" }
 */
export function parseFacts(data: unknown): StoredFacts {
  const version = v.safeParse(v.object({ schema: v.number() }), data);
  if (version.success && version.output.schema > factsSchema.entries.schema.literal) {
    return { state: "newer" };
  }
  const result = v.safeParse(factsSchema, data, { abortEarly: true });
  if (!result.success) return { state: "malformed", place: faultOf(result.issues[0]).path };
  const { plan, facts } = result.output;
  const keys = new Set<string>();
  for (const [index, { fact }] of facts.entries()) {
    const key = factKey(fact);
    if (keys.has(key)) return { state: "malformed", place: `facts[${index}]` };
    keys.add(key);
  }
  return { state: "whole", store: { plan, facts } };
}
