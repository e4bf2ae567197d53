import type { Range } from "../../workbook/a1";

/** What the cells of a formula's reference are; `sheet` is null for the formula's own sheet. */
export interface Reference {
  readonly kind: "reference";
  readonly sheet: string | null;
  readonly range: Range;
}

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A parsed formula. `missing` is an argument left out, as in `IF(A1,,2)`. */
export type Formula =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | Reference
  | { readonly kind: "negate" | "percent"; readonly of: Formula }
  | {
      readonly kind: "binary";
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly Formula[];
    }
  | { readonly kind: "missing" };

/** Every reference of a formula, in reading order. */
export function referencesOf(formula: Formula): readonly Reference[] {
  switch (formula.kind) {
    case "reference":
      return [formula];
    case "negate":
    case "percent":
      return referencesOf(formula.of);
    case "binary":
      return [...referencesOf(formula.left), ...referencesOf(formula.right)];
    case "call":
      return formula.args.flatMap(referencesOf);
    case "constant":
    case "missing":
      return [];
  }
}
