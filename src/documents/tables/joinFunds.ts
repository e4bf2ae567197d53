import Big from "big.js";

import type { FundLine, Funds } from "../../domain/plan";
import { inUnit } from "../../intake/inUnit";
import type { FundsProse, StatedAmount } from "./readFundsProse";
import type { StatedFunds } from "./readTableFunds";

/**
 * Joins what the head of the table and what the sentences say of the money. The table's amounts count; sentences add the years, and
 * the parts of an amount where the amounts they state beside the table's come to it exactly.
 *
 * @returns null when neither states a total nor a source.
 * @example joinFunds(head, prose)?.bySource[1]?.parts?.length // 2
 */
export function joinFunds(head: StatedFunds | null, prose: FundsProse): Funds | null {
  const unit = head?.unit ?? commonUnit(prose);
  const parts = prose.parts.map((part) => lineOf(part, unit));
  const stated = head?.bySource ?? [];
  const bySource = stated.length === 0 ? parts : withParts(stated, parts);
  const total = head?.total ?? (prose.total ? lineOf(prose.total, unit).amount : sumOf(bySource));
  if (total === null) return null;
  return {
    unit,
    total,
    bySource,
    byYear: prose.byYear.map((each) => {
      const { amount, source } = lineOf(each, unit);
      return { year: each.year, amount, source };
    }),
  };
}

/** 万元 where years or parts are in it: 亿元 would make fractions of them. */
function commonUnit({ parts, byYear }: FundsProse): Funds["unit"] {
  const units = [...parts, ...byYear].map(({ unit }) => unit);
  if (units.includes("元") && !units.includes("万元") && !units.includes("亿元")) return "元";
  return "万元";
}

function lineOf({ name, amount, unit, section }: StatedAmount, wanted: Funds["unit"]): FundLine {
  return { name, amount: inUnit(amount, unit, wanted) ?? amount, source: { section, name } };
}

/** Sentences' amounts that no line of the table has, as the parts of the one line they come to. */
function withParts(lines: readonly FundLine[], stated: readonly FundLine[]): readonly FundLine[] {
  const known = new Set(lines.map(({ amount }) => amount));
  const others = stated.filter(({ amount }) => !known.has(amount));
  const said = new Set(stated.map(({ amount }) => amount));
  const unsaid = lines.filter(({ amount }) => !said.has(amount));
  const [only] = unsaid;
  if (!only || unsaid.length > 1 || others.length < 2 || sumOf(others) !== only.amount)
    return lines;
  return lines.map((line) => (line === only ? { ...line, parts: others } : line));
}

function sumOf(lines: readonly FundLine[]): number | null {
  if (lines.length === 0) return null;
  return Number(lines.reduce((sum, { amount }) => sum.plus(amount), new Big(0)));
}
