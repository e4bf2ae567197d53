import type { FormColumn } from "../../domain/forms/FormLayout";
import { isYearEnd, type ReportingPeriod } from "../../domain/period";

/** What the placeholders of headings and lines stand for. */
export type Placeholders = Readonly<Record<string, string | number | undefined>>;

const placeholder = /\{(\w+)\}/g;

/** How a placeholder reads: four digits for a year, months as {@link monthsOf} writes them, else any text. */
const patterns: Readonly<Record<string, string>> = {
  year: String.raw`\d{4}`,
  baselineYear: String.raw`\d{4}`,
  months: "全年|1月|1–(?:[2-9]|1[01])月",
};

/** @example fillIn("{year}年目标值", { year: 2024 }) // "2024年目标值" */
export function fillIn(text: string, values: Placeholders): string {
  return text.replace(placeholder, (_, name: string) => String(values[name] ?? ""));
}

/**
 * What the placeholders of a text stand for in a text as it was printed.
 *
 * @returns undefined when the text is another.
 * @example takeOut("（{year}年度）", "（2024年度）") // { year: "2024" }
 */
export function takeOut(
  text: string,
  printed: string,
): Readonly<Record<string, string>> | undefined {
  if (!text.includes("{")) return text === printed ? {} : undefined;
  const match = patternOf(text).exec(printed);
  return match ? { ...match.groups } : undefined;
}

/** Layouts have few texts with placeholders, and each is looked for in many rows. */
const compiled = new Map<string, RegExp>();

function patternOf(text: string): RegExp {
  const known = compiled.get(text);
  if (known) return known;
  const source = text
    .split(placeholder)
    .map((part, index) =>
      index % 2 === 0
        ? part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
        : `(?<${part}>${patterns[part] ?? "[^]*"})`,
    )
    .join("");
  const pattern = new RegExp(`^${source}$`);
  compiled.set(text, pattern);
  return pattern;
}

/** @example monthsOf({ year: 2024, through: 7, grain: "month" }) // "1–7月" */
export function monthsOf({ through }: ReportingPeriod): string {
  if (through === 12) return "全年";
  return through === 1 ? "1月" : `1–${through}月`;
}

/** The headings a column has in a period, from the top. */
export function headingOf(
  { heading, headingAtYearEnd }: FormColumn,
  period: ReportingPeriod,
): readonly string[] {
  return isYearEnd(period) ? (headingAtYearEnd ?? heading) : heading;
}
