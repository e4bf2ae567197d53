import type { Comparator } from "../domain/indicator";
import type { PlacedRepair, Doubt } from "./PlanImport";
import type { Quote } from "./SourceDocument";

/** One target stated in a sentence, before it is compared with the tables. */
export interface ProseTarget {
  /** What is measured, in the document's own words: 县域就诊率. */
  readonly name: string;
  /** One of several quantities that share a figure or list theirs in order: 门诊 of 门诊和住院; else null. */
  readonly component: string | null;
  /** Null where none is printed or implied by a word such as 全覆盖. */
  readonly comparator: Comparator | null;
  readonly value: number;
  /** The upper end of a range. */
  readonly upTo?: number;
  readonly decimals: number;
  readonly unit: string;
  /** 20% of 从20%提升至40%; null when none is stated. */
  readonly from: number | null;
  /** The years it holds for, ascending; empty where neither the sentence nor its paragraph says one. */
  readonly years: readonly number[];
  /** 每年: due again in each year. */
  readonly isAnnual: boolean;
  /** 累计, 新增, 建成: a count that adds up. */
  readonly isCumulative: boolean;
  /** To have something done rather than to reach a number; `value` is then 1. */
  readonly isState: boolean;
  readonly scope: string | null;
  /** 责任单位 of its paragraph, the lead first. */
  readonly responsible: readonly string[];
  /** `正文三（一）1`; `正文` where the text has no numbered headings. */
  readonly section: string;
  /** The heading it stands under, without its number. */
  readonly heading: string;
  /** The figure as worded: `稳定在90%以上`. */
  readonly wording: string;
  readonly quote: Quote;
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  /** Repairs of the sentence's own words. */
  readonly repairs: readonly PlacedRepair[];
}
