/** Facts of which some may be left as they are: Office.js says so with null. */
export type Asked<T> = { readonly [K in keyof T]?: T[K] | null };

/** The facts that are given. */
export function given<T extends object>(facts: Asked<T>): Partial<T> {
  const kept: Partial<T> = {};
  for (const key of Object.keys(facts) as (keyof T)[]) {
    const value = facts[key];
    if (value !== null && value !== undefined) kept[key] = value;
  }
  return kept;
}
