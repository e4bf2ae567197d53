import type { Indicator } from "../../domain/indicator";
import type { Milestone, Plan } from "../../domain/plan";

/** What is to be otherwise; what is left out stays. */
export type Changes<Facts> = { readonly [Name in keyof Facts]?: Facts[Name] | undefined };

/** One thing a person decided about a draft plan. Decisions are kept apart from the plan, so that they can be made again. */
export type Decision =
  /** It is no target. */
  | { readonly kind: "reject"; readonly id: string }
  /** Some of it is otherwise; a direction or shape given here is chosen by the person. */
  | {
      readonly kind: "change";
      readonly id: string;
      readonly to: Changes<Omit<Indicator, "id">> | Changes<Omit<Milestone, "id">>;
    }
  /** Which reading of a damaged target is right, one of its candidates or another: `5—8`. */
  | {
      readonly kind: "confirm";
      readonly id: string;
      /** For a target of a component. */
      readonly component?: string;
      readonly year: number;
      readonly reading: string;
    }
  /** It is the same as another one and becomes a further source of it. */
  | { readonly kind: "join"; readonly id: string; readonly into: string }
  /** Something that was not found. */
  | { readonly kind: "add"; readonly indicator: Indicator }
  | { readonly kind: "addMilestone"; readonly milestone: Milestone }
  /** The plan's own facts. */
  | {
      readonly kind: "plan";
      readonly to: Changes<Omit<Plan, "indicators" | "milestones">>;
    };
