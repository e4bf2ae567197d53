import * as v from "valibot";
import type { Seal } from "../../domain/seal/Seal";
import { faultOf } from "../faultOf";
import { ProfileError } from "../scoring/ProfileError";
import { parseProfile } from "../scoring/parseProfile";
import { sealSchema } from "./sealSchema";

/** A stored seal, or why there is none to be had. */
export type StoredSeal =
  | { readonly state: "whole"; readonly seal: Seal }
  /** `place` is where in the data, empty for the whole. */
  | { readonly state: "malformed"; readonly place: string }
  /** Written by a newer version of the product. */
  | { readonly state: "newer" };

/**
 * Reads a stored seal and holds it to its schema.
 *
 * @param data what `JSON.parse` returned.
 * @example parseSeal({ schema: 2 }) // { state: "newer" }
 */
export function parseSeal(data: unknown): StoredSeal {
  const version = v.safeParse(v.object({ schema: v.number() }), data);
  if (version.success && version.output.schema > sealSchema.entries.schema.literal) {
    return { state: "newer" };
  }
  const result = v.safeParse(sealSchema, data, { abortEarly: true });
  if (!result.success) return { state: "malformed", place: faultOf(result.issues[0]).path };
  const { check, at, product, unit, parts, sheets } = result.output;
  try {
    const profile = check.profile === null ? null : parseProfile(check.profile);
    const seal = { at, product, unit, check: { ...check, profile }, parts, sheets };
    return { state: "whole", seal };
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return { state: "malformed", place: `check.profile.${error.path}` };
  }
}
