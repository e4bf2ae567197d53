import type { Comparator } from "../../domain/indicator";
import { fixedDecimals } from "../shownText";
import { decimalFormat } from "./formStyle";

const signs: Readonly<Record<Comparator, string>> = {
  ">=": "≥",
  ">": "＞",
  "<=": "≤",
  "<": "＜",
  "=": "=",
};

/**
 * The format of a figure, with its comparator before it where there is one: the cell still holds the number alone.
 *
 * @example figureFormat(2, ">=") // '"≥"0.00'
 */
export function figureFormat(decimals: number, comparator: Comparator | null): string {
  const sign = comparator === null ? "" : `"${signs[comparator]}"`;
  return sign + decimalFormat(decimals);
}

/** What such a format says. @example readFigureFormat('"≥"0.00') // { decimals: 2, comparator: ">=" } */
export function readFigureFormat(format: string): {
  readonly decimals: number;
  readonly comparator: Comparator | null;
} {
  const sign = /^"(.)"/u.exec(format)?.[1];
  return { decimals: fixedDecimals(format) ?? 0, comparator: comparatorOf(sign) };
}

/** As it is printed in a column of its own: ≥. */
export function comparatorSign(comparator: Comparator): string {
  return signs[comparator];
}

/** @returns null when the text is no sign that {@link comparatorSign} writes. */
export function comparatorOf(sign: string | undefined): Comparator | null {
  const comparators = Object.keys(signs) as Comparator[];
  return comparators.find((each) => signs[each] === sign) ?? null;
}
