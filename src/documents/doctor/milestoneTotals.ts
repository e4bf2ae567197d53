import Big from "big.js";
import { finding, type Finding } from "../../domain/finding";
import type { Milestone } from "../../domain/plan";
import { placeOfSource } from "./statements";

/**
 * Where 主要内容 names another figure than the years come to: their sum for counts of each year, else the last of them. Targets that
 * are still unconfirmed are left alone.
 */
export function milestoneTotals(milestone: Milestone): readonly Finding[] {
  const { id, name, unit, shape, total, sources } = milestone;
  const [source] = sources;
  const targets = Object.entries(milestone.targets);
  if (total === null || !source || targets.length === 0) return [];
  if (targets.some(([, { candidates, upTo }]) => candidates ?? upTo)) return [];
  const values = targets.map(([, { value }]) => new Big(value));
  const inYears =
    shape === "annual" ? values.reduce((sum, value) => sum.plus(value), new Big(0)) : values.at(-1);
  if (!inYears || inYears.eq(total)) return [];
  return [
    finding("plan/contradiction", null, id, {
      name,
      kind: "total",
      at: placeOfSource(source),
      unit,
      total,
      inYears: Number(inYears),
      years: targets.map(([year]) => Number(year)),
    }),
  ];
}
