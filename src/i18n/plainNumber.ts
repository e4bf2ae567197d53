import Big from "big.js";

/**
 * Writes a number as a person would: decimal, no exponent, without the noise of binary arithmetic beyond
 * the 15 digits Excel keeps.
 *
 * @example plainNumber(0.1 + 0.2) // "0.3"
 */
export function plainNumber(value: number): string {
  if (Number.isNaN(value)) return "?";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const text = new Big(value.toPrecision(15)).toFixed();
  return text.startsWith("-") ? `−${text.slice(1)}` : text;
}
