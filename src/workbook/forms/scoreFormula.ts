import type { Band } from "../../domain/assessment";
import { roundHalfUp } from "../../domain/decimal";
import { holds, type Interval } from "../../domain/ladder";
import type { Score } from "../../domain/scoring/Score";
import type { ScoringProfile, Step } from "../../domain/scoring/ScoringProfile";

/** A cell that a formula reads, by its address as it stands there. */
export interface TermCell {
  readonly address: string;
  /** Whether it is formatted as a percentage and holds 0.385 for 38.5. */
  readonly isPercent?: boolean;
}

/** What the formula of a score is made of. */
export interface ScoreTerms {
  readonly formula: Score["formula"];
  readonly value: TermCell;
  readonly decimals: number;
  /** The number itself where no cell holds it alone. */
  readonly target: TermCell | number;
  readonly weight: TermCell;
  /** How a value stands, as `bands` says; where it is invalid it has no points. */
  readonly bands: readonly Band[];
  /** Whether the cell of the points is formatted as a percentage. */
  readonly isPercent?: boolean;
}

/**
 * 得分 as a formula over the form's own cells, so that it follows when a value or a weight is changed. It shows nothing while the value or the weight
 * is missing, where the value is not plausible, and where a ratio to the target says nothing.
 *
 * @returns undefined for what Excel cannot calculate: a grade that a person gives, a sum over parts.
 * @example scoreFormula({ formula: "atLeast", value: G10, decimals: 2, target: F10, weight: H10, bands }, standard)
 *   // 'IF(OR(COUNT(G10)=0,COUNT(H10)=0),"",IF(OR(ROUND(G10,2)<0,ROUND(G10,2)>100),"",IF(ROUND(G10,2)>=F10,…'
 * Source: docs/decisions/0009-scores-beside-the-status.md.
 */
export function scoreFormula(
  { formula, value, decimals, target, weight, bands, isPercent = false }: ScoreTerms,
  { atMost, satisfaction }: ScoringProfile,
): string | undefined {
  const entered = termOf(value);
  const rounded = `ROUND(${entered},${decimals})`;
  const points = pointsOf(rounded, termOf(target), termOf(weight));
  if (points === undefined) return undefined;
  const invalid = invalidIn(bands, decimals, entered, rounded);
  const plausible = invalid.length === 0 ? points : `IF(${anyOf(invalid)},"",${points})`;
  return `IF(OR(COUNT(${value.address})=0,COUNT(${weight.address})=0),"",${plausible})`;

  function pointsOf(v: string, t: string, w: string): string | undefined {
    if (formula === "satisfaction") {
      return satisfaction.reduceRight(
        (below, { from, share }: Step) => `IF(${v}>=${from},${print(`${w}*${share}`)},${below})`,
        "0",
      );
    }
    if (formula === "atLeast") {
      return `IF(${v}>=${t},${print(w)},IF(${t}>0,${print(`MAX(0,${w}*${v}/${t})`)},""))`;
    }
    if (formula !== "atMost") return undefined;
    return atMost === "inverse"
      ? `IF(${v}<=${t},${print(w)},IF(${t}>=0,${print(`${w}*${t}/${v}`)},""))`
      : `IF(${v}<=${t},${print(w)},IF(${t}>0,${print(`MAX(0,${w}*(2-${v}/${t}))`)},""))`;
  }

  function print(points: string): string {
    return `ROUND(${points},2)${isPercent ? "/100" : ""}`;
  }
}

/** What is shown in the cell: a percentage without the noise of its hundredfold. */
function termOf(term: TermCell | number): string {
  if (typeof term === "number") return String(term);
  return term.isPercent ? `ROUND(${term.address}*100,10)` : term.address;
}

/** The conditions under which a value is invalid. As in `assess` it is looked up as rounded; a slip of the unit also as entered. */
function invalidIn(
  bands: readonly Band[],
  decimals: number,
  entered: string,
  rounded: string,
): readonly string[] {
  const stretches = invalidStretches(bands);
  const isSeenRounded = (slip: Interval): boolean =>
    stretches.some((stretch) =>
      [slip.from, slip.to].every((end) => holds(stretch, roundHalfUp(end, decimals))),
    );
  const slips = bands.filter((band) => band.reason === "unitSlip" && !isSeenRounded(band));
  return [
    ...stretches.map((stretch) => liesIn(rounded, stretch)),
    ...slips.map((slip) => liesIn(entered, slip)),
  ];
}

/** The invalid bands, neighbours as one. */
function invalidStretches(bands: readonly Band[]): readonly Interval[] {
  const found: Interval[] = [];
  for (const band of bands.filter(({ status }) => status === "invalid")) {
    const last = found.at(-1);
    const isNext = last?.to === band.from && last.toIncluded !== band.fromIncluded;
    if (isNext) found[found.length - 1] = { ...last, to: band.to, toIncluded: band.toIncluded };
    else found.push(band);
  }
  return found;
}

function liesIn(term: string, { from, fromIncluded, to, toIncluded }: Interval): string {
  const conditions = [
    ...(from === -Infinity ? [] : [`${term}>${fromIncluded ? "=" : ""}${from}`]),
    ...(to === Infinity ? [] : [`${term}<${toIncluded ? "=" : ""}${to}`]),
  ];
  return conditions.length === 1 ? conditions.join("") : `AND(${conditions.join(",")})`;
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join("") : `OR(${conditions.join(",")})`;
}

/**
 * 得分 of the budget's execution rate: W·min(1, B/A).
 *
 * @param rate the cell of the rate, which holds 0.95 for 95 %.
 * @example executionFormula("I7", "H7") // 'IF(OR(COUNT(I7)=0,COUNT(H7)=0),"",ROUND(H7*MAX(0,MIN(1,I7)),2))'
 */
export function executionFormula(rate: string, weight: string): string {
  return `IF(OR(COUNT(${rate})=0,COUNT(${weight})=0),"",ROUND(${weight}*MAX(0,MIN(1,${rate})),2))`;
}
