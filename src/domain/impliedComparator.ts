import type { Comparator, Direction, Shape } from "./indicator";

/**
 * The comparator of a target printed as a bare number: at least it when higher is better, at most it when lower is,
 * exactly it when it is to be kept at its natural bound or is only compared.
 *
 * @example impliedComparator("down", "improve") // "<="
 */
export function impliedComparator(direction: Direction, shape: Shape): Comparator {
  if (direction === "none" || shape === "maintain") return "=";
  return direction === "up" ? ">=" : "<=";
}
