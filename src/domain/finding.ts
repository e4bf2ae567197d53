import type { ReportingPeriod } from "./period";
import type { Status } from "./assessment";

/** 错误 blocks sending, 警告 needs an explanation, 提示 passes. */
export type Severity = "error" | "warning" | "hint";

/** A cell by its sheet's name and A1 address. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

interface Facts {
  /** `nearest` is the kind of form the workbook comes closest to. */
  "structure/notRecognised": {
    readonly nearest: "target" | "annual" | null;
    readonly missing: readonly string[];
  };
  "structure/noActualColumn": { readonly period: ReportingPeriod };
  "structure/hidden": { readonly what: "sheet" | "rows" | "columns"; readonly name: string };
  /** Several columns claim the same role and none of them is used for it; `role` as in `ColumnRole`. */
  "structure/ambiguousColumns": { readonly role: string; readonly headers: readonly string[] };
  "structure/notInPlan": { readonly name: string };
  "structure/missingIndicators": { readonly names: readonly string[] };
  "structure/duplicateIndicator": { readonly name: string; readonly first: string };
  /** The plan a workbook carries cannot be read; `place` is where in it, empty for the whole. */
  "plan/carriedMalformed": { readonly place: string };
  /** Its hash is another one: it was changed other than by the product. */
  "plan/carriedAltered": Readonly<Record<never, never>>;
  "plan/carriedNewer": Readonly<Record<never, never>>;
  "plan/carriedTwice": { readonly count: number };
  /** The plan of this id that comes with the product is not the one the workbook carries, by which it is judged. */
  "plan/carriedDiffers": { readonly title: string };
  "value/required": { readonly name: string };
  "value/notCalculated": { readonly formula: string };
  "value/errorValue": { readonly error: string };
  "value/numberAsText": { readonly text: string; readonly value: number };
  "value/notANumber": { readonly text: string };
  "value/unitSlip": { readonly value: number; readonly suggested: number; readonly unit: string };
  "value/outOfBounds": {
    readonly value: number;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly unit: string;
  };
  "value/cumulativeFell": {
    readonly value: number;
    readonly before: number;
    readonly year: number;
  };
  "value/decimals": { readonly value: number; readonly decimals: number };
  "value/jump": { readonly value: number; readonly before: number; readonly year: number };
  "value/tablesDisagree": { readonly here: number; readonly there: number; readonly other: Place };
  "value/damagedCell": { readonly detail: string };
  "target/differsFromPlan": {
    readonly year: number;
    readonly baseline: boolean;
    readonly inTable: number;
    readonly inPlan: number;
  };
  "target/unconfirmed": { readonly year: number; readonly candidates: readonly string[] };
  "target/componentMissing": { readonly missing: readonly string[] };
  "target/weakerThanPlan": { readonly year: number; readonly own: number; readonly plan: number };
  "target/regresses": { readonly year: number; readonly own: number; readonly baseline: number };
  "target/notMonotone": { readonly year: number; readonly own: number; readonly before: number };
  "target/tablesDisagree": {
    readonly year: number;
    readonly baseline: boolean;
    readonly here: number;
    readonly there: number;
    readonly other: Place;
  };
  "funds/sum": { readonly total: number; readonly sum: number; readonly parts: readonly string[] };
  "assessment/offTrack": { readonly name: string; readonly status: Status };
  "assessment/rounding": {
    readonly value: number;
    readonly rounded: number;
    readonly decimals: number;
  };
}

export type FindingCode = keyof Facts;

/** A finding of one code. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly at: Place | null;
  /** The id of the indicator it concerns; null for the form as a whole. */
  readonly indicator: string | null;
  readonly values: Facts[Code];
}

/** 审核意见: what is wrong with the form, where, with its numbers; the words are in `i18n`. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** The severity each code is raised with unless its rule says otherwise. */
const severityOf: Readonly<Record<FindingCode, Severity>> = {
  "structure/notRecognised": "error",
  "structure/noActualColumn": "hint",
  "structure/hidden": "hint",
  "structure/ambiguousColumns": "error",
  "structure/notInPlan": "hint",
  "structure/missingIndicators": "warning",
  "structure/duplicateIndicator": "error",
  "plan/carriedMalformed": "warning",
  "plan/carriedAltered": "warning",
  "plan/carriedNewer": "warning",
  "plan/carriedTwice": "warning",
  "plan/carriedDiffers": "hint",
  "value/required": "error",
  "value/notCalculated": "error",
  "value/errorValue": "error",
  "value/numberAsText": "hint",
  "value/notANumber": "error",
  "value/unitSlip": "error",
  "value/outOfBounds": "error",
  "value/cumulativeFell": "error",
  "value/decimals": "hint",
  "value/jump": "hint",
  "value/tablesDisagree": "error",
  "value/damagedCell": "error",
  "target/differsFromPlan": "error",
  "target/unconfirmed": "error",
  "target/componentMissing": "error",
  "target/weakerThanPlan": "error",
  "target/regresses": "warning",
  "target/notMonotone": "warning",
  "target/tablesDisagree": "error",
  "funds/sum": "error",
  "assessment/offTrack": "warning",
  "assessment/rounding": "hint",
};

/**
 * Makes a finding with its usual severity.
 *
 * @example finding("value/required", place, "ind-08", { name: "…" }).severity // "error"
 */
export function finding<Code extends FindingCode>(
  code: Code,
  at: Place | null,
  indicator: string | null,
  values: Facts[Code],
): FindingOf<Code> {
  return { code, severity: severityOf[code], at, indicator, values };
}
