import { difference, product, quotient, roundHalfUp, sum } from "../../../domain/decimal";
import type { Calculation, Condition, Relation, Term } from "../../../domain/rules/Condition";
import type { Named } from "./Named";

/** What came of an own rule. */
export type Outcome =
  | { readonly kind: "holds" }
  /** The first comparison that does not hold, with its two sides. */
  | {
      readonly kind: "fails";
      readonly left: number;
      readonly relation: Relation;
      readonly right: number;
    }
  /** A value it needs is not filled in yet. */
  | { readonly kind: "blank" }
  | { readonly kind: "unknownName"; readonly name: string; readonly candidates: readonly string[] }
  | {
      readonly kind: "notCalculable";
      readonly why: "divisionByZero" | "severalValues" | "noSubject";
    };

/** Stops the evaluation of a rule whose values cannot be had. */
class NoValue extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

/** Shares worked out by division are compared to so many decimals. */
const decimals = 8;

/**
 * Works an own rule out, in decimal arithmetic. A name with several values is asked for each of them.
 *
 * @param lookUp what a name stands for.
 * @example evaluateCondition(atMost100, () => ({ kind: "values", values: [104], … })) // { kind: "fails", left: 104, relation: "≤", right: 100 }
 */
export function evaluateCondition(condition: Condition, lookUp: (name: string) => Named): Outcome {
  try {
    return outcomeOf(condition, lookUp);
  } catch (error) {
    if (error instanceof NoValue) return error.outcome;
    throw error;
  }
}

type LookUp = (name: string) => Named;

function outcomeOf(condition: Condition, lookUp: LookUp): Outcome {
  if (condition.kind === "comparison") return compare(condition, lookUp);
  const outcomes = condition.of.map((part) => outcomeOf(part, lookUp));
  const failed = outcomes.find(({ kind }) => kind === "fails");
  const holds = outcomes.find(({ kind }) => kind === "holds");
  const [wanted, other] = condition.kind === "all" ? [failed, holds] : [holds, failed];
  return wanted ?? other ?? { kind: "holds" };
}

function compare(
  { left, relation, right }: Extract<Condition, { kind: "comparison" }>,
  lookUp: LookUp,
): Outcome {
  const [lefts, rights] = [valuesOf(left, lookUp), valuesOf(right, lookUp)];
  if (lefts.length > 1 && rights.length > 1) {
    throw new NoValue({ kind: "notCalculable", why: "severalValues" });
  }
  for (const a of lefts) {
    for (const b of rights) {
      const [first, second] = [roundHalfUp(a, decimals), roundHalfUp(b, decimals)];
      if (!holds[relation](first, second)) {
        return { kind: "fails", left: first, relation, right: second };
      }
    }
  }
  return { kind: "holds" };
}

const holds: Readonly<Record<Relation, (a: number, b: number) => boolean>> = {
  "=": (a, b) => a === b,
  "≠": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "≤": (a, b) => a <= b,
  ">": (a, b) => a > b,
  "≥": (a, b) => a >= b,
};

function valuesOf(term: Term, lookUp: LookUp): readonly number[] {
  switch (term.kind) {
    case "number":
      return [term.value];
    case "name":
      return namedValues(term.name, lookUp);
    case "negative":
      return valuesOf(term.of, lookUp).map((value) => -value);
    case "call": {
      const values = term.to.flatMap((each) => valuesOf(each, lookUp));
      return term.does === "abs" ? values.map(Math.abs) : [calculations[term.does](values)];
    }
    case "operation": {
      const a = single(valuesOf(term.left, lookUp));
      const b = single(valuesOf(term.right, lookUp));
      return [operate(term.operator, a, b)];
    }
  }
}

const calculations: Readonly<
  Record<Exclude<Calculation, "abs">, (values: readonly number[]) => number>
> = {
  sum,
  average: (values) => quotient(sum(values), values.length),
  max: (values) => Math.max(...values),
  min: (values) => Math.min(...values),
  count: (values) => values.length,
};

function operate(operator: "+" | "-" | "*" | "/", a: number, b: number): number {
  switch (operator) {
    case "+":
      return sum([a, b]);
    case "-":
      return difference(a, b);
    case "*":
      return product(a, b);
    case "/":
      if (b === 0) throw new NoValue({ kind: "notCalculable", why: "divisionByZero" });
      return quotient(a, b);
  }
}

function single(values: readonly number[]): number {
  const [value, ...more] = values;
  if (value === undefined || more.length > 0) {
    throw new NoValue({ kind: "notCalculable", why: "severalValues" });
  }
  return value;
}

function namedValues(name: string, lookUp: LookUp): readonly number[] {
  const named = lookUp(name);
  switch (named.kind) {
    case "values":
      return named.values;
    case "blank":
      throw new NoValue({ kind: "blank" });
    case "unknown":
      throw new NoValue({ kind: "unknownName", name, candidates: named.candidates });
    case "noSubject":
      throw new NoValue({ kind: "notCalculable", why: "noSubject" });
  }
}
