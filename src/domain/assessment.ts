import type { Shape } from "./indicator";

/** 状态, best to worst within each of the two lenses (interim: onTrack … worsening; year end: met, missed). */
export type Status =
  | "met"
  | "onTrack"
  | "watch"
  | "offTrack"
  | "worsening"
  | "missed"
  | "missing"
  | "invalid"
  | "notAssessed"
  | "unconfirmed";

/** How far a missed target was missed. */
export type MissedSeverity = "slight" | "medium" | "severe" | "worsening";

/** Why a band has its status; the locale turns it into the sentence's ending. */
export type BandReason =
  | "meetsTarget"
  | "aheadOfTarget"
  | "pace"
  | "behindPace"
  | "farBehindPace"
  | "awayFromAnchor"
  | "nearLimit"
  | "short"
  | "belowBound"
  | "aboveBound"
  | "unitSlip"
  | "cumulativeFell"
  | "aboveRange"
  | "noBaseline"
  | "noTarget"
  | "neutral"
  | "unconfirmedTarget"
  | "notBegun"
  | "inProgress"
  | "done"
  | "late";

/** 区间: a stretch of the number line on which an indicator has one status. Ends are in the indicator's unit; ±Infinity when open. */
export interface Band {
  readonly from: number;
  readonly fromIncluded: boolean;
  readonly to: number;
  readonly toIncluded: boolean;
  readonly status: Status;
  /** Only of `missed`. */
  readonly severity: MissedSeverity | null;
  readonly reason: BandReason;
}

/** What the path is measured from: last year's actual, else last year's target, else the baseline. */
export interface Anchor {
  readonly value: number;
  readonly year: number;
  readonly from: "actual" | "target" | "baseline";
}

/** What a person entered for one measure, already read from its cell. */
export type Observation =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "state"; readonly state: "notBegun" | "inProgress" | "done" }
  /** Something is there that is no value: text, an error value, a formula without result. */
  | { readonly kind: "unreadable"; readonly text: string };

/** Whether the target of the plan's last year can still be reached. */
export interface Reach {
  readonly finalYear: number;
  readonly finalTarget: number;
  /** The value in the final year if the pace since the baseline goes on. */
  readonly projected: number;
  /** The change needed in each remaining year, signed like the value; 0 when the final target is already met. */
  readonly required: number;
  readonly reachable: "yes" | "strained" | "no";
}

/** 评价: how performance stands, with everything its sentence is made of. */
export interface Assessment {
  readonly status: Status;
  readonly severity: MissedSeverity | null;
  /** The row of the decision table that was applied; differs from the indicator's shape on a plateau (`step` becomes floor or cap). */
  readonly rule: Shape;
  readonly bands: readonly Band[];
  /** The band that holds the value; null when there is no value. */
  readonly band: Band | null;
  /** The value as compared, rounded to the indicator's decimals; null when there is none. */
  readonly value: number | null;
  readonly target: number | null;
  readonly targetUpTo: number | null;
  readonly anchor: Anchor | null;
  /** The share of the year gone by, 0 to 1. */
  readonly elapsed: number;
  /** r = s(V−A)/s(T−A); null where the rule does not use it or there is no room between anchor and target. */
  readonly progress: number | null;
  /** What the path asks for at this date. */
  readonly expected: number | null;
  /** s(V−expected): negative is always behind, whichever direction is better. */
  readonly gap: number | null;
  /** The nearest better band: its status, where it begins, and how far away that is; null when there is none. */
  readonly next: { readonly status: Status; readonly at: number; readonly distance: number } | null;
  /** Set where rounding to the printed decimals decided the status. */
  readonly roundedFrom: number | null;
  /** |V−T|/|T| where it is at least 0.3, signed; such a deviation asks for an explanation. */
  readonly deviation: number | null;
  readonly reach: Reach | null;
}
