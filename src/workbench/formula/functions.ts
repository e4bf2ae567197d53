import Big from "big.js";
import {
  checked,
  Failed,
  isArea,
  NotCalculated,
  numberOf,
  single,
  textOf,
  truthOf,
  type Operand,
} from "./Area";
import type { CellValue } from "../../workbook/Workbook";

/** An argument not worked out before it is needed, so that IF looks only at the branch it takes. */
export type Lazy = () => Operand;

type Calculation = (args: readonly Lazy[]) => CellValue;

/** The functions the workbench calculates itself, each as a spreadsheet defines it; any other is left to Excel. */
export const functions: Readonly<Record<string, Calculation>> = {
  SUM: (args) => checked(numbersOf(args).reduce((sum, value) => sum + value, 0)),
  PRODUCT: (args) => checked(numbersOf(args).reduce((product, value) => product * value, 1)),
  AVERAGE: (args) => averageOf(numbersOf(args)),
  MIN: (args) => orZero(Math.min(...numbersOf(args))),
  MAX: (args) => orZero(Math.max(...numbersOf(args))),
  COUNT: (args) => cellsOf(args).filter((value) => typeof value === "number").length,
  COUNTA: (args) => cellsOf(args).filter((value) => value !== null).length,
  COUNTBLANK: (args) => cellsOf(args).filter((value) => value === null || value === "").length,
  SUMPRODUCT: (args) => sumProduct(args),
  ROUND: (args) => rounded(args, Big.roundHalfUp),
  ROUNDUP: (args) => rounded(args, Big.roundUp),
  ROUNDDOWN: (args) => rounded(args, Big.roundDown),
  INT: (args) => Math.floor(Number(numberAt(args, 0).toPrecision(15))),
  ABS: (args) => Math.abs(numberAt(args, 0)),
  SQRT: (args) => checked(Math.sqrt(numberAt(args, 0))),
  POWER: (args) => checked(numberAt(args, 0) ** numberAt(args, 1)),
  IF: (args) => choose(args),
  IFERROR: (args) => ifError(args),
  AND: (args) => conditionsOf(args).every(Boolean),
  OR: (args) => conditionsOf(args).some(Boolean),
  N: (args) => numberIn(single(at(args, 0))),
  NOT: (args) => !truthOf(at(args, 0)),
  ISNUMBER: (args) => typeof valueAt(args, 0) === "number",
  ISTEXT: (args) => typeof valueAt(args, 0) === "string",
  ISBLANK: (args) => valueAt(args, 0) === null,
  ISERROR: (args) => isError(valueAt(args, 0)),
  LEN: (args) => textOf(at(args, 0)).length,
  TRIM: (args) => textOf(at(args, 0)).trim().replace(/ +/g, " "),
  CONCATENATE: (args) => args.map((arg) => textOf(arg())).join(""),
};

function at(args: readonly Lazy[], index: number): Operand {
  const arg = args[index];
  if (!arg) throw new NotCalculated();
  return arg();
}

function numberAt(args: readonly Lazy[], index: number): number {
  return numberOf(at(args, index));
}

/** The value of an argument, an error included. */
function valueAt(args: readonly Lazy[], index: number): CellValue {
  try {
    return single(at(args, index));
  } catch (error) {
    if (error instanceof Failed) return error.value;
    throw error;
  }
}

function isError(value: CellValue): boolean {
  return typeof value === "object" && value !== null;
}

function numberIn(value: CellValue): number {
  return typeof value === "number" || typeof value === "boolean" ? Number(value) : 0;
}

function cellsOf(args: readonly Lazy[]): readonly CellValue[] {
  return args.flatMap((arg) => {
    const operand = arg();
    return isArea(operand) ? operand.values : [operand];
  });
}

/** The numbers a total counts: of references only the cells that hold numbers, of direct arguments all. */
function numbersOf(args: readonly Lazy[]): readonly number[] {
  return args.flatMap((arg) => {
    const operand = arg();
    return isArea(operand) ? operand.values.filter(isCounted) : [numberOf(operand)];
  });
}

function isCounted(value: CellValue): value is number {
  if (typeof value === "object" && value !== null) throw new Failed(value.error);
  return typeof value === "number";
}

function averageOf(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Failed("#DIV/0!");
  return checked(numbers.reduce((sum, value) => sum + value, 0) / numbers.length);
}

function orZero(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

function rounded(args: readonly Lazy[], mode: 0 | 1 | 2 | 3): number {
  const digits = Math.trunc(numberAt(args, 1));
  if (Math.abs(digits) > 15) throw new NotCalculated();
  const scaled = new Big(numberAt(args, 0).toPrecision(15)).times(new Big(10).pow(digits));
  return scaled.round(0, mode).div(new Big(10).pow(digits)).toNumber();
}

function choose(args: readonly Lazy[]): CellValue {
  const taken = truthOf(at(args, 0)) ? 1 : 2;
  if (taken === 2 && args.length === 2) return false;
  return single(at(args, taken)) ?? 0;
}

function ifError(args: readonly Lazy[]): CellValue {
  const value = valueAt(args, 0);
  return isError(value) ? single(at(args, 1)) : (value ?? 0);
}

function conditionsOf(args: readonly Lazy[]): readonly boolean[] {
  const conditions = args.flatMap((arg) => {
    const operand = arg();
    if (!isArea(operand)) return [truthOf(operand)];
    return operand.values
      .filter((value) => typeof value !== "string" && value !== null)
      .map((value) => truthOf(value));
  });
  if (conditions.length === 0) throw new Failed("#VALUE!");
  return conditions;
}

function sumProduct(args: readonly Lazy[]): number {
  const areas = args
    .map((arg) => arg())
    .map((operand) => (isArea(operand) ? operand : { columns: 1, values: [operand] }));
  const [first, ...rest] = areas;
  if (!first) throw new NotCalculated();
  if (
    rest.some(
      ({ columns, values }) => columns !== first.columns || values.length !== first.values.length,
    )
  ) {
    throw new Failed("#VALUE!");
  }
  const products = first.values.map((_, index) =>
    areas.reduce((product, { values }) => product * factorOf(values[index] ?? null), 1),
  );
  return checked(products.reduce((sum, value) => sum + value, 0));
}

function factorOf(value: CellValue): number {
  return isCounted(value) ? value : 0;
}
