import type { ReportingPeriod } from "./period";
import type { Status } from "./assessment";
import type { Comparator } from "./indicator";
import type { LayoutForm } from "./forms/FormLayout";
import type { Relation, RuleFault } from "./rules/Condition";
import { severityOf } from "./severityOf";

/** 错误 blocks sending, 警告 needs an explanation, 提示 passes. */
export type Severity = "error" | "warning" | "hint";

/** A cell by its sheet's name and A1 address. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

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

/**
 * How an explanation does not fit its figures: it says of a target that was met that it was not (`undone`), or of one that was missed that it was
 * met (`done`); beside all points that something was not done (`fullScore`); above or below the target where the value is on the other
 * side; a slight deviation where it is a large one.
 */
export type ExplanationMisfit = "undone" | "done" | "fullScore" | "above" | "below" | "slight";

interface Facts {
  /** `nearest` is the kind of form the workbook comes closest to. */
  "structure/notRecognised": {
    readonly nearest: "target" | "annual" | "milestones" | null;
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
  /** Forms say different things of one fact, and nothing says which of them holds. */
  "facts/conflict": {
    readonly name: string;
    readonly unit: string;
    readonly cells: readonly (Place & { readonly value: number })[];
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
  /** `rule` and `message` as the user wrote them; the two sides that do not compare as asked. */
  "own/failed": {
    readonly rule: string;
    readonly message: string;
    readonly left: number;
    readonly relation: Relation;
    readonly right: number;
  };
  /** The text is no rule; `at` counts its characters from 1. */
  "own/unreadable": {
    readonly rule: string;
    readonly fault: RuleFault;
    readonly at: number;
    readonly found: string;
  };
  /** A name that is nothing of the form, or, with `candidates`, several things. */
  "own/unknownName": {
    readonly rule: string;
    readonly name: string;
    readonly candidates: readonly string[];
  };
  "own/notCalculable": {
    readonly rule: string;
    readonly why: "divisionByZero" | "severalValues" | "noSubject";
  };
  "own/unknownLevel": { readonly text: string };
  /** The sheet of own rules lacks the heading of this column. */
  "own/noHeading": Readonly<Record<string, never>>;
  /** The explanations a workbook carries cannot be read; `place` is where in them, empty for the whole. */
  "explanation/carriedMalformed": { readonly place: string };
  "explanation/carriedAltered": Readonly<Record<string, never>>;
  "explanation/carriedNewer": Readonly<Record<string, never>>;
  "explanation/carriedTwice": { readonly count: number };
  /** The words do not fit the figures; `words` are those that say so. */
  "explanation/contradicts": {
    readonly kind: ExplanationMisfit;
    readonly name: string;
    readonly words: string;
    readonly value: number | null;
    readonly target: number | null;
    readonly unit: string;
  };
  /** Words that explain nothing, or one text for many rows; `names` are the rows. */
  "explanation/generic": {
    readonly kind: "empty" | "repeated";
    readonly text: string;
    readonly names: readonly string[];
  };
  /** What a form prints to be signed with and is blank, as printed: 填报人, 联系电话. */
  "signoff/missing": { readonly missing: readonly string[] };
  "explanation/missing": {
    readonly name: string;
    readonly value: number;
    readonly target: number;
    readonly unit: string;
    /** (V−T)/|T| in percent from 30 on, to one decimal; null for a target that was missed by less. */
    readonly deviation: number | null;
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
