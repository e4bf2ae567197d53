import Ajv from "ajv";
import { Engine } from "json-rules-engine";
import { assess, bandOf } from "../src/domain/assess";
import { bands } from "../src/domain/bands";
import type { Assessment, Status } from "../src/domain/assessment";
import { roundHalfUp } from "../src/domain/decimal";
import { measuresOf, type Measure } from "../src/domain/indicator";
import type { ReportingPeriod } from "../src/domain/period";
import { parsePlan } from "../src/intake/parsePlan";
import huzhou from "../seeds/plans/huzhou-2023.json";
import { compare, processorTime } from "./measure";
import type { Row } from "./Row";

type Values = readonly (readonly (number | null)[])[];

const ruleSample = 1000;

const yearEnd: ReportingPeriod = { year: 2024, through: 12, grain: "year" };

/** Every measure of the Huzhou plan that has a target in 2024, as a roll-up of thousands of submissions meets them. */
function planMeasures(): readonly Measure[] {
  return parsePlan(huzhou)
    .indicators.flatMap(measuresOf)
    .filter(({ targets }) => targets[2024] !== undefined);
}

/** Values around each target until there are 100,000 in all, some missing, some impossible. */
function manyValues(measures: readonly Measure[]): Values {
  const perMeasure = Math.ceil(100_000 / measures.length);
  return measures.map(({ targets }, row) =>
    Array.from({ length: perMeasure }, (_, column) => {
      if ((row + column) % 25 === 0) return null;
      if ((row + column) % 40 === 0) return -1;
      const target = targets[2024]?.value ?? 0;
      return Math.round(target * (95 + ((row * 31 + column * 17) % 100) / 10)) / 100;
    }),
  );
}

/** 100,000 values: our bands, a hand-written comparison, a schema validator, a rule engine; and our whole assessment. */
export async function assessing(): Promise<Row> {
  const measures = planMeasures();
  const values = manyValues(measures);
  const [bands, hand, ajv] = await compare(25, [
    { peer: "ontrack: the status, from bands", run: () => ours(measures, values) },
    { peer: "hand-written comparison loop", run: () => byHand(measures, values) },
    { peer: "ajv 8.20.0 with $data", run: () => byAjv(measures, values) },
  ]);
  const [whole] = await compare(1, [
    { peer: "ontrack: assessments complete", run: () => completely(measures, values) },
  ]);
  const sample = await processorTime(() => byRules(measures, values, ruleSample));
  const rules = { peer: "json-rules-engine 7.3.1", ms: (sample * 100_000) / ruleSample };
  return {
    what: "100,000 values assessed",
    budget:
      "at most twice a hand-written comparison loop, at least 5 times as fast as ajv and 1,000 times as json-rules-engine",
    measurements: [bands, hand, ajv, rules, whole].flatMap((each) => each ?? []),
    note: `The bands of a measure are made once and looked up for each of its values, as a roll-up does; the others know nothing of bounds, slips of the unit, rounding or severity. json-rules-engine is timed on ${ruleSample} values. Assessments complete are what a single workbook needs: bands made anew for every value, progress, gap, next band and reach.`,
  };
}

/** Every status is kept, so that no work can be left out. */
function ours(measures: readonly Measure[], values: Values): readonly Status[] {
  const statuses: Status[] = [];
  measures.forEach((measure, row) => {
    const line = bands(measure, yearEnd, {});
    for (const value of values[row] ?? []) {
      statuses.push(
        value === null ? "missing" : bandOf(line, roundHalfUp(value, measure.decimals)).status,
      );
    }
  });
  return statuses;
}

/** What one would write without bands: blank, not negative, the target, and the share of the way when it is missed. */
function byHand(measures: readonly Measure[], values: Values): readonly Status[] {
  const statuses: Status[] = [];
  measures.forEach(({ direction, targets, baseline }, row) => {
    const better = direction === "down" ? -1 : 1;
    const target = targets[2024]?.value ?? 0;
    const anchor = targets[2023]?.value ?? baseline ?? 0;
    for (const value of values[row] ?? []) {
      if (value === null) statuses.push("missing");
      else if (value < 0) statuses.push("invalid");
      else if (better * (value - target) >= 0) statuses.push("met");
      else statuses.push((value - anchor) / (target - anchor) >= 0 ? "missed" : "worsening");
    }
  });
  return statuses;
}

function byAjv(measures: readonly Measure[], values: Values): number {
  const ajv = new Ajv({ $data: true, allErrors: true });
  const up = ajv.compile({
    type: "object",
    required: ["value"],
    properties: { value: { type: "number", minimum: { $data: "1/target" } }, target: {} },
  });
  const down = ajv.compile({
    type: "object",
    required: ["value"],
    properties: { value: { type: "number", maximum: { $data: "1/target" } }, target: {} },
  });
  let bad = 0;
  measures.forEach(({ direction, targets }, row) => {
    const check = direction === "down" ? down : up;
    for (const value of values[row] ?? []) {
      if (!check({ value, target: targets[2024]?.value })) bad += 1;
    }
  });
  return bad;
}

/** Everything there is to say of each value. */
function completely(measures: readonly Measure[], values: Values): readonly Assessment[] {
  return measures.flatMap((measure, row) =>
    (values[row] ?? []).map((value) =>
      assess(measure, yearEnd, value === null ? { kind: "blank" } : { kind: "number", value }, {}),
    ),
  );
}

async function byRules(measures: readonly Measure[], values: Values, count: number): Promise<void> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const direction of ["up", "down"]) {
    engine.addRule({
      conditions: {
        all: [
          { fact: "direction", operator: "equal", value: direction },
          {
            fact: "value",
            operator: direction === "up" ? "lessThan" : "greaterThan",
            value: { fact: "target" },
          },
        ],
      },
      event: { type: "missed" },
    });
  }
  for (let index = 0; index < count; index += 1) {
    const { direction, targets } = measures[index % measures.length] ?? {};
    await engine.run({
      direction,
      target: targets?.[2024]?.value,
      value: values[index % measures.length]?.[index] ?? 0,
    });
  }
}
