import type { CellValue } from "../../workbook/Workbook";
import {
  checked,
  Failed,
  NotCalculated,
  numberOf,
  single,
  textOf,
  type Area,
  type Operand,
} from "./Area";
import type { Formula, Operator, Reference } from "./Formula";
import { functions } from "./functions";

/**
 * Works out a formula.
 *
 * @param read gives the cells of a reference.
 * @returns the result, an error value included; null when it cannot be worked out here (a function we do not have).
 * @example evaluate(parseFormula("1/4+A1")!, () => ({ columns: 1, values: [2] })) // 2.25
 */
export function evaluate(formula: Formula, read: (reference: Reference) => Area): CellValue {
  try {
    return single(operandOf(formula, read)) ?? 0;
  } catch (error) {
    if (error instanceof Failed) return error.value;
    if (error instanceof NotCalculated) return null;
    throw error;
  }
}

function operandOf(formula: Formula, read: (reference: Reference) => Area): Operand {
  const of = (part: Formula): Operand => operandOf(part, read);
  switch (formula.kind) {
    case "constant":
      return formula.value;
    case "reference":
      return read(formula);
    case "negate":
      return -numberOf(of(formula.of));
    case "percent":
      return Number(`${numberOf(of(formula.of))}`) / 100;
    case "binary":
      return binary(formula.operator, of(formula.left), of(formula.right));
    case "call":
      return call(
        formula.name,
        formula.args.map((arg) => () => of(arg)),
      );
    case "missing":
      return null;
  }
}

function call(name: string, args: readonly (() => Operand)[]): Operand {
  const calculation = functions[name];
  if (!calculation) throw new NotCalculated();
  return calculation(args);
}

function binary(operator: Operator, left: Operand, right: Operand): CellValue {
  switch (operator) {
    case "+":
      return checked(numberOf(left) + numberOf(right));
    case "-":
      return checked(numberOf(left) - numberOf(right));
    case "*":
      return checked(numberOf(left) * numberOf(right));
    case "/":
      return quotient(numberOf(left), numberOf(right));
    case "^":
      return checked(numberOf(left) ** numberOf(right));
    case "&":
      return textOf(left) + textOf(right);
    default:
      return compared(operator, left, right);
  }
}

function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw new Failed("#DIV/0!");
  return checked(dividend / divisor);
}

function compared(operator: Operator, left: Operand, right: Operand): boolean {
  const order = orderOf(single(left), single(right));
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return certain(order) < 0;
    case "<=":
      return certain(order) <= 0;
    case ">":
      return certain(order) > 0;
    default:
      return certain(order) >= 0;
  }
}

type Single = number | string | boolean | null;

/** Numbers come before texts, texts before truth values; a blank is like 0, "" or FALSE. NaN: unequal texts, whose order depends on the language. */
function orderOf(left: Single, right: Single): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === "number" && typeof b === "number") {
    return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
  }
  if (typeof a === "string" && typeof b === "string")
    return a.toLowerCase() === b.toLowerCase() ? 0 : NaN;
  return rank(a) === rank(b) ? Number(a) - Number(b) : rank(a) - rank(b);
}

function blankLike(other: Single): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: number | string | boolean): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

function certain(order: number): number {
  if (Number.isNaN(order)) throw new NotCalculated();
  return order;
}
