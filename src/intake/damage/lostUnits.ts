import type { DoubtfulPlace } from "./DoubtfulPlace";
import type { FigurePlace } from "./FigurePlace";
import { sharesWords } from "./sharesWords";

const leastRun = 5;
const most = 40;

/**
 * Finds figures at the end of a text that lost the unit which the same statement has elsewhere: 达到3.8, elsewhere 达到3.8人. It pauses after
 * each figure.
 */
export function* lostUnits(
  texts: readonly string[],
  places: readonly FigurePlace[],
): Generator<void, readonly DoubtfulPlace[], void> {
  const whole = new Map<string, FigurePlace[]>();
  for (const place of places) {
    const known = whole.get(keyOf(place)) ?? [];
    if (place.target.unit !== "" && known.length < most) known.push(place);
    whole.set(keyOf(place), known);
    yield;
  }
  const found: DoubtfulPlace[] = [];
  for (const place of places) {
    const { index, start, end, text, before, target } = place;
    const isAtEnd = (texts[index] ?? "").slice(end).trim() === "";
    yield;
    if (target.unit !== "" || !isAtEnd || before.length < leastRun) continue;
    const other = whole.get(keyOf(place))?.find((one) => sharesWords(before, one.before, leastRun));
    if (!other) continue;
    const proposed = `${text}${other.target.unit}`;
    const evidence = [{ kind: "repeated", text: `${other.before}${other.text}` }] as const;
    const candidates = [proposed, text];
    const repair = { found: text, proposed, candidates, isCertain: false, evidence };
    found.push({ index, start, end, repair });
  }
  return found;
}

function keyOf({ target }: FigurePlace): string {
  return target.value.toFixed(target.decimals);
}
