import { readYear } from "../../intake/readPeriod";
import type { ProseTarget } from "../ProseTarget";

const span = /(20\d\d)年?\s*[-—–－~～至到]+\s*(20\d\d)年/;

/**
 * The years that a document's tables, its title (2023—2025年) and its sentences set targets for.
 *
 * @returns ascending; empty where the document names none at all.
 * @example statedYears([], "三年行动方案（2023—2025年）", []) // [2023, 2024, 2025]
 */
export function statedYears(
  ofTables: readonly number[],
  title: string,
  prose: readonly ProseTarget[],
): readonly number[] {
  const stated = [...ofTables, ...yearsOfTitle(title), ...prose.flatMap(({ years }) => years)];
  return [...new Set(stated)].sort((a, b) => a - b);
}

function yearsOfTitle(title: string): readonly number[] {
  const [, from, to] = span.exec(title) ?? [];
  if (from === undefined || to === undefined) {
    const single = readYear(title);
    return single === undefined ? [] : [single];
  }
  const length = Number(to) - Number(from) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => Number(from) + index);
}
