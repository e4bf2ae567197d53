import type { Severity } from "../finding";
import type { ReportingPeriod } from "../period";
import type { ReportedYear } from "../ReportedYear";
import type { ScoringProfile } from "../scoring/ScoringProfile";

/** 封存: what a workbook was when it was sealed, so that anybody can say later what has changed. */
export interface Seal {
  /** ISO date and time. */
  readonly at: string;
  /** The version of the product that sealed it. */
  readonly product: string;
  /** 填报单位; empty when not given. */
  readonly unit: string;
  readonly check: SealedCheck;
  /** Every part of ours but the seal, in order of their namespaces. */
  readonly parts: readonly SealedPart[];
  /** In the order of the workbook. */
  readonly sheets: readonly SealedSheet[];
}

/** What has to be known to make the same check again, and what came of it. */
export interface SealedCheck {
  /** The version of the rules. */
  readonly rules: string;
  readonly period: ReportingPeriod;
  readonly use: "reporting" | "setting";
  /** The id of the plan the workbook carries; null where the table's own columns were the plan. */
  readonly plan: string | null;
  /** Null where nothing was scored. */
  readonly profile: ScoringProfile | null;
  /** What the values were compared with, as far as they were; null where nothing was at hand. */
  readonly previous: ReportedYear | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** What was found, as `sealedHit` names it, sorted. */
  readonly hits: readonly string[];
}

/** A part of ours, by what it holds rather than how its XML is written. */
export interface SealedPart {
  readonly namespace: string;
  readonly sha256: string;
}

/** What of a sheet decides what it says. */
export interface SealedSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** `A1:B2`, sorted. */
  readonly merges: readonly string[];
  /** Runs of hidden rows and columns in the used range: `5`, `7:9`, `C`. */
  readonly hiddenRows: readonly string[];
  readonly hiddenColumns: readonly string[];
  /** Ranges that one formula fills, sorted; absent where there are none. */
  readonly filled?: readonly string[];
  /** Every cell that holds something, by its address. */
  readonly cells: Readonly<Record<string, SealedCell>>;
}

/** What a cell holds, in a form in which saving it again changes nothing. */
export interface SealedCell {
  /** Fifteen digits of a number, twelve of a result. Null for a result that is not sealed. */
  readonly value: number | string | boolean | null;
  /** What it shows, where that is not just its value. */
  readonly shown?: string;
  /** Without the leading `=`, spaces, and case. */
  readonly formula?: string;
}
