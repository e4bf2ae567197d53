import { finishSteps } from "../finishSteps";
import { damageOf, lossOf } from "./damageOf";
import type { DamageProfile } from "./DamageProfile";
import type { DoubtfulPlace } from "./DoubtfulPlace";
import type { FigurePlace } from "./FigurePlace";
import { figurePlaces } from "./figurePlaces";
import { joinedFigures } from "./joinedFigures";
import { joinedNames } from "./joinedNames";
import { lostUnits } from "./lostUnits";

/**
 * Finds the places of a document that a person has to decide: figures that may have lost a dash, names that may have lost a plus, a
 * figure that lost the unit it has elsewhere. In a document without proof of a loss only the last kind is ever found.
 *
 * @param texts its paragraphs and cells in reading order, after the certain repairs.
 * @param profile of the texts before them.
 * @param places their figures, for a caller that has found them a few at a time.
 * @example doubtsIn(["打造58个优势专科", "打造46个优势专科"], profile)[0]?.repair.proposed // "5—8个"
 */
export function doubtsIn(
  texts: readonly string[],
  profile: DamageProfile = damageOf(texts),
  places: readonly FigurePlace[] = figurePlaces(texts),
): readonly DoubtfulPlace[] {
  return finishSteps(doubtSteps(texts, profile, places));
}

/** As {@link doubtsIn}, with a pause after each figure. */
export function* doubtSteps(
  texts: readonly string[],
  profile: DamageProfile,
  places: readonly FigurePlace[],
): Generator<void, readonly DoubtfulPlace[], void> {
  const joined = lossOf(profile, "—") ? yield* joinedFigures(texts, places, profile) : [];
  const units = yield* lostUnits(texts, places);
  const found = [...joined, ...units, ...joinedNames(texts, places, profile)];
  return found.toSorted((one, other) => one.index - other.index || one.start - other.start);
}
