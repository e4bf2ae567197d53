import type { FigurePlace } from "./FigurePlace";
import { sharesWords } from "./sharesWords";

const persons = /^(?:人|名|位)$/;
const leastRun = 5;
const mostOthers = 8;
/** Parts and total of one task stand this near to each other among the figures. */
const reach = 30;

/**
 * Whether a figure is one of three or more parts that the document itself adds up: 30, 35 and 35 of 100. Such a figure is right as it
 * stands. Parts and total stand in sentences about the same thing and count in the same unit; 人 and 名 are one.
 *
 * @param at the figure's index among the places.
 */
export function isInSum(place: FigurePlace, at: number, places: readonly FigurePlace[]): boolean {
  const related = places
    .slice(Math.max(at - reach, 0), at + reach + 1)
    .filter((other) => other !== place && isRelated(place, other))
    .toSorted((one, other) => distance(one, place) - distance(other, place))
    .slice(0, mostOthers)
    .map(({ target }) => target.value);
  return related.some((total, from) => {
    const parts = related.filter((value, index) => index !== from && value < total);
    return total > place.target.value && addsUp(parts, total - place.target.value, 2);
  });
}

function isRelated(place: FigurePlace, other: FigurePlace): boolean {
  const { unit } = place.target;
  const isSameUnit =
    unit === other.target.unit || (persons.test(unit) && persons.test(other.target.unit));
  return isSameUnit && sharesWords(place.sentence, other.sentence, leastRun);
}

function distance(one: FigurePlace, other: FigurePlace): number {
  return Math.abs(one.index - other.index);
}

/** Whether at least `least` of the parts add up to the rest. There are few of them, so all choices are tried. */
function addsUp(parts: readonly number[], rest: number, least: number): boolean {
  if (rest === 0) return least <= 0;
  const [first, ...others] = parts;
  if (first === undefined || rest < 0) return false;
  return addsUp(others, rest - first, least - 1) || addsUp(others, rest, least);
}
