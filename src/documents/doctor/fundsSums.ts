import Big from "big.js";
import { finding, type Finding } from "../../domain/finding";
import type { FundLine, Funds } from "../../domain/plan";

/** 项目资金: the sources must come to the total, the parts of a source to it, the years to the total. */
export function fundsSums({ total, bySource, byYear }: Funds): readonly Finding[] {
  const years = byYear.map(({ amount }) => amount);
  return [
    ...sumOf(total, bySource),
    ...bySource.flatMap(({ amount, parts = [] }) => sumOf(amount, parts)),
    ...(years.length === 0 || sum(years).eq(total)
      ? []
      : [finding("funds/years", null, null, { total, sum: Number(sum(years)), years })]),
  ];
}

function sumOf(total: number, lines: readonly FundLine[]): readonly Finding[] {
  const amounts = lines.map(({ amount }) => amount);
  if (amounts.length === 0 || sum(amounts).eq(total)) return [];
  const parts = lines.map(({ name, amount }) => `${name} ${amount}`);
  return [finding("funds/sum", null, null, { total, sum: Number(sum(amounts)), parts })];
}

function sum(amounts: readonly number[]): Big {
  return amounts.reduce((added, amount) => added.plus(amount), new Big(0));
}
