import type { IndicatorGroup } from "./indicatorGroups";

/**
 * Whether an indicator is meant by what a person typed: part of its name, its group, a component or a responsible
 * unit, or its number. Every word has to be found; capitals and full-width forms do not matter.
 *
 * @example matchesSearch(group14, "住院 14") // true
 */
export function matchesSearch({ indicator, parts }: IndicatorGroup, typed: string): boolean {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  const { name, number, level1, level2, responsible } = indicator;
  const components = parts.map(({ component }) => component ?? "");
  const text = plain([name, level1, level2, ...responsible, ...components].join("\n"));
  return words.every((word) => word === String(number) || text.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
