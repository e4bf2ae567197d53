import { finding, type Finding } from "../../domain/finding";
import type { Indicator } from "../../domain/indicator";

const kinds = [
  ["quantity", /数量/],
  ["quality", /质量/],
  ["cost", /成本/],
  ["benefit", /效益|效果/],
  ["satisfaction", /满意度/],
] as const;

/**
 * Kinds of indicator a 绩效目标表 is expected to have and this one has not: 数量, 质量, 时效, 成本, 效益, 满意度. A plan whose indicators are not
 * grouped so at all is left alone.
 */
export function missingKinds(indicators: readonly Indicator[]): readonly Finding[] {
  const levels = indicators.map(({ level1, level2 }) => `${level1} ${level2}`);
  const has = (kind: RegExp): boolean => levels.some((level) => kind.test(level));
  if (!has(/产出|项目完成/)) return [];
  const missing = kinds.filter(([, words]) => !has(words));
  return [
    ...(has(/时效/) ? [] : [finding("plan/noTimeliness", null, null, {})]),
    ...missing.map(([kind]) => finding("plan/missingKind", null, null, { kind })),
  ];
}
