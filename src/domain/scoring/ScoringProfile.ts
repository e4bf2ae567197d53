/** 评价等级: 优, 良, 中, 差. */
export type Rating = "excellent" | "good" | "fair" | "poor";

/** From this value on, this share counts; the first step of a descending list that a value reaches is its own. */
export interface Step {
  readonly from: number;
  /** 0 to 1. */
  readonly share: number;
}

/** One class of a profile: how many of the 100 points the rows under it share. */
export interface ScoredClass {
  /** As forms print it: 产出指标. */
  readonly name: string;
  /** 分值, with at most two decimals. */
  readonly weight: number;
  /** The names of 一级 or 二级指标 that belong to it, without 指标 at the end: 产出, 项目完成. */
  readonly names: readonly string[];
  /** Where the table has no row under this class, the budget's execution rate has its weight. */
  readonly execution: boolean;
}

/** 评分办法: how a form is scored. Data, because provinces differ. */
export interface ScoringProfile {
  readonly id: string;
  readonly title: string;
  /** Their weights come to 100. */
  readonly classes: readonly ScoredClass[];
  /** What a value above a cap is worth: `inverse` W·T/V, `linear` W·max(0, 1−(V−T)/T). */
  readonly atMost: "inverse" | "linear";
  /** Shares of the weight by satisfaction in percent, descending to 0. */
  readonly satisfaction: readonly Step[];
  /** The least share of the weight for the first and the second of the three grades of what is not measured. */
  readonly grades: readonly [number, number];
  /** From how many points on a form has which rating, descending to 0. */
  readonly ratings: readonly { readonly from: number; readonly rating: Rating }[];
  /** Shares of the weight suggested for deduction by the share of over-completion, descending; never applied. */
  readonly overCompletion: readonly Step[];
}
