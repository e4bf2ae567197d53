import * as v from "valibot";
import type { FundLine } from "../domain/plan";

const text = v.pipe(v.string(), v.regex(/\S/));
const figure = v.pipe(v.number(), v.finite());
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2199));
const yearKey = v.pipe(v.string(), v.regex(/^(?:19|20|21)\d{2}$/));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));

const direction = v.picklist(["up", "down", "none"]);
const comparator = v.picklist([">=", ">", "<=", "<", "="]);
const shape = v.picklist([
  "improve",
  "step",
  "floor",
  "cap",
  "maintain",
  "range",
  "cumulative",
  "annual",
  "growth",
  "survey",
  "milestone",
  "neutral",
]);
const directionReason = v.picklist(["comparator", "words", "dictionary", "slope", "chosen"]);
const shapeReason = v.picklist([
  "atBound",
  "baselineMeetsTargets",
  "plateau",
  "rangeTarget",
  "wordsCumulative",
  "wordsAnnual",
  "wordsGrowth",
  "wordsSurvey",
  "wordsMilestone",
  "monitoringOnly",
  "slope",
  "chosen",
]);

const target = v.strictObject({
  value: figure,
  upTo: v.exactOptional(figure),
  candidates: v.exactOptional(v.pipe(v.array(text), v.minLength(1))),
});
const targets = v.record(yearKey, target);

const source = v.strictObject({
  section: text,
  row: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  level1: v.exactOptional(text),
  name: text,
  wording: v.exactOptional(text),
  targets: v.exactOptional(targets),
});

const path = { baseline: v.nullable(figure), targets };

const component = v.strictObject({ ...path, name: text, shape: v.exactOptional(shape) });

/** One indicator as stored. */
export const indicatorSchema = v.strictObject({
  ...path,
  id,
  number: v.nullable(v.pipe(v.number(), v.integer())),
  name: text,
  level1: v.string(),
  level2: v.string(),
  unit: v.string(),
  comparator,
  direction,
  directionReason,
  shape,
  shapeReason,
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  baselineYear: year,
  components: v.array(component),
  responsible: v.array(text),
  sources: v.array(source),
});

/** One milestone as stored. */
export const milestoneSchema = v.strictObject({
  ...path,
  id,
  project: v.string(),
  task: v.string(),
  name: text,
  unit: v.string(),
  comparator,
  direction,
  shape,
  total: v.nullable(figure),
  bodies: v.array(text),
  sources: v.array(source),
});

const fundLine: v.GenericSchema<FundLine> = v.strictObject({
  name: text,
  amount: figure,
  parts: v.exactOptional(v.array(v.lazy(() => fundLine))),
  source,
});

const funds = v.strictObject({
  unit: v.picklist(["元", "万元", "亿元"]),
  total: figure,
  bySource: v.array(fundLine),
  byYear: v.array(v.strictObject({ year, amount: figure, source })),
});

/** The form of a plan as stored, version 1: types, ranges and known names, without the rules that join its parts. */
export const planSchema = v.strictObject({
  schema: v.literal(1),
  id,
  title: text,
  document: v.strictObject({
    number: v.string(),
    issuer: v.string(),
    issuedOn: v.nullable(v.pipe(v.string(), v.isoDate())),
  }),
  baselineYear: year,
  years: v.array(year),
  indicators: v.array(indicatorSchema),
  milestones: v.array(milestoneSchema),
  funds: v.nullable(funds),
});
