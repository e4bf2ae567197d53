import type { Evidence, Repair } from "../Repair";
import { readNumberTarget } from "../target/readNumberTarget";
import type { NumberTarget } from "../target/TargetReading";
import { tidyValue } from "../tidyValue";
import { lossOf } from "./damageOf";
import type { DamageProfile } from "./DamageProfile";
import { splitOf, type Split } from "./splitOf";

/** What is known around a doubtful figure. */
export interface FigureContext {
  /** What its document lost: without a proof nothing is doubted. */
  readonly profile: DamageProfile;
  /** Values of the same kind of thing elsewhere in the document. */
  readonly neighbours?: readonly number[];
  /** Neighbours that could have lost the same character themselves. */
  readonly alike?: readonly number[];
  /** The natural bounds of what is measured; 0 and 100 for a satisfaction. */
  readonly bounds?: { readonly lower: number; readonly upper: number };
}

/** A plan that names a range does not name one as wide as 1—5 often: such a figure alone proposes nothing. */
const widest = 4;

/**
 * Proposes how a figure read before it lost its dash: 58个 may have been 5—8个, 9092 was 90—92. It does so only in a document that
 * certainly lost dashes and where the figures around speak for it.
 *
 * @param found the figure with its unit, as it stands there.
 * @returns null when nothing is to be doubted; `proposed` is null where the evidence favours no reading.
 * @example proposeReadings("58个", { profile, alike: [46, 35] })?.candidates // ["5—8个", "58个"]
 */
export function proposeReadings(found: string, context: FigureContext): Repair | null {
  const loss = lossOf(context.profile, "—");
  const figure = readNumberTarget(tidyValue(found));
  if (!loss || !figure || !isWhole(figure)) return null;
  const example = loss.proofs[0]?.found ?? "";
  const lost: Evidence = { kind: "lostElsewhere", character: "—", example };
  return outside(found, figure, context, lost) ?? doubtful(found, figure, context, lost);
}

/** Whether a figure has the form of a narrow range without its dash. */
export function looksJoined(value: number): boolean {
  const split = splitOf(value);
  return split !== undefined && split.high - split.low <= widest;
}

/** Counts in the teens stand beside each other in any plan. */
function speaksForRange(value: number, other: number): boolean {
  return value >= 20 && other >= 20 && looksJoined(other);
}

function isWhole({ value, decimals, upTo, from }: NumberTarget): boolean {
  return decimals === 0 && upTo === undefined && from === undefined && value >= 12;
}

function outside(
  found: string,
  { value }: NumberTarget,
  { bounds }: FigureContext,
  lost: Evidence,
): Repair | undefined {
  if (!bounds || (value >= bounds.lower && value <= bounds.upper)) return undefined;
  const split = splitOf(value);
  if (!split || split.low < bounds.lower || split.high > bounds.upper) return undefined;
  const range = written(found, value, split, "—");
  const candidates = [range, written(found, value, split, "、")];
  const evidence: readonly Evidence[] = [{ kind: "outOfBounds", ...bounds }, lost];
  return { found, proposed: range, candidates, isCertain: false, evidence };
}

function doubtful(
  found: string,
  { value, comparator }: NumberTarget,
  { neighbours = [], alike = [] }: FigureContext,
  lost: Evidence,
): Repair | null {
  const split = splitOf(value);
  if (!split || comparator !== undefined || !looksJoined(value)) return null;
  const others = alike.filter((other) => other !== value && speaksForRange(value, other));
  const plain = neighbours.filter((other) => !others.includes(other) && other !== value);
  if (plain.some((other) => other * 3 >= value)) return null;
  const range = written(found, value, split, "—");
  const small = plain.filter((other) => other <= split.high * 3);
  if (others.length > 0) {
    const evidence: readonly Evidence[] = [lost, { kind: "neighbours", values: others }];
    return { found, proposed: range, candidates: [range, found], isCertain: false, evidence };
  }
  if (small.length === 0) return null;
  const evidence: readonly Evidence[] = [lost, { kind: "neighbours", values: small }];
  return { found, proposed: null, candidates: [found, range], isCertain: false, evidence };
}

function written(found: string, value: number, { low, high }: Split, sign: string): string {
  return found.replace(String(value), `${low}${sign}${high}`);
}
