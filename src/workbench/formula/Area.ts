import type { CellError, CellValue } from "../../workbook/Workbook";

/** The cells a reference stands for, row by row; blank cells are null. */
export interface Area {
  readonly columns: number;
  readonly values: readonly CellValue[];
}

/** What an expression gives: one value, or the cells of a reference. */
export type Operand = CellValue | Area;

/** Raised where the answer would be a guess; the formula is then not calculated. */
export class NotCalculated extends Error {}

/** Raised to carry an error value such as #DIV/0! out of an expression. */
export class Failed extends Error {
  readonly value: CellError;

  constructor(error: string) {
    super(error);
    this.value = { error };
  }
}

export function isArea(operand: Operand): operand is Area {
  return typeof operand === "object" && operand !== null && "values" in operand;
}

/** The one value of an operand; a reference to several cells has none. */
export function single(operand: Operand): Exclude<CellValue, CellError> {
  const value = isArea(operand) ? onlyOne(operand) : operand;
  if (typeof value === "object" && value !== null) throw new Failed(value.error);
  return value;
}

function onlyOne(area: Area): CellValue {
  if (area.values.length !== 1) throw new NotCalculated();
  return area.values[0] ?? null;
}

/** A value as a number: blank is 0, a truth value 0 or 1, a text only when it is plainly a number. */
export function numberOf(operand: Operand): number {
  const value = single(operand);
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null) return 0;
  if (/^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/.test(value)) return Number(value);
  if (/\d/.test(value)) throw new NotCalculated();
  throw new Failed("#VALUE!");
}

/** A value as a text, as `&` joins it. */
export function textOf(operand: Operand): string {
  const value = single(operand);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

/** A value as a condition; a text is none. */
export function truthOf(operand: Operand): boolean {
  const value = single(operand);
  if (typeof value === "string") throw new Failed("#VALUE!");
  return value === null ? false : Boolean(value);
}

/** A calculated number, or the error a spreadsheet gives for it. */
export function checked(value: number): number {
  if (!Number.isFinite(value)) throw new Failed("#NUM!");
  return value;
}
