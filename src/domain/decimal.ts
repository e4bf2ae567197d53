import Big from "big.js";

/** Two units in a double's last place, relative to the value. */
const binaryNoise = 4e-16;

const powersOfTen: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

/**
 * Rounds half away from zero (四舍五入), as Excel's ROUND does. The value is first taken at the 15 digits
 * Excel keeps, so that the noise of binary sums never decides. Binary arithmetic does wherever it cannot be wrong:
 * far from a half or right on it, and well inside the digits a double has. What comes to nothing is 0, never −0.
 *
 * @example roundHalfUp(17.985, 2) // 17.99
 */
export function roundHalfUp(value: number, decimals: number): number {
  const power = powersOfTen[decimals] ?? 10 ** decimals;
  const scaled = Math.abs(value) * power;
  const whole = Math.floor(scaled);
  const fromHalf = Math.abs(scaled - whole - 0.5);
  const isPlain = scaled < 1e11 && (fromHalf > 1e-4 || fromHalf < scaled * binaryNoise);
  if (isPlain) {
    const rounded = fromHalf > 1e-4 ? Math.round(scaled) : whole + 1;
    return (Math.sign(value) * rounded) / power + 0;
  }
  return Number(new Big(value.toPrecision(15)).round(decimals, Big.roundHalfUp)) + 0;
}

/**
 * The point that lies `share` of the way from one value to another, in decimal arithmetic.
 * The share is a product of factors, so that 0.95 of 7/12 stays exact.
 *
 * @example pointBetween(38.5, 39, 0.6) // 38.8
 */
export function pointBetween(from: number, to: number, ...share: readonly Fraction[]): number {
  const scale = Math.max(scaleOf(from), scaleOf(to));
  const start = whole(from, scale);
  let gone = whole(to, scale) - start;
  let parts = 1;
  for (const factor of share) {
    const { of, in: ofParts } = typeof factor === "number" ? fractionOf(factor) : factor;
    gone *= of;
    parts *= ofParts;
  }
  return exactRatio(exact(start * parts) + exact(gone), scale * parts) ?? bigPoint(from, to, share);
}

/** A number, or `of` parts `in` so many: seven months of twelve are `{ of: 7, in: 12 }`. */
export type Fraction = number | { readonly of: number; readonly in: number };

/** a − b in decimal arithmetic. @example difference(0.3, 0.1) // 0.2 */
export function difference(a: number, b: number): number {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  return exactRatio(whole(a, scale) - whole(b, scale), scale) ?? Number(new Big(a).minus(b));
}

/**
 * How far a value has come from one point to another: 0 at `from`, 1 at `to`.
 *
 * @throws Error when the two points are the same.
 * @example shareOfWay(38.8, 38.5, 39) // 0.6
 */
export function shareOfWay(value: number, from: number, to: number): number {
  const scale = Math.max(scaleOf(value), scaleOf(from), scaleOf(to));
  const start = whole(from, scale);
  return (
    exactRatio(whole(value, scale) - start, whole(to, scale) - start) ??
    Number(new Big(value).minus(from).div(new Big(to).minus(from)))
  );
}

/** The sum in decimal arithmetic. @example sum([0.1, 0.2]) // 0.3 */
export function sum(values: readonly number[]): number {
  return Number(values.reduce((total, value) => total.plus(value), new Big(0)));
}

/** a × b in decimal arithmetic. @example product(0.57, 100) // 57 */
export function product(a: number, b: number): number {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  return (
    exactRatio(whole(a, scale) * whole(b, scale), scale * scale) ?? Number(new Big(a).times(b))
  );
}

/** a ÷ b in decimal arithmetic, to 20 decimals or more. @throws Error when b is 0. @example quotient(1, 8) // 0.125 */
export function quotient(a: number, b: number): number {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  return exactRatio(whole(a, scale), whole(b, scale)) ?? Number(new Big(a).div(b));
}

/** The least power of ten, up to a million, that makes the value a whole number; NaN when none does. */
function scaleOf(value: number): number {
  for (const power of powersOfTen) {
    if (Math.round(value * power) / power === value) return power;
  }
  return NaN;
}

/** The value times its scale; NaN beyond the 15 digits that a double holds for certain. */
function whole(value: number, scale: number): number {
  const scaled = Math.round(value * scale);
  return Math.abs(scaled) < 1e15 ? scaled : NaN;
}

function exact(value: number): number {
  return Number.isSafeInteger(value) ? value : NaN;
}

/** One division of whole numbers cannot be wrong in any digit; undefined where they were too large to be exact. */
function exactRatio(of: number, parts: number): number | undefined {
  const isExact = Number.isSafeInteger(of) && Number.isSafeInteger(parts) && parts !== 0;
  return isExact ? of / parts : undefined;
}

function fractionOf(value: number): { readonly of: number; readonly in: number } {
  const scale = scaleOf(value);
  return { of: whole(value, scale), in: scale };
}

function bigPoint(from: number, to: number, share: readonly Fraction[]): number {
  const distance = new Big(to).minus(from);
  const gone = share.reduce<Big>(
    (product, part) => product.times(typeof part === "number" ? part : part.of),
    distance,
  );
  const divided = share.reduce<Big>(
    (quotient, part) => (typeof part === "number" ? quotient : quotient.div(part.in)),
    gone,
  );
  return Number(divided.plus(from));
}
