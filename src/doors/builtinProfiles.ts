import cost from "../../seeds/scoring/cost.json";
import standard from "../../seeds/scoring/default.json";
import equal from "../../seeds/scoring/equal.json";
import noSatisfaction from "../../seeds/scoring/no-satisfaction.json";
import provincial from "../../seeds/scoring/provincial.json";
import unit from "../../seeds/scoring/unit.json";
import type { ScoringProfile } from "../domain/scoring/ScoringProfile";
import { parseProfile } from "../intake/scoring/parseProfile";

/** The scoring profiles that come with the product, the usual one first, read when first asked for. */
export function builtinProfiles(): readonly ScoringProfile[] {
  profiles ??= [standard, cost, noSatisfaction, provincial, unit, equal].map(parseProfile);
  return profiles;
}

let profiles: readonly ScoringProfile[] | undefined;
