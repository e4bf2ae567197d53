import { halfWidth } from "../halfWidth";

/**
 * Whether a text stands for there being none, as cells of a form do: blank, a dash, 无.
 *
 * @example saysNothing("——") // true
 */
export function saysNothing(text: string): boolean {
  return /^(?:暂?无|没有|[-—–_/\\*.。]*)[。.]?$/.test(halfWidth(text).replace(/\s/g, ""));
}
