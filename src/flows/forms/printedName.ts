import type { PlanRow } from "./tableOf";

/**
 * An indicator's name as a form prints it: with its number before it and its unit in brackets, unless they have columns of their own;
 * in the table of another section, as it is called there.
 *
 * @param fields the columns of the form.
 * @example printedName(row, new Set(["name", "target"])) // "11.三级公立医院平均住院日（天）"
 */
export function printedName({ indicator, source }: PlanRow, fields: ReadonlySet<string>): string {
  const { number, name, unit, sources } = indicator;
  const suffix = unit === "" || fields.has("unit") ? "" : `（${unit}）`;
  if (sources[0]?.section !== source.section) return source.name + suffix;
  const prefix = number === null || fields.has("number") ? "" : `${number}.`;
  return `${prefix}${name}${suffix}`;
}
