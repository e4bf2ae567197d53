import * as v from "valibot";
import { parsePeriod, type ReportingPeriod } from "../../domain/period";

const period = v.pipe(
  v.string(),
  v.transform(parsePeriod),
  v.custom<ReportingPeriod>((read) => read !== undefined, "no period"),
);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = v.array(v.string());

const cell = v.strictObject({
  value: v.nullable(v.union([v.pipe(v.number(), v.finite()), v.string(), v.boolean()])),
  shown: v.exactOptional(v.string()),
  formula: v.exactOptional(v.string()),
});

const sheet = v.strictObject({
  name: v.string(),
  visibility: v.picklist(["visible", "hidden", "veryHidden"]),
  merges: texts,
  hiddenRows: texts,
  hiddenColumns: texts,
  filled: v.exactOptional(texts),
  cells: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)), cell),
});

/** A seal as stored, version 1; the profile is held to its own schema. */
export const sealSchema = v.strictObject({
  schema: v.literal(1),
  at: v.pipe(v.string(), v.isoTimestamp()),
  product: v.string(),
  unit: v.string(),
  check: v.strictObject({
    rules: v.string(),
    period,
    use: v.picklist(["reporting", "setting"]),
    plan: v.nullable(v.string()),
    profile: v.nullable(v.unknown()),
    previous: v.nullable(
      v.strictObject({
        year: v.pipe(v.number(), v.integer()),
        values: v.record(v.string(), v.pipe(v.number(), v.finite())),
      }),
    ),
    counts: v.strictObject({ error: count, warning: count, hint: count }),
    hits: texts,
  }),
  parts: v.array(
    v.strictObject({
      namespace: v.pipe(v.string(), v.startsWith("urn:ontrack:")),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
  sheets: v.array(sheet),
});
