/** Names that end so are shares, and growth rates, in %. */
const share =
  /(?:占比|比例|比重|(?<!汇|费|税|密|倍|斜)率|(?:增|降|涨)幅)(?:[（(][^（()）\d/]*[)）])?$/;
const plainRatio = /人次数?比|之比|医护比|床护比|[：:]/;
const days = /(?:平均住院[日天]|住院天数|等候天数)(?:数)?$/;

/**
 * The unit that a name implies where a table prints none: % for a share or a growth rate whose figures are no fractions of 1, 天 for
 * a length of stay.
 *
 * @param values every figure of the row.
 * @returns empty when the name implies none, as an index.
 * @example impliedUnit("县域内住院量占比", [90.76, 90]) // "%"
 */
export function impliedUnit(name: string, values: readonly number[]): string {
  if (days.test(name)) return "天";
  if (!share.test(name) || plainRatio.test(name)) return "";
  return values.some((value) => Math.abs(value) > 1) ? "%" : "";
}
