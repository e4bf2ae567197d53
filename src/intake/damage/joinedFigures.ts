import type { DamageProfile } from "./DamageProfile";
import type { DoubtfulPlace } from "./DoubtfulPlace";
import type { FigurePlace } from "./FigurePlace";
import { isCountUnit } from "./isCountUnit";
import { isInSum } from "./isInSum";
import { nounIndex } from "./nounIndex";
import { looksJoined, proposeReadings, type FigureContext } from "./proposeReadings";

const shares = /(?:率|占比|比例|比重|满意度)(?:平均|均|总体)?(?:达到?|为|力争)*$/;
const percent = { lower: 0, upper: 100 };
/** Cells of one row of a plan stand this near to each other. */
const reach = 4;

interface Judged {
  readonly place: FigurePlace;
  readonly repair: DoubtfulPlace["repair"];
}

/**
 * Finds the figures that may have lost a dash, in a document that lost some: shares above 100, and counts in the form of a narrow range
 * where other figures for the same thing speak for it. A count in the same row and unit as such a one is doubted with it. It pauses after
 * each figure.
 */
export function* joinedFigures(
  texts: readonly string[],
  places: readonly FigurePlace[],
  profile: DamageProfile,
): Generator<void, readonly DoubtfulPlace[], void> {
  const counts = new Set<FigurePlace>();
  for (const [at, place] of places.entries()) {
    if (isDoubtfulCount(place, at, places)) counts.add(place);
    yield;
  }
  const neighboursOf = nounIndex(places);
  const asked = places.filter((place) => counts.has(place) || isShare(place));
  const sure: Judged[] = [];
  for (const place of asked) {
    const context = contextOf(place, neighboursOf(place), counts, profile);
    const repair = proposeReadings(place.text, context);
    if (repair) sure.push({ place, repair });
    yield;
  }
  const known = new Set(sure.map(({ place }) => place));
  const alone = asked.filter(
    (place) => !known.has(place) && counts.has(place) && neighboursOf(place).length === 0,
  );
  return [...sure, ...besideThem(alone, sure, rowsOf(texts), profile)].map(({ place, repair }) => ({
    index: place.index,
    start: place.start,
    end: place.end,
    repair,
  }));
}

function besideThem(
  alone: readonly FigurePlace[],
  sure: readonly Judged[],
  rows: readonly number[],
  profile: DamageProfile,
): readonly Judged[] {
  const proposed = sure.filter(({ repair }) => repair.proposed !== null);
  return alone.flatMap((place) => {
    const beside = proposed.filter(
      ({ place: other }) =>
        other.target.unit === place.target.unit &&
        Math.abs((rows[other.index] ?? 0) - (rows[place.index] ?? 0)) <= reach,
    );
    const alike = beside.map(({ place: other }) => other.target.value);
    const repair = proposeReadings(place.text, { profile, alike });
    return repair ? [{ place, repair }] : [];
  });
}

function contextOf(
  place: FigurePlace,
  neighbours: readonly FigurePlace[],
  counts: ReadonlySet<FigurePlace>,
  profile: DamageProfile,
): FigureContext {
  if (isShare(place)) return { profile, bounds: percent };
  const alike = neighbours.filter((other) => counts.has(other));
  return { profile, neighbours: valuesOf(neighbours), alike: valuesOf(alike) };
}

function valuesOf(places: readonly FigurePlace[]): readonly number[] {
  return places.map(({ target }) => target.value);
}

/** Counts the texts that say something, so that empty lines put no distance between cells. */
function rowsOf(texts: readonly string[]): readonly number[] {
  let row = 0;
  return texts.map((text) => (text.trim() === "" ? row : (row += 1)));
}

function isShare({ before, target }: FigurePlace): boolean {
  return (target.unit === "" || target.unit === "%") && shares.test(before);
}

function isDoubtfulCount(place: FigurePlace, at: number, places: readonly FigurePlace[]): boolean {
  const { unit, value, decimals, comparator } = place.target;
  const isPlain = decimals === 0 && comparator === undefined;
  return isCountUnit(unit) && isPlain && looksJoined(value) && !isInSum(place, at, places);
}
