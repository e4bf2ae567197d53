import Ajv from "ajv";
import { Engine } from "json-rules-engine";
import { bandOf } from "../src/domain/assess";
import { bands } from "../src/domain/bands";
import type { Status } from "../src/domain/assessment";
import { roundHalfUp } from "../src/domain/decimal";
import { measuresOf, type Measure } from "../src/domain/indicator";
import type { ReportingPeriod } from "../src/domain/period";
import { parsePlan } from "../src/intake/parsePlan";
import huzhou from "../seeds/plans/huzhou-2023.json";
import { median, type Measurement } from "./measure";

type Values = readonly (readonly (number | null)[])[];

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

/** 100,000 values: our bands, a hand-written comparison, a schema validator, a rule engine. */
export async function assessing(repeats: number): Promise<readonly Measurement[]> {
  const measures = planMeasures();
  const values = manyValues(measures);
  const total = values.flat().length;
  return [
    { peer: "ontrack: look up in bands", ms: median(repeats, () => ours(measures, values)), of: total },
    { peer: "hand-written comparison loop", ms: median(repeats, () => byHand(measures, values)), of: total },
    { peer: "ajv with $data", ms: median(repeats, () => byAjv(measures, values)), of: total },
    {
      peer: "json-rules-engine (1,000 values, × 100)",
      ms: (await byRules(measures, values, 1000)) * 100,
      of: total,
    },
  ];
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

async function byRules(
  measures: readonly Measure[],
  values: Values,
  count: number,
): Promise<number> {
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
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    const { direction, targets } = measures[index % measures.length] ?? {};
    await engine.run({ direction, target: targets?.[2024]?.value, value: values[index % measures.length]?.[index] ?? 0 });
  }
  return performance.now() - start;
}
