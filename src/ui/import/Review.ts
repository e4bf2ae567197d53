import type { Indicator } from "../../domain/indicator";
import type { Milestone, Plan } from "../../domain/plan";
import type { Draft, PlacedRepair } from "../../documents/PlanImport";
import type { Decision } from "../../intake/review/Decision";

/** What became of a draft so far. */
export type DraftState = "pending" | "accepted" | "rejected" | "joined";

/** A target whose reading a person still has to choose. */
export interface OpenTarget {
  /** Null for a target of the whole. */
  readonly component: string | null;
  readonly year: number;
  readonly candidates: readonly string[];
}

/** A draft as it stands after what the person did. */
export interface DraftRow {
  readonly draft: Draft;
  readonly item: Indicator | Milestone;
  readonly state: DraftState;
  /** Whether it is in the plan no longer: rejected, or joined with another one. */
  readonly isOut: boolean;
  /** The name of the indicator it was joined with; null when it was not. */
  readonly joinedInto: string | null;
  /** Whether a person should look at it before anything else. */
  readonly isDoubtful: boolean;
  readonly openTargets: readonly OpenTarget[];
  /** The repairs its targets hang on, certain and proposed. */
  readonly repairs: readonly PlacedRepair[];
}

/** 核对: an import with what a person decided about it so far. */
export interface Review {
  /** Those a person added, then the doubtful ones, then the others in the plan's order. */
  readonly rows: readonly DraftRow[];
  readonly counts: Readonly<Record<DraftState, number>>;
  /** Pending drafts that nothing speaks against. */
  readonly certain: readonly string[];
  readonly decisions: readonly Decision[];
  /** What is left of the plan; targets of pending drafts that are less than certain are unconfirmed in it. */
  readonly plan: Plan;
  /** How many drafts have unconfirmed targets in it. */
  readonly unsettled: number;
}
