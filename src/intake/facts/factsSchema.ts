import * as v from "valibot";
import { parsePeriod, type ReportingPeriod } from "../../domain/period";

const figure = v.pipe(v.number(), v.finite());

const period = v.pipe(
  v.string(),
  v.transform(parsePeriod),
  v.custom<ReportingPeriod>((read) => read !== undefined, "no period"),
);

const shared = {
  period,
  unit: v.string(),
  value: figure,
  note: v.string(),
  by: v.string(),
  at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  cell: v.nullable(v.string()),
};

const valueFact = v.strictObject({
  ...shared,
  kind: v.literal("value"),
  measure: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  numerator: v.nullable(figure),
  denominator: v.nullable(figure),
});

const fundsFact = v.strictObject({
  ...shared,
  kind: v.literal("funds"),
  line: v.pipe(v.string(), v.regex(/\S/)),
  amount: v.picklist(["initialBudget", "budget", "executed", "expected"]),
});

/** The facts of a workbook as stored, version 1. */
export const factsSchema = v.strictObject({
  schema: v.literal(1),
  plan: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  facts: v.array(
    v.strictObject({
      fact: v.variant("kind", [valueFact, fundsFact]),
      outdated: v.array(figure),
    }),
  ),
});
