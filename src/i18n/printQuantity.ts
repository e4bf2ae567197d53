import Big from "big.js";

import type { Measure } from "../domain/indicator";
import type { terms as Terms } from "./zh/terms";

/** What decides how a quantity is printed. */
export type Scale = Pick<Measure, "unit" | "decimals">;

/** How many more decimals a threshold may show than the indicator, because it is calculated: 17.769 between 17.76 and 17.77. */
const finer = 2;

function decimal(value: number): Big {
  return new Big(value.toPrecision(15));
}

function signed(text: string): string {
  return text.startsWith("-") ? `−${text.slice(1)}` : text;
}

/** Rounded half up to the decimals, which are always all there. @example printNumber(18, 2) // "18.00" */
export function printNumber(value: number, decimals: number): string {
  return signed(decimal(value).toFixed(decimals, Big.roundHalfUp));
}

/** At least the decimals, and up to two more where the number has them. @example printExact(17.769, 2) // "17.769" */
export function printExact(value: number, decimals: number): string {
  const rounded = decimal(value).round(decimals + finer, Big.roundHalfUp);
  const shown = Math.max(decimals, fractionLength(rounded));
  return signed(rounded.toFixed(shown));
}

function fractionLength(value: Big): number {
  const [, fraction = ""] = value.toFixed().split(".");
  return fraction.length;
}

/** A share as a percentage with at most one decimal. @example printShare(0.5) // "50%" */
export function printShare(share: number): string {
  return `${signed(decimal(share).times(100).round(1, Big.roundHalfUp).toFixed())}%`;
}

/** Adds the unit to a printed number: `18.00%`, `6.50 天`, `1:1.2`. */
export function withUnit(number: string, unit: string, terms: typeof Terms): string {
  const written = terms.units[unit] ?? unit;
  if (/^1\s*[:：∶]/.test(written)) return `1:${number}`;
  if (written === "") return number;
  return /^[%‰％]/.test(written)
    ? `${number}${written}`
    : `${number} ${terms.counted(number, written)}`;
}

/** A value with the indicator's decimals and unit. @example printValue(18, { unit: "%", decimals: 2 }, zh.terms) // "18.00%" */
export function printValue(value: number, scale: Scale, terms: typeof Terms): string {
  return withUnit(printNumber(value, scale.decimals), scale.unit, terms);
}

/** A calculated point on the indicator's line, such as a threshold. */
export function printPoint(value: number, scale: Scale, terms: typeof Terms): string {
  return withUnit(printExact(value, scale.decimals), scale.unit, terms);
}

/**
 * The size of a difference, without its sign; a difference of percentages is in percentage points.
 *
 * @example printDifference(-0.22, { unit: "%", decimals: 2 }, zh.terms) // "0.22 个百分点"
 */
export function printDifference(value: number, scale: Scale, terms: typeof Terms): string {
  return withUnit(
    printExact(Math.abs(value), scale.decimals),
    differenceUnit(scale.unit, terms),
    terms,
  );
}

/** How far a value must move at least, in steps of the indicator's last decimal: 0.209 is 0.21. */
export function printStep(distance: number, scale: Scale, terms: typeof Terms): string {
  const up = decimal(Math.abs(distance)).round(scale.decimals, Big.roundUp).toFixed(scale.decimals);
  return withUnit(up, differenceUnit(scale.unit, terms), terms);
}

function differenceUnit(unit: string, terms: typeof Terms): string {
  if (/^[%％]/.test(unit)) return terms.percentagePoints;
  if (unit === "‰") return terms.perMillePoints;
  return /^1\s*[:：∶]/.test(unit) ? "" : unit;
}
