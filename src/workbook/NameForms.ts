import { nameKey, shortNameKey } from "../intake/nameKey";

/** A name in the forms it is compared in. */
export interface NameForms {
  readonly key: string;
  /** Without what its brackets hold. */
  readonly shortKey: string;
  /** Every two neighbouring characters of the key. */
  readonly pairs: ReadonlySet<string>;
}

/** @example nameForms("签约率").pairs // Set { "签约", "约率" } */
export function nameForms(name: string): NameForms {
  const key = nameKey(name);
  const pairs = Array.from({ length: Math.max(key.length - 1, 0) }, (_, at) =>
    key.slice(at, at + 2),
  );
  return { key, shortKey: shortNameKey(name), pairs: new Set(pairs) };
}
