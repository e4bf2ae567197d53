import * as v from "valibot";
import type { Explanation } from "../../domain/explanation";
import { faultOf } from "../faultOf";
import { explanationsSchema } from "./explanationsSchema";

/** Stored explanations, or why there are none to be had. */
export type StoredExplanations =
  | { readonly state: "whole"; readonly explanations: readonly Explanation[] }
  /** `place` is where in the data, empty for the whole. */
  | { readonly state: "malformed"; readonly place: string }
  /** Written by a newer version of the product. */
  | { readonly state: "newer" };

/**
 * Reads stored explanations and holds them to their schema; two of one key and period are malformed.
 *
 * @param data what `JSON.parse` returned.
 * @example parseExplanations({ schema: 1, explanations: [{}] }) // { state: "malformed", place: "explanations[0].key" }
 */
export function parseExplanations(data: unknown): StoredExplanations {
  const version = v.safeParse(v.object({ schema: v.number() }), data);
  if (version.success && version.output.schema > explanationsSchema.entries.schema.literal) {
    return { state: "newer" };
  }
  const result = v.safeParse(explanationsSchema, data, { abortEarly: true });
  if (!result.success) return { state: "malformed", place: faultOf(result.issues[0]).path };
  const { explanations } = result.output;
  const known = new Set<string>();
  for (const [index, { key, period }] of explanations.entries()) {
    const identity = `${period.year} ${period.through} ${key}`;
    if (known.has(identity)) return { state: "malformed", place: `explanations[${index}]` };
    known.add(identity);
  }
  return { state: "whole", explanations };
}
