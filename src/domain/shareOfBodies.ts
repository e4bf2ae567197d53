import { roundHalfUp } from "./decimal";
import type { Indicator } from "./indicator";

/** Names of shares whose whole is a number of bodies: 三级公立医院占比, 电子病历4级及以上覆盖率. */
const ofBodies =
  /(?:医院|机构|卫生院|服务中心|卫生室|区县|乡镇|科室)的?(?:占比|比例|比重|覆盖率)$|电子病历\S*覆盖率$/;

/**
 * The shares of bodies that a plan prints for an indicator, neither none nor all of them: each is a whole number of bodies out of
 * one whole.
 *
 * @returns empty for an indicator that is no share of bodies.
 * @example printedShares(tertiaryHospitals) // [40, 45, 50]
 */
export function printedShares({
  name,
  unit,
  baseline,
  targets,
  components,
}: Pick<Indicator, "name" | "unit" | "baseline" | "targets" | "components">): readonly number[] {
  if (unit !== "%" || components.length > 0 || !ofBodies.test(name)) return [];
  const printed = [
    ...(baseline === null ? [] : [baseline]),
    ...Object.values(targets).map(({ value }) => value),
  ];
  return [...new Set(printed)].filter((share) => share > 0 && share < 100);
}

/**
 * How many bodies there can be, so that every share is a whole number of them: exactly, else as rounded.
 *
 * @param largest how many there are at most.
 * @example possibleWholes([40, 45, 50], 0, 60) // [20, 40, 60]
 */
export function possibleWholes(
  shares: readonly number[],
  decimals: number,
  largest: number,
): readonly number[] {
  const wholes = Array.from({ length: largest }, (_, index) => index + 1);
  const exact = wholes.filter((whole) => shares.every((share) => isExactly(whole, share)));
  if (exact.length > 0) return exact;
  return wholes.filter((whole) => shares.every((share) => isShareOf(whole, share, decimals)));
}

/** Whether a printed share is a whole number out of a whole, as rounded. @example isShareOf(21, 52.38, 2) // true */
export function isShareOf(whole: number, share: number, decimals: number): boolean {
  const count = Math.round((share * whole) / 100);
  return roundHalfUp((count / whole) * 100, decimals) === share;
}

function isExactly(whole: number, share: number): boolean {
  return Number.isInteger(Number(((share * whole) / 100).toPrecision(12)));
}
