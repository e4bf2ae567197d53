import type { ReportingPeriod } from "../domain/period";
import { halfWidth } from "./halfWidth";

/** The months that results cover, from January on. */
export type Months = Pick<ReportingPeriod, "through" | "grain">;

const ordinal: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
};
const dayOfMonth = String.raw`(?:(?:[1-9]|[12]\d|3[01])[日号])?`;

const byDate = /(?:^|\D)(20\d\d)[-./](1[0-2]|0?[1-9])(?:[-./]\d{1,2})?(?!\d)/;
const span = /(\d{1,2})月?(?:份)?[-~至到](\d{1,2})月/;
const quarters = /(?:前|[1一]-)([1-4一二三四])(?:个)?季度?|第?([1-4一二三四])季度?/;
const month = new RegExp(`(?:^|\\D)(1[0-2]|0?[1-9])月${dayOfMonth}`);

/**
 * Reads the period a header speaks of: `1–6月完成情况`, `2024年前三季度`, `截至2024年9月底`, `2024年实际完成值`. Values in this
 * field are year-to-date, so a stretch that does not begin in January (7–12月, 下半年) is no period.
 *
 * @param fallbackYear the year when the text names none, e.g. from the table's title.
 * @returns `year` null when neither says it; undefined when the text names months that are no reporting period.
 * @example readPeriod("2024年1-7月执行情况", null) // { year: 2024, through: 7, grain: "month" }
 */
export function readPeriod(
  text: string,
  fallbackYear: number | null,
): (Months & { readonly year: number | null }) | undefined {
  const plain = halfWidth(text).replace(/\s/g, "");
  const dated = byDate.exec(plain);
  if (dated)
    return {
      year: Number(dated[1]),
      ...monthsThrough(Number(dated[2]), "month"),
    };
  const months = monthsOf(plain.replace(/\d{2,4}年度?/g, " "));
  return months && { year: readYear(plain) ?? fallbackYear, ...months };
}

/**
 * Reads the one calendar year a text names.
 *
 * @returns undefined when it names none, or several.
 * @example readYear("2024年度目标值") // 2024
 */
export function readYear(text: string): number | undefined {
  const plain = halfWidth(text).replace(/\s/g, "");
  const named = [...plain.matchAll(/(?<![\d.])(20\d\d)(?![\d%])|(?<!\d)(\d\d)年/g)];
  const years = new Set(
    named.map(([, full, short]) => (full ? Number(full) : 2000 + Number(short))),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

function monthsOf(text: string): Months | undefined {
  const spanned = span.exec(text);
  if (spanned) return Number(spanned[1]) === 1 ? spanThrough(Number(spanned[2])) : undefined;
  if (text.includes("下半年")) return undefined;
  if (/上半年|半年度?/.test(text)) return { through: 6, grain: "half" };
  const quarter = quarters.exec(text);
  const nth = quarter?.[1] ?? quarter?.[2];
  if (nth) return { through: (ordinal[nth] ?? Number(nth)) * 3, grain: "quarter" };
  const single = month.exec(text);
  if (single) return monthsThrough(Number(single[1]), "month");
  return { through: 12, grain: "year" };
}

function spanThrough(through: number): Months | undefined {
  if (through < 1 || through > 12) return undefined;
  if (through === 12) return { through, grain: "year" };
  if (through === 6) return { through, grain: "half" };
  return through % 3 === 0 ? { through, grain: "quarter" } : { through, grain: "month" };
}

function monthsThrough(through: number, grain: Months["grain"]): Months {
  return { through, grain };
}
