import * as v from "valibot";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";
import { faultOf } from "../faultOf";
import { checkProfile } from "./checkProfile";
import { ProfileError } from "./ProfileError";
import { profileSchema } from "./profileSchema";

/**
 * Reads a scoring profile (a file of `seeds/scoring`, or a province's own) and holds it to its schema and rules.
 *
 * @param data what `JSON.parse` returned.
 * @throws ProfileError naming the first place at fault and what was expected there.
 * @example parseProfile(JSON.parse(text)).classes[1]?.weight // 50
 * @example parseProfile({ schema: 2 }) // ProfileError profile/newerSchema { found: 2, supported: 1 }
 */
export function parseProfile(data: unknown): ScoringProfile {
  refuseNewer(data);
  const result = v.safeParse(profileSchema, data, { abortEarly: true });
  if (!result.success) {
    const { kind, path, values } = faultOf(result.issues[0]);
    throw new ProfileError(`profile/${kind}`, path, values);
  }
  const { schema: _schema, ...profile } = result.output;
  checkProfile(profile);
  return profile;
}

const supported = profileSchema.entries.schema.literal;

function refuseNewer(data: unknown): void {
  const version = v.safeParse(v.object({ schema: v.number() }), data);
  if (version.success && version.output.schema > supported) {
    const facts = { found: version.output.schema, supported };
    throw new ProfileError("profile/newerSchema", "schema", facts);
  }
}
