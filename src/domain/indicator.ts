/** 指标方向: which way is better. `none` is a measured value nobody aims to raise or lower (监测比较). */
export type Direction = "up" | "down" | "none";

/** How a value is compared with its target: 以上/不低于 are `>=`, 超过/高于 are `>`. */
export type Comparator = ">=" | ">" | "<=" | "<" | "=";

/** 指标形态: the form a target's path takes; it chooses the row of the decision table in {@link bands}. */
export type Shape =
  | "improve"
  | "step"
  | "floor"
  | "cap"
  | "maintain"
  | "range"
  | "cumulative"
  | "annual"
  | "growth"
  | "survey"
  | "milestone"
  | "neutral";

/** 目标值 of one year. A range such as 5—8 has an upper end; a damaged target lists its possible readings and is `unconfirmed`. */
export interface Target {
  readonly value: number;
  /** The upper end of a range; absent for a single value. */
  readonly upTo?: number;
  /** Possible readings of a damaged or ambiguous source, none of them certain; `value` is then only the first of them. */
  readonly candidates?: readonly string[];
}

/** Targets by calendar year, e.g. `{ 2024: { value: 39 } }`. */
export type Targets = Readonly<Record<number, Target>>;

/** Why an indicator has its direction: the first of these that says something, in this order. */
export type DirectionReason = "comparator" | "words" | "dictionary" | "slope" | "chosen";

/** Why an indicator has its shape: see `shapeOf` for the rules. */
export type ShapeReason =
  | "atBound"
  | "baselineMeetsTargets"
  | "plateau"
  | "rangeTarget"
  | "wordsCumulative"
  | "wordsAnnual"
  | "wordsGrowth"
  | "wordsSurvey"
  | "wordsMilestone"
  | "monitoringOnly"
  | "slope"
  | "chosen";

/** Where a fact stands in its document: 附件3 第8行, with the name as printed there. */
export interface Source {
  /** The part of the document: `附件3`, `附件1`, `正文三（一）1`. */
  readonly section: string;
  /** The row within a table, counted from 1 at the first indicator; absent in prose. */
  readonly row?: number;
  /** 一级指标 or 类别 it stands under there, where that is not the indicator's own. */
  readonly level1?: string;
  /** The indicator's name or the quantity as printed in that place. */
  readonly name: string;
  /** The target as printed there where it is more than a number: `90%以上`, `均≤5%`. */
  readonly wording?: string;
  /** What this place states, where that is not every target of the indicator: a text that names only the last year. */
  readonly targets?: Targets;
}

/** One measured quantity with its path: an indicator without components, or one of its components. */
export interface Path {
  /** 基准值, in the indicator's unit; null when the plan gives none. */
  readonly baseline: number | null;
  readonly targets: Targets;
  /** Overrides the indicator's shape for this component (门诊 improves while 住院 keeps a floor). */
  readonly shape?: Shape;
}

/** A part of an indicator that is measured by itself, such as 门诊 and 住院. */
export interface Component extends Path {
  /** As people write it: 门诊. */
  readonly name: string;
}

/** 绩效指标: what is measured, which way is better, where it started and where it has to be in which year. */
export interface Indicator extends Path {
  /** Unique in its plan, stable across versions: `ind-08`. Used in mark tags, so letters, digits and hyphens only. */
  readonly id: string;
  /** The number printed before the name; null when there is none. */
  readonly number: number | null;
  readonly name: string;
  /** 一级指标, or 类别 in a 分年度主要目标表. */
  readonly level1: string;
  /** 二级指标; empty when the table has none. */
  readonly level2: string;
  /** 计量单位 as printed: `%`, `天`, `个`; empty for an index. */
  readonly unit: string;
  readonly comparator: Comparator;
  readonly direction: Direction;
  readonly directionReason: DirectionReason;
  readonly shape: Shape;
  readonly shapeReason: ShapeReason;
  /** The most decimal places printed in baseline and targets; values are rounded to them before they are compared. */
  readonly decimals: number;
  readonly baselineYear: number;
  /** Empty unless the indicator is measured in parts; the whole is then its worst part. */
  readonly components: readonly Component[];
  /** 责任单位, the lead first. */
  readonly responsible: readonly string[];
  /** Every place that states this indicator; the first is the one its targets are taken from. */
  readonly sources: readonly Source[];
}

/** What {@link bands} needs to know of an indicator or of one of its components. */
export interface Measure extends Path {
  /** `ind-14`, or `ind-14-1` for the first component. */
  readonly id: string;
  /** The component's name; null for an indicator measured as a whole. */
  readonly component: string | null;
  readonly name: string;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly direction: Direction;
  readonly shape: Shape;
  readonly decimals: number;
  readonly baselineYear: number;
}

/**
 * The quantities an indicator is measured by: itself, or its components in the order of its name. The same indicator
 * gives the very same measures, so that what is worked out for a measure can be kept.
 *
 * @example measuresOf(indicator14).map((measure) => measure.component) // ["门诊", "住院"]
 */
export function measuresOf(indicator: Indicator): readonly Measure[] {
  const measures = known.get(indicator) ?? makeMeasures(indicator);
  known.set(indicator, measures);
  return measures;
}

const known = new WeakMap<Indicator, readonly Measure[]>();

function makeMeasures(indicator: Indicator): readonly Measure[] {
  const { id, name, unit, comparator, direction, shape, decimals, baselineYear } = indicator;
  const shared = { name, unit, comparator, direction, shape, decimals, baselineYear };
  if (indicator.components.length === 0) {
    const { baseline, targets } = indicator;
    return [{ ...shared, id, component: null, baseline, targets }];
  }
  return indicator.components.map((component, index) => ({
    ...shared,
    id: `${id}-${index + 1}`,
    component: component.name,
    baseline: component.baseline,
    targets: component.targets,
    shape: component.shape ?? shape,
  }));
}
