import { roundHalfUp } from "../../domain/decimal";
import { finding, type Finding } from "../../domain/finding";
import type { Indicator } from "../../domain/indicator";

/** More bodies of one kind than this no city has. */
const largest = 100;

/** Names of shares whose whole is a number of bodies: 三级公立医院占比, 电子病历4级及以上覆盖率. */
const ofBodies =
  /(?:医院|机构|卫生院|服务中心|卫生室|区县|乡镇|科室)的?(?:占比|比例|比重|覆盖率)$|电子病历\S*覆盖率$/;

/**
 * A share of bodies betrays how many there are: 40, 45 and 50% are whole numbers of hospitals only among 20, 40, … Tells which
 * numbers fit every printed share, or that none does: then the bodies change, or a figure is wrong.
 *
 * @example 52.38 and 60.00: 52.38% is 11 of 21 or 22 of 42, and no such number has 60.00%
 */
export function hiddenDenominator({
  id,
  name,
  unit,
  decimals,
  baseline,
  targets,
  components,
}: Indicator): readonly Finding[] {
  if (unit !== "%" || components.length > 0 || !ofBodies.test(name)) return [];
  const printed = [
    ...(baseline === null ? [] : [baseline]),
    ...Object.values(targets).map(({ value }) => value),
  ];
  const shares = [...new Set(printed)].filter((share) => share > 0 && share < 100);
  if (shares.length < 2) return [];
  const fitting = (isShare: typeof isRounded): readonly number[] =>
    wholes.filter((whole) => shares.every((share) => isShare(whole, share, decimals)));
  const exact = fitting(isExactly);
  const possible = exact.length > 0 ? exact : fitting(isRounded);
  return [finding("plan/hiddenDenominator", null, id, { name, shares, possible, largest })];
}

const wholes = Array.from({ length: largest }, (_, index) => index + 1);

function isExactly(whole: number, share: number): boolean {
  return Number.isInteger(Number(((share * whole) / 100).toPrecision(12)));
}

function isRounded(whole: number, share: number, decimals: number): boolean {
  const count = Math.round((share * whole) / 100);
  return roundHalfUp((count / whole) * 100, decimals) === share;
}
