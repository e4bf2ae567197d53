import * as v from "valibot";
import { parsePeriod, type ReportingPeriod } from "../../domain/period";

const period = v.pipe(
  v.string(),
  v.transform(parsePeriod),
  v.custom<ReportingPeriod>((read) => read !== undefined, "no period"),
);

/** The explanations of a workbook as stored, version 1. */
export const explanationsSchema = v.strictObject({
  schema: v.literal(1),
  explanations: v.array(
    v.strictObject({
      key: v.pipe(v.string(), v.regex(/\S/)),
      period,
      text: v.string(),
      numbers: v.string(),
      isDraft: v.boolean(),
      by: v.string(),
      at: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    }),
  ),
});
