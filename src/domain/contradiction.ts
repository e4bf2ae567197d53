import type { Comparator } from "./indicator";

/** A place of a plan's document: 附件3 第8行, with what it says there. */
export interface PlanPlace {
  readonly section: string;
  readonly row: number | null;
  /** As printed there. */
  readonly name: string;
  /** The figure as worded there; empty where it is a plain table cell. */
  readonly wording: string;
}

/** How two places of a plan, or a sum and its parts, contradict each other. */
export type Contradiction =
  /** Two places have different figures for one year. */
  | {
      readonly kind: "figures";
      readonly year: number;
      readonly unit: string;
      readonly here: PlanPlace & { readonly value: number };
      readonly there: PlanPlace & { readonly value: number };
    }
  /** Two places have one figure, due in different years. */
  | {
      readonly kind: "dueYears";
      readonly value: number;
      readonly unit: string;
      readonly here: PlanPlace & { readonly year: number };
      readonly there: PlanPlace & { readonly year: number };
    }
  /** One place asks for exactly a figure, another for at least or at most it. */
  | {
      readonly kind: "comparators";
      readonly here: PlanPlace & { readonly comparator: Comparator };
      readonly there: PlanPlace & { readonly comparator: Comparator };
    }
  /** The main content names another figure than the years add up to. */
  | {
      readonly kind: "total";
      readonly at: PlanPlace;
      readonly unit: string;
      readonly total: number;
      readonly inYears: number;
      readonly years: readonly number[];
    };
