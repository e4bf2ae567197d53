import type { ReportingPeriod } from "./period";
import type { Status } from "./assessment";
import type { ConflictVerdict } from "./ConflictVerdict";
import type { Contradiction } from "./contradiction";
import type { ExplanationFacts } from "./ExplanationFacts";
import type { LayoutForm } from "./forms/FormLayout";
import type { OwnRuleFacts } from "./rules/OwnRuleFacts";
import type { Place } from "./Place";
import { severityOf } from "./severityOf";
import type { ValueElsewhere } from "./ValueElsewhere";

export type { Place };

/** 错误 blocks sending, 警告 needs an explanation, 提示 passes. */
export type Severity = "error" | "warning" | "hint";

interface Facts extends OwnRuleFacts, ExplanationFacts {
  /** `nearest` is the kind of form the workbook comes closest to. */
  "structure/notRecognised": {
    readonly nearest: "target" | "annual" | "milestones" | null;
    readonly missing: readonly string[];
  };
  /** A sheet that looks like a form and gives no table; `title` is null where it is known by its levels. */
  "structure/formPassedOver": {
    readonly title: string | null;
    readonly missing: readonly string[];
  };
  /** A form's title says another year than the one reported, whose targets it has. */
  "structure/otherYear": { readonly stated: number; readonly year: number };
  "structure/noActualColumn": { readonly period: ReportingPeriod };
  "structure/hidden": { readonly what: "sheet" | "rows" | "columns"; readonly name: string };
  /** Several columns claim the same role and none of them is used for it; `role` as in `ColumnRole`. */
  "structure/ambiguousColumns": { readonly role: string; readonly headers: readonly string[] };
  /** What a form handed out by the product had in a cell, and has now. A count of 0: the sheet `expected` is gone. */
  "structure/changed": {
    readonly expected: string;
    readonly found: string;
    /** How many cells differ. */
    readonly count: number;
  };
  "structure/formulaOverwritten": { readonly formula: string; readonly found: string };
  /** It cannot be known how the form was handed out. */
  "structure/issueUnknown": { readonly why: "malformed" | "altered" | "newer" | "twice" };
  "structure/notInPlan": { readonly name: string };
  "structure/missingIndicators": { readonly names: readonly string[] };
  /** A row with figures and no name; `above` is the name of the row before it. */
  "structure/nameMissing": { readonly above: string | null };
  "structure/duplicateIndicator": { readonly name: string; readonly first: string };
  /** The plan a workbook carries cannot be read; `place` is where in it, empty for the whole. */
  "plan/carriedMalformed": { readonly place: string };
  /** Its hash is another one: it was changed other than by the product. */
  "plan/carriedAltered": Readonly<Record<string, never>>;
  "plan/carriedNewer": Readonly<Record<string, never>>;
  "plan/carriedTwice": { readonly count: number };
  /** The plan of this id that comes with the product is not the one the workbook carries, by which it is judged. */
  "plan/carriedDiffers": { readonly title: string };
  /** The facts a workbook carries cannot be read; `place` is where in them, empty for the whole. */
  "facts/carriedMalformed": { readonly place: string };
  "facts/carriedAltered": Readonly<Record<string, never>>;
  "facts/carriedNewer": Readonly<Record<string, never>>;
  "facts/carriedTwice": { readonly count: number };
  /** They are of another plan's indicators; both are ids, null where no plan fits. */
  "facts/otherPlan": { readonly stored: string; readonly plan: string | null };
  /** Forms say different things of one fact. */
  "facts/conflict": {
    readonly name: string;
    readonly unit: string;
    readonly cells: readonly (Place & { readonly value: number })[];
    /** Absent where nothing decides it. */
    readonly verdict?: ConflictVerdict;
  };
  /** A form no longer shows the facts: its first cell, with where the value that holds now was entered. */
  "facts/stale": {
    /** Of the form. */
    readonly kind: LayoutForm;
    readonly count: number;
    readonly name: string;
    readonly unit: string;
    readonly shown: number;
    readonly current: number;
    readonly from: string | null;
  };
  /** `elsewhere` where another form of the workbook gives the value. */
  "value/required": { readonly name: string; readonly elsewhere?: ValueElsewhere };
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
  "value/sameAsLastPeriod": {
    readonly name: string;
    readonly value: number;
    readonly unit: string;
    readonly year: number;
  };
  /** `possible` is how many bodies there can be by the plan's own shares; `nearest` of the least of them. */
  "value/impossibleShare": {
    readonly name: string;
    readonly value: number;
    readonly possible: readonly number[];
    readonly nearest: readonly { readonly count: number; readonly share: number }[];
  };
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
  /** A target in words (`text`), or a figure of which nothing says whether more or less is better. */
  "target/notComparable": {
    readonly name: string;
    readonly text: string;
    readonly inWords: boolean;
  };
  "target/tablesDisagree": {
    readonly year: number;
    readonly baseline: boolean;
    readonly here: number;
    readonly there: number;
    readonly other: Place;
  };
  /** A person named it, or the workbook carries it, and no row of the tables is one of its indicators. */
  "plan/fitsNothing": { readonly title: string };
  "plan/contradiction": { readonly name: string } & Contradiction;
  /** Every target is one the baseline meets already. */
  "plan/alreadyMet": {
    readonly name: string;
    readonly unit: string;
    readonly baseline: number;
    readonly target: number;
    readonly year: number;
  };
  /** Most of the way is left for the last year. */
  "plan/backLoaded": {
    readonly name: string;
    readonly unit: string;
    readonly year: number;
    readonly step: number;
    readonly largestBefore: number;
  };
  /** Two indicators that are easily taken for each other. */
  "plan/lookAlike": { readonly name: string; readonly other: string; readonly otherId: string };
  /** A share of bodies that can be counted: how many there would have to be. `possible` is empty where no number fits. */
  "plan/hiddenDenominator": {
    readonly name: string;
    readonly shares: readonly number[];
    readonly possible: readonly number[];
    readonly largest: number;
  };
  /** Below a table of a published text stand figures that no row could be made of, from this line on. */
  "plan/unreadRows": { readonly line: number; readonly text: string };
  "plan/noTimeliness": Readonly<Record<string, never>>;
  "plan/missingKind": {
    readonly kind: "quantity" | "quality" | "cost" | "benefit" | "satisfaction";
  };
  "funds/sum": { readonly total: number; readonly sum: number; readonly parts: readonly string[] };
  /** The yearly amounts against the total. */
  "funds/years": {
    readonly total: number;
    readonly sum: number;
    readonly years: readonly number[];
  };
  /** More was spent than there was: in a line of a form's head, budget 0 among them. In 万元. */
  "funds/execution": {
    readonly name: string;
    readonly budget: number;
    readonly executed: number;
  };
  /** The form's total is not the plan's, of a year or, with null, of all years. In 万元. */
  "funds/differsFromPlan": {
    readonly year: number | null;
    readonly inForm: number;
    readonly inPlan: number;
  };
  /**
   * `empty` are the classes of the scoring profile that no indicator of the form belongs to. Null in place of the profile for the weights
   * that the form itself prints.
   */
  "weights/sum": {
    readonly profile: string | null;
    readonly full: number;
    readonly sum: number;
    readonly empty: readonly string[];
  };
  "assessment/offTrack": {
    readonly name: string;
    readonly status: Status;
    readonly value: number | null;
    readonly target: number | null;
    readonly unit: string;
  };
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
  const severities: Readonly<Record<FindingCode, Severity>> = severityOf;
  return { code, severity: severities[code], at, indicator, values };
}
