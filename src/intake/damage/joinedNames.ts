import type { Evidence } from "../Repair";
import { lossOf } from "./damageOf";
import type { DamageProfile } from "./DamageProfile";
import type { DoubtfulPlace } from "./DoubtfulPlace";
import type { FigurePlace } from "./FigurePlace";

const name = /(?<=["“])(\d{1,3})N(?=["”])/g;
/** What a name's digits count is told in its own cell or in the next ones. */
const reach = 6;

/**
 * Finds names such as “99N” that lost their plus: the digits are counts, and where the text beside tells those counts one by one
 * (9个县域健共体, 9个县域医疗副中心) they are known.
 */
export function joinedNames(
  texts: readonly string[],
  places: readonly FigurePlace[],
  profile: DamageProfile,
): readonly DoubtfulPlace[] {
  const example = lossOf(profile, "+")?.proofs[0]?.found;
  if (example === undefined) return [];
  return texts.flatMap((text, index) =>
    [...text.matchAll(name)].map((match) => {
      const [found, digits = ""] = match;
      const told = countsTold(digits, index, places);
      const apart = `${[...digits].join("+")}+N`;
      const candidates = digits.length === 1 ? [apart] : [apart, `${digits}+N`];
      const lost: Evidence = { kind: "lostElsewhere", character: "+", example };
      const evidence = told ? [lost, { kind: "neighbours", values: told } as const] : [lost];
      const proposed = digits.length === 1 || told ? apart : null;
      const repair = { found, proposed, candidates, isCertain: false, evidence };
      return { index, start: match.index, end: match.index + found.length, repair };
    }),
  );
}

function countsTold(
  digits: string,
  index: number,
  places: readonly FigurePlace[],
): readonly number[] | undefined {
  const near = places.filter((place) => place.index >= index && place.index <= index + reach);
  const counts = [...digits].map(Number);
  const told = near.map(({ target }) => target.value).slice(0, counts.length);
  return counts.every((count, at) => told[at] === count) ? counts : undefined;
}
