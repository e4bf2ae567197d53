import type { Comparator } from "../domain/indicator";

/** What stands before a target; nothing where it is to be met exactly. */
export const comparatorSigns: Readonly<Record<Comparator, string>> = {
  ">=": "≥ ",
  ">": "> ",
  "<=": "≤ ",
  "<": "< ",
  "=": "",
};
