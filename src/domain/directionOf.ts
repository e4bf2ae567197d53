import { directionDictionary } from "./directionDictionary";
import type { Comparator, Direction, DirectionReason, Path } from "./indicator";
import { naturalBounds } from "./naturalBounds";

/** What is known of an indicator before its direction is. */
export interface DirectionQuestion extends Pick<Path, "baseline" | "targets"> {
  readonly name: string;
  readonly unit: string;
  /** The comparator printed with the target, if one is. */
  readonly comparator?: Comparator;
  /** The targets as worded, such as `90%以上`, in the order they are to be believed. */
  readonly wordings?: readonly string[];
}

/** A direction with the rule that gave it. */
export interface DirectionAnswer {
  readonly direction: Direction;
  readonly reason: DirectionReason;
  /** Whether the path from baseline to target goes the other way, or goes somewhere although nationally it is only compared. */
  readonly contested: boolean;
}

/**
 * 指标方向: which way is better. The first of these that says something decides: a printed comparator, the plan's
 * words (不低于, 控制在…以内, 降低), the dictionary of national indicators, the slope from baseline to last target.
 *
 * The slope never overrules the dictionary's up or down: 90.76 → 90 for a share that is better high stays `up`, a
 * floor, and is contested. Where the dictionary only compares, a plan that moves the indicator decides, contested.
 * A path that stays at a natural bound points at that bound. When nothing else says anything, a printed = asks for its figure to be
 * reached (`up`, by `comparator`); without one the direction is `none`, by `slope`.
 *
 * @example directionOf({ name: "县域内住院量占比", unit: "%", baseline: 90.76, targets: { 2025: { value: 90 } } })
 *   // { direction: "up", reason: "dictionary", contested: true }
 * Source: docs/decisions/0005-direction-and-shape.md.
 */
export function directionOf(question: DirectionQuestion): DirectionAnswer {
  const { name, comparator, wordings = [] } = question;
  const printed = comparator && pointing[comparator];
  if (printed) return { direction: printed, reason: "comparator", contested: false };
  const worded = directionOfWords(name, wordings);
  if (worded) return { direction: worded, reason: "words", contested: false };
  const national = directionDictionary.find((entry) => entry.name.test(name))?.direction;
  const slope = slopeOf(question);
  if (!national && slope) return { direction: slope, reason: "slope", contested: false };
  if (!national) return unguided(comparator);
  if (national === "none" && slope) return { direction: slope, reason: "slope", contested: true };
  const isAgainst = slope !== null && slope !== national;
  return { direction: national, reason: "dictionary", contested: isAgainst };
}

/** Where nothing else says which way is better, a printed = asks for the figure to be reached. */
function unguided(comparator: Comparator | undefined): DirectionAnswer {
  return comparator === "="
    ? { direction: "up", reason: "comparator", contested: false }
    : { direction: "none", reason: "slope", contested: false };
}

const pointing: Readonly<Record<Comparator, "up" | "down" | null>> = {
  ">=": "up",
  ">": "up",
  "<=": "down",
  "<": "down",
  "=": null,
};

interface Words {
  readonly up: RegExp;
  readonly down: RegExp;
}

/** Words beside a figure, which come before movements: 增加不超过5% is a limit, 缩短至10分钟以内 too. */
const thresholds: Words = {
  up: /不低于|不少于|不小于|大于|高于|超过|多于|以上|至少|[≥>＞]/,
  down: /不高于|不超过|不多于|不大于|小于|低于|少于|以下|以内|控制在|[≤<＜]/,
};
const movements: Words = {
  up: /提升|提高|增加|增长[至到]|达|全覆盖|全部|所有|均(?:建|设|开展|提供|能|实现)|累计|新增|建成|建设|建立|设立|设置|打造|争创|创建|创成|成为|选树|选送|支持|培育|开展|完成|确定|^有/,
  down: /降低|降至|降到|下降|缩短|减少|压减/,
};

/** Words in a name. Thresholds are left out: 电子病历4级及以上覆盖率 names a group, not a target. */
const reduction = /(?:降低|下降|减少|缩短|压减)(?:率|幅度|比例|额|数|量)/;
const inName: Words = {
  up: /不低于|不少于|提升|提高/,
  down: /不高于|不超过|控制在|降低|下降|缩短|减少|压减/,
};

function directionOfWords(name: string, wordings: readonly string[]): "up" | "down" | null {
  const isReduction = reduction.test(name);
  for (const wording of wordings) {
    const said =
      firstSaid(wording, thresholds) ?? (isReduction ? "up" : firstSaid(wording, movements));
    if (said) return said;
  }
  return isReduction ? "up" : firstSaid(name, inName);
}

/** 不低于 begins before the 低于 in it, so of an up word and a down word the first to occur is meant. */
function firstSaid(text: string, { up, down }: Words): "up" | "down" | null {
  const upAt = text.search(up);
  const downAt = text.search(down);
  if (upAt < 0 && downAt < 0) return null;
  if (upAt < 0) return "down";
  return downAt < 0 || upAt < downAt ? "up" : "down";
}

function slopeOf({ name, unit, baseline, targets }: DirectionQuestion): "up" | "down" | null {
  const path = Object.values(targets).map(({ value }) => value);
  const start = baseline ?? path[0];
  const end = path.at(-1);
  if (start === undefined || end === undefined) return null;
  if (end !== start) return end > start ? "up" : "down";
  if (baseline === null) return null;
  const { lower, upper } = naturalBounds(unit, name, "improve");
  if (end === upper) return "up";
  return end === lower ? "down" : null;
}
