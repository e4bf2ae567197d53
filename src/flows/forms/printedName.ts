import type { PlanRow } from "./tableOf";

/**
 * An indicator's name with the number printed before it; in the table of another section, as it is called there.
 *
 * @param withUnit adds the unit in brackets.
 * @example printedName(row, true) // "11.三级公立医院平均住院日（天）"
 */
export function printedName({ indicator, source }: PlanRow, withUnit: boolean): string {
  const { number, name, unit, sources } = indicator;
  const suffix = unit === "" || !withUnit ? "" : `（${unit}）`;
  if (sources[0]?.section !== source.section) return source.name + suffix;
  return `${number === null ? "" : `${number}.`}${name}${suffix}`;
}
