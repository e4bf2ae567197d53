import type { Doubt } from "../documents/PlanImport";
import type { Source } from "../domain/indicator";
import type { Milestone, Plan } from "../domain/plan";
import type { FindingAnswer, IndicatorAnswer } from "./FileAnswer";
import type { RangesAnswer } from "./answerRanges";

/** What `import --format json` says of one file; the names are a contract, see docs. */
export interface ImportAnswer {
  readonly path: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly plan: (Omit<Plan, "indicators" | "milestones"> & { readonly source: "file" }) | null;
  readonly indicators: readonly DraftAnswer[];
  readonly milestones: readonly (Milestone & DraftFacts)[];
  readonly findings: readonly FindingAnswer[];
  readonly repairs: readonly RepairAnswer[];
  readonly summary: {
    readonly indicators: number;
    readonly milestones: number;
    /** Drafts of little confidence. */
    readonly doubtful: number;
    /** Repairs that a person has to decide. */
    readonly unconfirmed: number;
    readonly errors: number;
    readonly warnings: number;
    readonly hints: number;
  };
}

/** How far a draft can be believed, and what it was read from. */
export interface DraftFacts {
  /** 0 to 1. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
  readonly scope: string | null;
  readonly quotes: readonly { readonly at: string; readonly text: string }[];
}

/** As in `check`: one entry for the whole, and one for each component. */
export interface DraftAnswer
  extends
    DraftFacts,
    RangesAnswer,
    Pick<
      IndicatorAnswer,
      | "id"
      | "number"
      | "name"
      | "component"
      | "level1"
      | "level2"
      | "unit"
      | "shape"
      | "direction"
      | "comparator"
      | "decimals"
      | "baseline"
      | "targets"
    > {
  readonly responsible: readonly string[];
  readonly sources: readonly Source[];
}

export interface RepairAnswer {
  /** `附件3!G15`, or `line 41` of a document. */
  readonly cell: string;
  readonly found: string;
  readonly proposed: string | null;
  readonly candidates: readonly string[];
  readonly certain: boolean;
  readonly evidence: string;
  /** The ids of what hangs on it. */
  readonly concerns: readonly string[];
}
