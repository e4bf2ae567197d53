import * as v from "valibot";
import type { CountedTarget } from "./CountedTarget";
import counts from "./prose.json";

const reading = {
  value: v.number(),
  upTo: v.exactOptional(v.number()),
  unit: v.pipe(v.array(v.string()), v.minLength(1)),
  comparator: v.pipe(v.array(v.nullable(v.picklist([">=", ">", "<=", "<", "="]))), v.minLength(1)),
};

const target = v.strictObject({
  ...reading,
  lines: v.pipe(v.array(v.number()), v.minLength(1)),
  words: v.pipe(v.array(v.string()), v.minLength(1)),
  years: v.array(v.number()),
  from: v.exactOptional(v.number()),
  isAnnual: v.exactOptional(v.boolean()),
  alternative: v.exactOptional(v.strictObject(reading)),
  isOptional: v.exactOptional(v.boolean()),
});

/** The documents that were counted, in the order of their files. */
export const countedDocuments = ["聊城", "甘南", "昌平", "青岛", "湖州"] as const;

/** What was counted in one of them. */
export function countedTargets(
  document: (typeof countedDocuments)[number],
): readonly CountedTarget[] {
  return v.parse(v.array(target), counts[document]);
}
