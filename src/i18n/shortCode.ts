/**
 * The first half of a seal's hash in groups, to be read out on the telephone.
 *
 * @example shortCode("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862") // "015a-bd7f-5cc5-7a2d"
 */
export function shortCode(code: string): string {
  return code.slice(0, 16).match(/.{4}/g)?.join("-") ?? code;
}
