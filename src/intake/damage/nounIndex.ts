import type { FigurePlace } from "./FigurePlace";

const run = 5;
const most = 40;

/**
 * Answers for a figure which others count the same kind of thing: in the same unit, with the same noun or five characters of it in
 * common. At most the first forty are given.
 */
export function nounIndex(
  places: readonly FigurePlace[],
): (place: FigurePlace) => readonly FigurePlace[] {
  const byKey = new Map<string, FigurePlace[]>();
  for (const place of places) {
    for (const key of keysOf(place)) {
      const known = byKey.get(key) ?? [];
      if (known.length <= most) known.push(place);
      byKey.set(key, known);
    }
  }
  return (place) => {
    const same = keysOf(place).flatMap((key) => byKey.get(key) ?? []);
    return [...new Set(same)].filter((other) => other !== place).slice(0, most);
  };
}

function keysOf({ noun, target }: FigurePlace): readonly string[] {
  if (noun.length < 3) return [];
  const runs = Array.from({ length: Math.max(noun.length - run + 1, 0) }, (_, at) =>
    noun.slice(at, at + run),
  );
  return [noun, ...runs].map((key) => `${target.unit} ${key}`);
}
