import type { Place } from "../../../domain/finding";

/** What a name of an own rule stands for. */
export type Named =
  | {
      readonly kind: "values";
      /** Several for a name such as 资金来源. */
      readonly values: readonly number[];
      readonly at: Place | null;
      /** The indicator it belongs to; null for money and cells. */
      readonly indicator: string | null;
    }
  /** It is there, and nothing is filled in yet. */
  | { readonly kind: "blank" }
  | { readonly kind: "unknown"; readonly candidates: readonly string[] }
  /** 上年 and 目标 alone, where no indicator was named before. */
  | { readonly kind: "noSubject" };
