import { isDeepStrictEqual } from "node:util";

/**
 * Expects two large values to be equal, as `toEqual` does. Where they are alike to the last field, which Node sees far
 * sooner, that is all; where they are not, `toEqual` decides and shows the difference.
 *
 * @example expectSame(session.store.getState().examination, afresh)
 */
export function expectSame<T>(actual: T, expected: T): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
