import * as v from "valibot";
import { columnFields } from "../../domain/forms/FormLayout";

const text = v.pipe(v.string(), v.regex(/\S/));
const size = v.pipe(v.number(), v.minValue(1), v.maxValue(400));
const unit = v.picklist(["元", "万元", "亿元"]);
const ownColumn = v.custom<`own:${string}`>(
  (value) => typeof value === "string" && /^own:.+$/u.test(value),
);
const columnField = v.union([v.picklist(columnFields), ownColumn]);
const field = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*$/));
const part = v.pipe(v.string(), v.regex(/^(?:column:.+|[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*)$/));
const heading = v.pipe(v.array(text), v.minLength(1));

const column = v.strictObject({
  field: columnField,
  heading,
  headingAtYearEnd: v.exactOptional(heading),
  width: size,
  years: v.exactOptional(v.literal("each")),
  sign: v.exactOptional(v.boolean()),
});

const cell = v.strictObject({
  from: columnField,
  to: columnField,
  rows: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  text: v.exactOptional(text),
  field: v.exactOptional(field),
  unit: v.exactOptional(unit),
  sum: v.exactOptional(v.pipe(v.array(part), v.minLength(1))),
  rate: v.exactOptional(v.tuple([field, field])),
});

const rowOfCells = v.strictObject({ height: v.exactOptional(size), cells: v.array(cell) });

/** A layout as it is stored; see `FormLayout`. */
export const layoutSchema = v.strictObject({
  schema: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  form: v.picklist(["target", "annual", "monitoring", "self", "transfer", "milestones"]),
  title: v.pipe(v.string(), v.regex(/^[^:\\/?*[\]']{1,31}$/)),
  lines: v.array(text),
  rows: v.picklist(["target", "annual", "milestones"]),
  unit,
  columns: v.pipe(v.array(column), v.minLength(2)),
  head: v.array(rowOfCells),
  foot: v.array(rowOfCells),
  signature: text,
});
