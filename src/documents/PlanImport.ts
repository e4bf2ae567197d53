import type { Finding } from "../domain/finding";
import type { Plan } from "../domain/plan";
import type { Repair } from "../intake/Repair";
import type { Quote, SourcePlace } from "./SourceDocument";

/** A repair with the place of the damaged words. */
export interface PlacedRepair extends Repair {
  readonly at: SourcePlace;
  /** The indicators and milestones whose targets depend on it. */
  readonly concerns: readonly string[];
}

/** Why a person should look at a draft before it is believed. */
export type Doubt =
  /** A reading of a damaged text is still open. */
  | "unconfirmedRepair"
  /** The name was put together from several places of the sentence. */
  | "composedName"
  /** No year stands in the sentence; it is the paragraph's or the plan's last. */
  | "inheritedYear"
  /** The words only loosely say that it is a target: 力争, 争取, 探索. */
  | "softWords"
  /** Which quantities the figures belong to was worked out from their order. */
  | "pairing"
  /** Words were read as a number: 全覆盖, 全部, 百名. */
  | "wordedFigure"
  /** A cell of its row holds something for a baseline or a target that is no figure. */
  | "unreadFigure"
  /** Its direction or comparator is not printed and was concluded. */
  | "impliedDirection"
  /** It may be the same as another one: the same words stand with other figures elsewhere. */
  | "lookAlike";

/** One indicator or milestone of an import, with what it was read from. */
export interface Draft {
  /** Of the indicator or milestone in the plan. */
  readonly id: string;
  readonly kind: "indicator" | "milestone";
  /** Every place that states it, the one its targets are taken from first. */
  readonly quotes: readonly Quote[];
  /** Whom or what each figure is for, where that is not the whole area: 每个县（市、区）, 二级及以上医院. */
  readonly scope: string | null;
  /** 0 to 1. Below 0.6 it is shown as doubtful; 1 is a clean table cell. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

/** 导入: what was made of a document: a plan in the making, with everything a person needs to judge it. */
export interface PlanImport {
  /** With every draft as proposed; targets that hang on an open repair carry their `candidates` and are unconfirmed. */
  readonly plan: Plan;
  /** One for each indicator and milestone of the plan, in the plan's order. */
  readonly drafts: readonly Draft[];
  readonly repairs: readonly PlacedRepair[];
  /** Contradictions of the plan with itself, and what could not be read. */
  readonly findings: readonly Finding[];
}
