import type { DoubtfulPlace } from "./DoubtfulPlace";
import type { FigurePlace } from "./FigurePlace";
import { sharesWords } from "./sharesWords";

const leastRun = 5;
const most = 40;

/** Finds figures at the end of a text that lost the unit which the same statement has elsewhere: 达到3.8, elsewhere 达到3.8人. */
export function lostUnits(
  texts: readonly string[],
  places: readonly FigurePlace[],
): readonly DoubtfulPlace[] {
  const whole = new Map<string, FigurePlace[]>();
  for (const place of places) {
    const known = whole.get(keyOf(place)) ?? [];
    if (place.target.unit !== "" && known.length < most) known.push(place);
    whole.set(keyOf(place), known);
  }
  return places.flatMap((place) => {
    const { index, start, end, text, before, target } = place;
    const isAtEnd = (texts[index] ?? "").slice(end).trim() === "";
    if (target.unit !== "" || !isAtEnd || before.length < leastRun) return [];
    const other = whole.get(keyOf(place))?.find((one) => sharesWords(before, one.before, leastRun));
    if (!other) return [];
    const proposed = `${text}${other.target.unit}`;
    const evidence = [{ kind: "repeated", text: `${other.before}${other.text}` }] as const;
    const candidates = [proposed, text];
    return [
      {
        index,
        start,
        end,
        repair: { found: text, proposed, candidates, isCertain: false, evidence },
      },
    ];
  });
}

function keyOf({ target }: FigurePlace): string {
  return target.value.toFixed(target.decimals);
}
