import type { Shape } from "./indicator";

/** The least and the most a quantity can be, in its unit; null where nothing in its nature sets an end. */
export interface NaturalBounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

const unbounded: NaturalBounds = { lower: null, upper: null };
const notNegative: NaturalBounds = { lower: 0, upper: null };

/** Balances and rates of return, which a bad year makes negative. */
const mayBeNegative = /结余|盈余|利润|差额|净资产|净收益|收益率|偏差/;

/** Percentages of something that is no whole: beds in use over beds approved, work done over work planned. */
const mayExceedWhole = /使用率|完成率|负债率|周转率|增值率|收益率|结余率|利润率|偏差率/;

/**
 * 自然界限: what a value of this quantity can be at all. Outside it the value is wrong, not the performance.
 *
 * Satisfaction is 0 to 100 whatever its unit; a growth rate cannot lose more than the whole; a percentage is a share
 * (0 to 100) unless its name says it measures against something that can be exceeded; 百分点 are differences and
 * have no bounds; everything else (counts, days, money, indices) is not negative unless its name is a balance.
 *
 * @param unit as in the plan: `%`, `‰`, `天`, empty for an index.
 * @example naturalBounds("%", "四级手术比例", "improve") // { lower: 0, upper: 100 }
 * @example naturalBounds("%", "次均费用增幅", "growth") // { lower: -100, upper: null }
 */
export function naturalBounds(unit: string, name: string, shape: Shape): NaturalBounds {
  if (shape === "survey") return { lower: 0, upper: 100 };
  const whole = wholes[unit];
  if (shape === "growth") return whole ? { lower: -whole, upper: null } : unbounded;
  if (unit === "百分点" || unit === "个百分点") return unbounded;
  const lower = mayBeNegative.test(name) ? null : 0;
  if (!whole) return lower === 0 ? notNegative : unbounded;
  return { lower, upper: mayExceedWhole.test(name) ? null : whole };
}

const wholes: Readonly<Record<string, number>> = { "%": 100, "％": 100, "‰": 1000 };
