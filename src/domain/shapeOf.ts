import type { Direction, Path, Shape, ShapeReason } from "./indicator";
import { naturalBounds } from "./naturalBounds";

/** What is known of an indicator, or of one of its components, before its shape is. */
export interface ShapeQuestion extends Pick<Path, "baseline" | "targets"> {
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  /** The targets as worded, such as `累计建成9个`. */
  readonly wordings?: readonly string[];
}

/** A shape with the rule that gave it. */
export interface ShapeAnswer {
  readonly shape: Shape;
  readonly reason: ShapeReason;
}

/**
 * 指标形态: the form of a target's path. The first rule that fits decides: a range among the targets; baseline and
 * targets all at the natural bound; no direction; the words of the name and of the targets (满意度, 增幅, a state to
 * be reached, a count); then the numbers: targets no better than the baseline, a plateau, a path.
 *
 * @example shapeOf({ name: "县域内住院量占比", unit: "%", direction: "up", baseline: 90.76, targets: { 2025: { value: 90 } } })
 *   // { shape: "floor", reason: "baselineMeetsTargets" }
 * Source: docs/decisions/0005-direction-and-shape.md.
 */
export function shapeOf(question: ShapeQuestion): ShapeAnswer {
  const targets = Object.values(question.targets);
  if (targets.some(({ upTo }) => upTo !== undefined)) {
    return { shape: "range", reason: "rangeTarget" };
  }
  const path = targets.map(({ value }) => value);
  if (isAtBound(question, path)) return { shape: "maintain", reason: "atBound" };
  if (question.direction === "none") return { shape: "neutral", reason: "monitoringOnly" };
  return shapeOfWords(question, path) ?? shapeOfNumbers(question, path);
}

function isAtBound({ name, unit, direction, baseline }: ShapeQuestion, path: readonly number[]) {
  if (direction === "none" || baseline === null || path.length === 0) return false;
  const { lower, upper } = naturalBounds(
    unit,
    name,
    name.includes(satisfaction) ? "survey" : "improve",
  );
  const bound = direction === "up" ? upper : lower;
  return [baseline, ...path].every((value) => value === bound);
}

const satisfaction = "满意度";
const growth = /增幅|增长率|增速|增长幅度/;
const state = /建成|创建|创成|全覆盖|挂牌|验收|[甲乙丙]等/;
/** Not 每人每年, which is a price, nor 年均增长, which is a rate. */
const everyYear = /(?<!每人)每年|年均(?!增|递|提|下|降)/;
const runningTotal = "累计";
const built = /建成|建设|建立|设立|新建|创建|争创|创成|打造/;
const added = /新增|增设|培养|培育|培训|选送|立项|推广|开展|完成|形成|发出|减免/;

function shapeOfWords(question: ShapeQuestion, path: readonly number[]): ShapeAnswer | null {
  const { name, unit, direction, wordings = [] } = question;
  if (name.includes(satisfaction)) return { shape: "survey", reason: "wordsSurvey" };
  if (growth.test(name)) return { shape: "growth", reason: "wordsGrowth" };
  const words = [name, ...wordings].join(" ");
  if (unit === "")
    return state.test(words) ? { shape: "milestone", reason: "wordsMilestone" } : null;
  if (direction === "down" || !isCounted(unit)) return null;
  return shapeOfCount(words, path) ?? shapeOfMoney(name, unit);
}

/**
 * A count adds up within its year (annual) or from year to year (cumulative). 累计 is a running total; things built
 * are one when every year's figure is above the one before; things added are one only where a single year is stated.
 */
function shapeOfCount(words: string, path: readonly number[]): ShapeAnswer | null {
  const cumulative: ShapeAnswer = { shape: "cumulative", reason: "wordsCumulative" };
  const annual: ShapeAnswer = { shape: "annual", reason: "wordsAnnual" };
  if (everyYear.test(words)) return annual;
  if (words.includes(runningTotal)) return cumulative;
  if (added.test(words)) return path.length > 1 ? annual : cumulative;
  if (!built.test(words)) return null;
  const isRising = path.every((value, index) => index === 0 || value > (path[index - 1] ?? value));
  return isRising ? cumulative : annual;
}

/** Money comes in or goes out through the year, unless it is a price, an average or what is there at one moment. */
function shapeOfMoney(name: string, unit: string): ShapeAnswer | null {
  const flows = unit.endsWith("元") && !/均|每|价|标准|余额|结余|资产|总值/.test(name);
  return flows ? { shape: "annual", reason: "wordsAnnual" } : null;
}

/** Units of things one can add up: not shares, indices, durations, grades or per-head figures. */
function isCounted(unit: string): boolean {
  return !/^$|[%％‰/]|百分点|^(?:天|日|小时|分钟|秒|周|分|级)$/.test(unit);
}

function shapeOfNumbers(
  { direction, baseline }: ShapeQuestion,
  path: readonly number[],
): ShapeAnswer {
  const limit = direction === "up" ? "floor" : "cap";
  const end = path.at(-1);
  if (end === undefined) return { shape: "improve", reason: "slope" };
  if (baseline !== null && (direction === "up" ? end <= baseline : end >= baseline)) {
    return { shape: limit, reason: "baselineMeetsTargets" };
  }
  const steps = baseline === null ? path : [baseline, ...path];
  const plateaus = steps.filter((value, index) => index > 0 && value === steps[index - 1]).length;
  if (plateaus === 0) return { shape: "improve", reason: "slope" };
  return { shape: plateaus === steps.length - 1 ? limit : "step", reason: "plateau" };
}
