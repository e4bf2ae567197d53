import type { Band } from "../domain/assessment";
import type { Locale } from "./Locale";
import { messages } from "./messages";
import { printPoint, type Scale } from "./printQuantity";

/**
 * The thresholds of an indicator in words, best first. Values that cannot be right (`invalid`) are left out, and
 * neighbouring bands of one status are told as one; the outermost of them are open towards their side.
 *
 * @param bands ascending, as in an assessment.
 * @example // ["18.00% 及以上为达标", "17.978% 至不足 18.00% 为未达标（轻微）", …]
 */
export function describeBands(
  bands: readonly Band[],
  scale: Scale,
  higherIsBetter: boolean,
  locale: Locale,
): readonly string[] {
  const { assessment, terms } = messages(locale);
  const ascending = openEnded(joined(bands.filter(({ status }) => status !== "invalid")));
  const bestFirst = higherIsBetter ? ascending.reverse() : ascending;
  return bestFirst.map((band) => {
    const { severity } = band;
    const degree = severity === null ? "" : terms.bracketed(terms.missedSeverity[severity]);
    return assessment.threshold(
      describeRange(band, scale, locale),
      terms.status[band.status] + degree,
    );
  });
}

function joined(bands: readonly Band[]): readonly Band[] {
  const merged: Band[] = [];
  for (const band of bands) {
    const last = merged.at(-1);
    const isSame = last?.status === band.status && last.severity === band.severity;
    if (isSame) merged[merged.length - 1] = { ...last, to: band.to, toIncluded: band.toIncluded };
    else merged.push(band);
  }
  return merged;
}

/** A single point, such as 100%, stays a point. */
function openEnded(bands: readonly Band[]): Band[] {
  return bands.map((band, index) => {
    if (band.from === band.to) return band;
    const from = index === 0 ? -Infinity : band.from;
    const to = index === bands.length - 1 ? Infinity : band.to;
    return { ...band, from, to };
  });
}

function describeRange(
  { from, fromIncluded, to, toIncluded }: Band,
  scale: Scale,
  locale: Locale,
): string {
  const { assessment, terms } = messages(locale);
  const low = (): string => printPoint(from, scale, terms);
  const high = (): string => printPoint(to, scale, terms);
  if (from === to) return assessment.exactly(low());
  if (from === -Infinity && to === Infinity) return assessment.anyValue;
  if (from === -Infinity) return toIncluded ? assessment.upTo(high()) : assessment.below(high());
  if (to === Infinity) return fromIncluded ? assessment.from(low()) : assessment.above(low());
  return assessment.between(low(), fromIncluded, high(), toIncluded);
}
