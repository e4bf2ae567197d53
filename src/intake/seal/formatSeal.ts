import { formatPeriod } from "../../domain/period";
import type { Seal } from "../../domain/seal/Seal";
import { profileSchema } from "../scoring/profileSchema";
import { sealSchema } from "./sealSchema";

/**
 * Writes a seal as it is stored; the inverse of `parseSeal`.
 *
 * @example parseSeal(JSON.parse(formatSeal(seal))) // { state: "whole", seal }
 */
export function formatSeal({ check, ...seal }: Seal): string {
  const profile = check.profile && {
    schema: profileSchema.entries.schema.literal,
    ...check.profile,
  };
  const stored = { ...check, period: formatPeriod(check.period), profile };
  return JSON.stringify({ schema: sealSchema.entries.schema.literal, ...seal, check: stored });
}
