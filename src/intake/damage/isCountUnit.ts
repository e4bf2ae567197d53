/**
 * Whether a unit counts things, so that its figures are whole: 个, 家, 名, but neither 天 nor 元 nor 级.
 *
 * @example isCountUnit("家") // true
 */
export function isCountUnit(unit: string): boolean {
  return /^[\u4e00-\u9fa5]$/.test(unit) && !/^[年月日天元级]$/.test(unit);
}
