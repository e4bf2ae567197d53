import type { Score } from "../../domain/scoring/Score";
import type { ScoringProfile, Step } from "../../domain/scoring/ScoringProfile";

/** What the formula of a score is made of; the addresses are as they stand in the formula. */
export interface ScoreTerms {
  readonly formula: Score["formula"];
  /** The cell of the value. */
  readonly value: string;
  readonly decimals: number;
  /** The cell of the target, or the number itself where the cell holds a range. */
  readonly target: string;
  /** The cell of the weight. */
  readonly weight: string;
}

/**
 * 得分 as a formula over the form's own cells, so that it follows when a value or a weight is changed. It shows nothing while the value or the weight
 * is missing, and where a ratio to the target says nothing.
 *
 * @returns undefined for what Excel cannot calculate: a grade that a person gives, a sum over parts.
 * @example scoreFormula({ formula: "atLeast", value: "G10", decimals: 2, target: "F10", weight: "H10" }, standard)
 *   // 'IF(OR(COUNT(G10)=0,COUNT(H10)=0),"",IF(ROUND(G10,2)>=F10,ROUND(H10,2),IF(F10>0,ROUND(MAX(0,H10*ROUND(G10,2)/F10),2),"")))'
 * Source: docs/decisions/0009-scores-beside-the-status.md.
 */
export function scoreFormula(
  { formula, value, decimals, target, weight }: ScoreTerms,
  { atMost, satisfaction }: ScoringProfile,
): string | undefined {
  const points = pointsOf(formula, `ROUND(${value},${decimals})`, target, weight);
  return points && `IF(OR(COUNT(${value})=0,COUNT(${weight})=0),"",${points})`;

  function pointsOf(kind: Score["formula"], v: string, t: string, w: string): string | undefined {
    if (kind === "satisfaction") return stepped(v, w, satisfaction);
    const all = `ROUND(${w},2)`;
    if (kind === "atLeast") {
      return `IF(${v}>=${t},${all},IF(${t}>0,ROUND(MAX(0,${w}*${v}/${t}),2),""))`;
    }
    if (kind !== "atMost") return undefined;
    return atMost === "inverse"
      ? `IF(${v}<=${t},${all},IF(${t}>=0,ROUND(${w}*${t}/${v},2),""))`
      : `IF(${v}<=${t},${all},IF(${t}>0,ROUND(MAX(0,${w}*(2-${v}/${t})),2),""))`;
  }
}

/** The first step a value reaches, from the highest down; nothing below them all. */
function stepped(value: string, weight: string, steps: readonly Step[]): string {
  return steps.reduceRight(
    (below, { from, share }) => `IF(${value}>=${from},ROUND(${weight}*${share},2),${below})`,
    "0",
  );
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
