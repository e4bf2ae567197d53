import Big from "big.js";

import { halfWidth } from "./halfWidth";

/** What can be converted into one another, and how much of its family's smallest unit one is. */
const families: readonly Readonly<Record<string, number>>[] = [
  { "%": 10, 百分点: 10, 个百分点: 10, 百分比: 10, "‰": 1 },
  { 天: 1440, 日: 1440, 床日: 1440, 小时: 60, 分钟: 1 },
];
const scales: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

interface UnitParts {
  /** The family's number; `money`, `rate` or `count` where multipliers are all there is to convert. */
  readonly family: number | "money" | "rate" | "count" | "none";
  readonly size: number;
  readonly base: string;
}

/**
 * Converts a value between units of one kind: 9.75亿元 is 97500万元, 5‰ is 0.5%, 1.2万 of anything is 12000. Measure words of things
 * counted (个, 家, 名) stand for each other. A value without a unit is taken to be in the one asked for.
 *
 * @returns undefined when the units are of different kinds: 5天 is no %.
 * @example inUnit(9.75, "亿元", "万元") // 97500
 */
export function inUnit(value: number, from: string, to: string): number | undefined {
  if (from === "" || from === to) return value;
  const source = partsOf(from);
  const target = partsOf(to);
  if (target.family === "none" && source.family !== "none") {
    return source.family === "count" || source.family === "money"
      ? scaled(value, source.size, 1)
      : value;
  }
  const isComparable =
    source.family === "none" ||
    (source.family === target.family && (source.family !== "rate" || source.base === target.base));
  return isComparable ? scaled(value, source.size, target.size) : undefined;
}

function scaled(value: number, by: number, over: number): number {
  return by === over ? value : Number(new Big(value).times(by).div(over));
}

function partsOf(unit: string): UnitParts {
  const plain = halfWidth(unit).replace(/\s/g, "");
  const family = families.findIndex((sizes) => sizes[plain] !== undefined);
  if (family >= 0) return { family, size: families[family]?.[plain] ?? 1, base: plain };
  if (plain === "1:x" || plain === "x:1") return { family: "rate", size: 1, base: plain };
  const [, multiplier = "", base = ""] = /^([十百千]?[万亿]?)(.*)$/.exec(plain) ?? [];
  const size = [...multiplier].reduce((product, sign) => product * (scales[sign] ?? 1), 1);
  if (base === "") return { family: "none", size, base };
  if (base.includes("/")) return { family: "rate", size, base };
  return { family: base.endsWith("元") ? "money" : "count", size, base };
}
