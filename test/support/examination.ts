import { assess } from "../../src/domain/assess";
import type { Observation } from "../../src/domain/assessment";
import { measuresOf, type Indicator, type Measure } from "../../src/domain/indicator";
import { worstOf } from "../../src/domain/standing";
import type { Entry, Examination } from "../../src/flows/Examination";
import type { RecognisedTable } from "../../src/workbook/RecognisedTable";
import { period, targets } from "./measures";

/** An indicator for tests: an index that improves from 0.95 to 1.10, but for what is said otherwise. */
export function anIndicator(said: Partial<Indicator> = {}): Indicator {
  return {
    id: "ind-08",
    number: 8,
    name: "病例组合指数",
    level1: "产出指标",
    level2: "质量指标",
    unit: "",
    comparator: ">=",
    direction: "up",
    directionReason: "dictionary",
    shape: "improve",
    shapeReason: "slope",
    decimals: 2,
    baselineYear: 2022,
    baseline: 0.95,
    targets: targets({ 2023: 1, 2024: 1.05, 2025: 1.1 }),
    components: [],
    responsible: ["市卫生健康委", "市财政局"],
    sources: [{ section: "附件3", row: 8, name: "病例组合指数" }],
    ...said,
  };
}

/** 县域内住院量占比: a floor of 90 from 90.76, in percent. */
export const floor = anIndicator({
  id: "ind-19",
  number: 19,
  name: "县域内住院量占比",
  level1: "效益指标",
  level2: "社会效益指标",
  unit: "%",
  shape: "floor",
  shapeReason: "baselineMeetsTargets",
  baseline: 90.76,
  targets: targets({ 2023: 90, 2024: 90, 2025: 90 }),
  responsible: [],
  sources: [],
});

/** 次均费用增幅 of 门诊 and 住院, each capped at 5 %. */
export const costs = anIndicator({
  id: "ind-14",
  number: 14,
  name: "门诊和住院次均费用增幅",
  unit: "%",
  comparator: "<=",
  direction: "down",
  shape: "growth",
  shapeReason: "wordsGrowth",
  baseline: null,
  targets: {},
  components: [
    { name: "门诊", baseline: 1.34, targets: targets({ 2023: 5, 2024: 5, 2025: 5 }) },
    { name: "住院", baseline: 1.81, targets: targets({ 2023: 5, 2024: 5, 2025: 5 }) },
  ],
});

/** What was entered for an indicator, or for its components in order; null is a blank. */
export interface Entered {
  readonly indicator: Indicator;
  readonly values: readonly (number | null)[];
}

/** 附件3 on a sheet of its own with the results in column G, as far as the pane asks. */
const table: RecognisedTable = {
  sheet: "附件3",
  range: { top: 2, left: 0, bottom: 24, right: 7 },
  form: "target",
  title: "绩效目标表",
  columns: [],
  rows: [],
  funds: [],
};

/** An examination of values entered one below the other from G4 on, with nothing found wrong but what is said. */
export function anExamination(
  entered: readonly Entered[],
  said: Partial<Examination> = {},
): Examination {
  const when = said.period ?? period("2024H1");
  let row = 2;
  const entries = entered.flatMap(({ indicator, values }) => {
    const measured = measuresOf(indicator).map((measure, index): Entry => {
      row += 1;
      return entryOf(indicator, measure, observationOf(values[index] ?? null), row, when);
    });
    return indicator.components.length === 0
      ? measured
      : [wholeOf(indicator, measured), ...measured];
  });
  return {
    plan: null,
    carried: null,
    period: when,
    periods: [when],
    use: "reporting",
    tables: [table],
    statements: [],
    entries,
    findings: [],
    ...said,
  };
}

function observationOf(value: number | null): Observation {
  return value === null ? { kind: "blank" } : { kind: "number", value };
}

function entryOf(
  indicator: Indicator,
  measure: Measure,
  observation: Observation,
  row: number,
  when: Examination["period"],
): Entry {
  return {
    indicator,
    component: measure.component,
    measure,
    table,
    observation,
    cells: { actual: { sheet: table.sheet, row, column: 6 } },
    held: { scale: 1, text: null, numberFormat: "General" },
    history: {},
    assessment: assess(measure, when, observation, {}),
  };
}

function wholeOf(indicator: Indicator, parts: readonly Entry[]): Entry {
  const assessment = worstOf(parts.map((part) => part.assessment));
  const worst = parts.find((part) => part.assessment === assessment);
  return {
    indicator,
    component: null,
    measure: null,
    table,
    observation: worst?.observation ?? { kind: "blank" },
    cells: {},
    held: null,
    history: {},
    assessment,
  };
}
