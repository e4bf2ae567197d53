import * as v from "valibot";

const text = v.pipe(v.string(), v.regex(/\S/));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const step = v.strictObject({ from: v.pipe(v.number(), v.minValue(0)), share });
const steps = v.pipe(v.array(step), v.minLength(1));

const scoredClass = v.strictObject({
  name: text,
  weight: points,
  names: v.pipe(v.array(text), v.minLength(1)),
  execution: v.boolean(),
});

const rating = v.strictObject({
  from: points,
  rating: v.picklist(["excellent", "good", "fair", "poor"]),
});

/** A scoring profile as it is stored; see `ScoringProfile`. */
export const profileSchema = v.strictObject({
  schema: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  title: text,
  classes: v.pipe(v.array(scoredClass), v.minLength(1)),
  atMost: v.picklist(["inverse", "linear"]),
  satisfaction: steps,
  grades: v.tuple([share, share]),
  ratings: v.pipe(v.array(rating), v.minLength(1)),
  overCompletion: v.array(step),
});
