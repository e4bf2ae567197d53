import { finding, type Finding } from "../../domain/finding";
import type { Indicator } from "../../domain/indicator";
import { nameForms } from "../../workbook/NameForms";
import { nameDifference, nameLikeness } from "../../workbook/nameLikeness";

const confusable = 0.6;

/**
 * Pairs of indicators whose names differ in little that matters much: 区县级三级公立医院占比 and 三级公立医院占比, 电子病历4级 and 5级.
 */
export function lookAlikes(indicators: readonly Indicator[]): readonly Finding[] {
  const measured = indicators.filter(({ shape }) => shape !== "milestone");
  const named = measured.map((indicator) => ({ indicator, forms: nameForms(indicator.name) }));
  return named.flatMap(({ indicator, forms }, index) =>
    named.slice(index + 1).flatMap((other) => {
      const isAlike =
        nameLikeness(forms, other.forms) >= confusable &&
        nameDifference(forms.key, other.forms.key) !== "none" &&
        indicator.unit === other.indicator.unit;
      if (!isAlike) return [];
      return [
        finding("plan/lookAlike", null, indicator.id, {
          name: indicator.name,
          other: other.indicator.name,
          otherId: other.indicator.id,
        }),
      ];
    }),
  );
}
