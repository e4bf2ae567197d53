import { finding, type Finding } from "../../domain/finding";
import type { Indicator } from "../../domain/indicator";
import { nameForms, type NameForms } from "../../workbook/NameForms";
import { nameDifference, nameLikeness } from "../../workbook/nameLikeness";

const confusable = 0.6;

interface Named {
  readonly indicator: Indicator;
  readonly forms: NameForms;
}

/**
 * Pairs of indicators whose names differ in little that matters much: 区县级三级公立医院占比 and 三级公立医院占比, 电子病历4级 and 5级. Of names that
 * differ in their figures alone each is paired with the next of its series, and only the first with names outside it: a list of numbered projects
 * does not give a hint for every two of them. It pauses after each indicator.
 */
export function* lookAlikes(
  indicators: readonly Indicator[],
): Generator<void, readonly Finding[], void> {
  const measured = indicators.filter(({ shape }) => shape !== "milestone");
  const named: Named[] = [];
  for (const indicator of measured) {
    named.push({ indicator, forms: nameForms(indicator.name) });
    yield;
  }
  const { firsts, next } = seriesOf(named);
  const counts = countsOf([...firsts].flatMap((index) => named[index] ?? []));
  yield;
  const before = new Map<string, number[]>();
  const found: (readonly [number, number])[] = [];
  for (const [index, one] of named.entries()) {
    const following = next.get(index);
    if (following !== undefined && isAlike(one, named[following])) found.push([index, following]);
    if (!firsts.has(index)) continue;
    const keys = rarest(one, counts);
    const near = new Set(keys.flatMap((key) => before.get(key) ?? []));
    for (const other of near) if (isAlike(named[other], one)) found.push([other, index]);
    for (const key of keys) before.set(key, [...(before.get(key) ?? []), index]);
    yield;
  }
  found.sort(([a, b], [c, d]) => a - c || b - d);
  return found.flatMap(([a, b]) => lookAlike(named[a], named[b]));
}

/** Names that are the same but for their figures are one series: the first of each, and which name follows which. */
function seriesOf(named: readonly Named[]): {
  readonly firsts: ReadonlySet<number>;
  readonly next: ReadonlyMap<number, number>;
} {
  const firsts = new Set<number>();
  const next = new Map<number, number>();
  const last = new Map<string, number>();
  for (const [index, { indicator, forms }] of named.entries()) {
    const series = `${indicator.unit}\n${forms.key.replace(/\d+(?:\.\d+)?/g, "#")}`;
    const previous = last.get(series);
    if (previous === undefined) firsts.add(index);
    else next.set(previous, index);
    last.set(series, index);
  }
  return { firsts, next };
}

/** In how many names each pair of characters stands. */
function countsOf(named: readonly Named[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { forms } of named) {
    for (const pair of forms.pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/**
 * Pairs of characters of which two confusable names share at least one. Names of m and n pairs that are alike by 0.6 share at least 0.3 (m + n),
 * which none exceeds, so n is at least 3/7 m, and of the first name's m pairs at most m − 0.3 (m + 3/7 m) = 4/7 m are missing in the second. Put in
 * one order for all names, the rarest first, the first 4/7 + 1 pairs of both have one in common.
 */
function rarest(
  { indicator, forms }: Named,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  const rarity = (pair: string): number => counts.get(pair) ?? 0;
  const ordered = [...forms.pairs].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
  return ordered
    .slice(0, Math.floor((ordered.length * 4) / 7) + 1)
    .map((pair) => `${indicator.unit}\n${pair}`);
}

function isAlike(one: Named | undefined, other: Named | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    nameLikeness(one.forms, other.forms) >= confusable &&
    nameDifference(one.forms.key, other.forms.key) !== "none"
  );
}

function lookAlike(one: Named | undefined, other: Named | undefined): readonly Finding[] {
  if (!one || !other) return [];
  const { id, name } = one.indicator;
  const values = { name, other: other.indicator.name, otherId: other.indicator.id };
  return [finding("plan/lookAlike", null, id, values)];
}
