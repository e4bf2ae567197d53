import Big from "big.js";
import type { Formula, Operator, Reference } from "../../../src/workbench/formula/Formula";
import type { CellError, CellValue } from "../../../src/workbook/Workbook";

/** The cells of a reference; blank ones may be left out of a reference to several. */
export type Read = (reference: Reference) => readonly CellValue[];

class Failed extends Error {
  readonly value: CellError;

  constructor(error: string) {
    super(error);
    this.value = { error };
  }
}

/** Raised for what this small evaluator has not. */
class Unknown extends Error {}

/**
 * Works out a formula as Excel does: enough for our marks and for the totals of a form.
 *
 * @returns the result, an error value included; null for a function that is not modelled.
 */
export function evaluateFormula(formula: Formula, read: Read): CellValue {
  try {
    return new Evaluation(read).value(formula);
  } catch (error) {
    if (error instanceof Failed) return error.value;
    if (error instanceof Unknown) return null;
    throw error;
  }
}

type Calculation = (evaluation: Evaluation, args: readonly Formula[]) => CellValue;

const functions: Readonly<Record<string, Calculation>> = {
  // Neither stops at the first answer: an error anywhere is the result.
  AND: (run, args) => args.map((arg) => truth(run.value(arg))).every(Boolean),
  OR: (run, args) => args.map((arg) => truth(run.value(arg))).some(Boolean),
  NOT: (run, args) => !truth(run.at(args, 0)),
  IF: (run, args) => {
    const isTrue = truth(run.at(args, 0));
    return !isTrue && args.length < 3 ? false : run.at(args, isTrue ? 1 : 2);
  },
  IFERROR: (run, args) => {
    const value = run.caught(args, 0);
    return isError(value) ? run.at(args, 1) : value;
  },
  ISNUMBER: (run, args) => typeof run.caught(args, 0) === "number",
  ISTEXT: (run, args) => typeof run.caught(args, 0) === "string",
  ISBLANK: (run, args) => run.caught(args, 0) === null,
  ISERROR: (run, args) => isError(run.caught(args, 0)),
  ROUND: (run, args) => round(number(run.at(args, 0)), number(run.at(args, 1))),
  ABS: (run, args) => Math.abs(number(run.at(args, 0))),
  N: (run, args) => {
    const value = run.at(args, 0);
    return typeof value === "string" || value === null ? 0 : Number(value);
  },
  VALUE: (run, args) => read(text(run.at(args, 0))),
  LEN: (run, args) => text(run.at(args, 0)).length,
  TRIM: (run, args) => text(run.at(args, 0)).replace(/ +/g, " ").replace(/^ | $/g, ""),
  EXACT: (run, args) => text(run.at(args, 0)) === text(run.at(args, 1)),
  SUM: (run, args) =>
    run
      .numbers(args)
      .reduce((sum, value) => sum.plus(value), new Big(0))
      .toNumber(),
  MIN: (run, args) => Math.min(...run.numbers(args)),
  MAX: (run, args) => Math.max(...run.numbers(args)),
  COUNT: (run, args) => run.numbers(args).length,
  AVERAGE: (run, args) => {
    const numbers = run.numbers(args);
    if (numbers.length === 0) throw new Failed("#DIV/0!");
    return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  },
};

class Evaluation {
  private readonly read: Read;

  constructor(read: Read) {
    this.read = read;
  }

  /** The one value of a formula; an error value is raised. */
  value(formula: Formula): CellValue {
    switch (formula.kind) {
      case "constant":
        return formula.value;
      case "missing":
        return null;
      case "negate":
        return -number(this.value(formula.of));
      case "percent":
        return number(this.value(formula.of)) / 100;
      case "reference":
        return this.single(formula);
      case "binary":
        return binary(formula.operator, this.value(formula.left), this.value(formula.right));
      case "call": {
        const calculation = functions[formula.name];
        if (!calculation) throw new Unknown(formula.name);
        return calculation(this, formula.args);
      }
    }
  }

  at(args: readonly Formula[], index: number): CellValue {
    const arg = args[index];
    if (!arg) throw new Unknown("too few arguments");
    return this.value(arg);
  }

  /** An argument's value, an error included. */
  caught(args: readonly Formula[], index: number): CellValue {
    try {
      return this.at(args, index);
    } catch (error) {
      if (error instanceof Failed) return error.value;
      throw error;
    }
  }

  numbers(args: readonly Formula[]): readonly number[] {
    return args.flatMap((arg) => {
      if (arg.kind !== "reference") return [number(this.value(arg))];
      const values = this.read(arg);
      for (const value of values) if (isError(value)) throw new Failed(value.error);
      return values.filter((value) => typeof value === "number");
    });
  }

  private single(reference: Reference): CellValue {
    const [value = null, ...more] = this.read(reference);
    if (more.length > 0) throw new Failed("#VALUE!");
    if (isError(value)) throw new Failed(value.error);
    return value;
  }
}

function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

function number(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value === "string") return read(value);
  return Number(value);
}

/** A text as a number; percentages too, as Excel reads them. */
function read(entered: string): number {
  const match =
    /^\s*([+-]?(?:\d+\.?\d*|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d*)?)(?:[eE][+-]?\d+)?)(%?)\s*$/.exec(
      entered,
    );
  if (!match?.[1]) throw new Failed("#VALUE!");
  const plain = Number(match[1].replaceAll(",", ""));
  return match[2] ? plain / 100 : plain;
}

function text(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") throw new Failed(value.error);
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

function truth(value: CellValue): boolean {
  if (typeof value === "string") throw new Failed("#VALUE!");
  return Boolean(value);
}

function round(value: number, digits: number): number {
  const scale = new Big(10).pow(Math.trunc(digits));
  return new Big(value.toPrecision(15))
    .times(scale)
    .round(0, Big.roundHalfUp)
    .div(scale)
    .toNumber();
}

function binary(operator: Operator, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case "+":
      return number(left) + number(right);
    case "-":
      return number(left) - number(right);
    case "*":
      return number(left) * number(right);
    case "/":
      if (number(right) === 0) throw new Failed("#DIV/0!");
      return number(left) / number(right);
    case "^":
      return number(left) ** number(right);
    case "&":
      return text(left) + text(right);
    default:
      return compared(operator, order(left, right));
  }
}

function compared(operator: Operator, by: number): boolean {
  switch (operator) {
    case "=":
      return by === 0;
    case "<>":
      return by !== 0;
    case "<":
      return by < 0;
    case "<=":
      return by <= 0;
    case ">":
      return by > 0;
    default:
      return by >= 0;
  }
}

/** Numbers stand before texts, texts before truth values; a blank is like nothing of the other's kind. */
function order(left: CellValue, right: CellValue): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === "string" && typeof b === "string") {
    return Math.sign(a.toLowerCase().localeCompare(b.toLowerCase()));
  }
  return rank(a) === rank(b)
    ? Math.sign(Number(Number(a).toPrecision(15)) - Number(Number(b).toPrecision(15)))
    : rank(a) - rank(b);
}

function blankLike(other: CellValue): CellValue {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}
