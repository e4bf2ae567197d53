/** Why a plan could not be accepted; all but the first say which place breaks which rule. */
export type PlanErrorCode =
  /** Written by a newer version of the product: `{ found, supported }`. */
  | "plan/newerSchema"
  /** Something has the wrong type or form: `{ expected, found }`. */
  | "plan/type"
  /** Something that every plan has is absent: `{ expected }`. */
  | "plan/missing"
  /** A name that no plan has, most likely misspelt. */
  | "plan/unknownKey"
  /** An id that something before it has: `{ id, first }`. */
  | "plan/duplicateId"
  /** A component's name that another component of the indicator has: `{ name }`. */
  | "plan/duplicateComponent"
  /** Years that do not ascend: `{ year, before }`. */
  | "plan/yearsOrder"
  /** A target for a year the plan does not have: `{ year, years }`. */
  | "plan/targetYear"
  /** A range that does not go up: `{ value, upTo }`. */
  | "plan/rangeOrder"
  /** A comparator that asks for the opposite of the direction: `{ comparator, direction }`. */
  | "plan/comparator";

/** The data is no plan: thrown by {@link parsePlan}, with the place at fault. */
export class PlanError extends Error {
  readonly code: PlanErrorCode;
  /** Where in the data: `indicators[7].targets.2024`; empty for the whole. */
  readonly path: string;
  /** What the locale's sentence needs, as listed with the codes. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: PlanErrorCode,
    path: string,
    values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} at ${path || "the top"} ${JSON.stringify(values)}`);
    this.name = "PlanError";
    this.code = code;
    this.path = path;
    this.values = values;
  }
}
