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
 * Pairs of indicators whose names differ in little that matters much: 区县级三级公立医院占比 and 三级公立医院占比, 电子病历4级 and 5级. It pauses after
 * each indicator, since each is held against all that follow.
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
  const found: Finding[] = [];
  for (const [index, one] of named.entries()) {
    const others = named.slice(index + 1).filter((other) => isAlike(one, other));
    found.push(...others.map((other) => lookAlike(one.indicator, other.indicator)));
    yield;
  }
  return found;
}

function isAlike(one: Named, other: Named): boolean {
  return (
    one.indicator.unit === other.indicator.unit &&
    nameLikeness(one.forms, other.forms) >= confusable &&
    nameDifference(one.forms.key, other.forms.key) !== "none"
  );
}

function lookAlike({ id, name }: Indicator, other: Indicator): Finding {
  return finding("plan/lookAlike", null, id, { name, other: other.name, otherId: other.id });
}
