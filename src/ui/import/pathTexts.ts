import type { Indicator, Path, Target } from "../../domain/indicator";
import type { Milestone } from "../../domain/plan";
import { plainNumber } from "../../i18n/plainNumber";
import { printNumber, withUnit } from "../../i18n/printQuantity";
import { comparatorSigns } from "../comparatorSigns";
import type { Language } from "../useLanguage";

/** What a draft says of one measured quantity, in words. */
export interface PathText {
  /** Null for the whole. */
  readonly component: string | null;
  /** With unit; null when there is none. */
  readonly baseline: string | null;
  readonly targets: readonly TargetText[];
}

export interface TargetText {
  readonly year: number;
  /** With comparator and unit; the possible readings of one that is not settled. */
  readonly text: string;
  readonly isOpen: boolean;
}

/**
 * Says the baseline and the targets of a draft, part by part.
 *
 * @example pathTexts(indicator, language)[0]?.targets[0] // { year: 2024, text: "≥ 18.50%", isOpen: false }
 */
export function pathTexts(item: Indicator | Milestone, language: Language): readonly PathText[] {
  const components = "components" in item ? item.components : [];
  if (components.length === 0) return [pathText(item, item, null, language)];
  return components.map((one) => pathText(item, one, one.name, language));
}

function pathText(
  item: Indicator | Milestone,
  { baseline, targets }: Path,
  component: string | null,
  { terms }: Language,
): PathText {
  const number = (value: number): string =>
    "decimals" in item ? printNumber(value, item.decimals) : plainNumber(value);
  const print = ({ value, upTo }: Target): string => {
    if (item.shape === "milestone" && item.unit === "") return terms.state.done;
    if (upTo !== undefined) return withUnit(`${number(value)}—${number(upTo)}`, item.unit, terms);
    return `${comparatorSigns[item.comparator]}${withUnit(number(value), item.unit, terms)}`;
  };
  return {
    component,
    baseline: baseline === null ? null : withUnit(number(baseline), item.unit, terms),
    targets: Object.entries(targets).map(([year, target]) => ({
      year: Number(year),
      text: target.candidates ? target.candidates.join(" / ") : print(target),
      isOpen: target.candidates !== undefined,
    })),
  };
}
