import { assess } from "../../src/domain/assess";
import type { Observation } from "../../src/domain/assessment";
import { finding } from "../../src/domain/finding";
import type { Indicator } from "../../src/domain/indicator";
import { worstOf } from "../../src/domain/standing";
import type { Plan } from "../../src/domain/plan";
import { measuresOf } from "../../src/domain/indicator";
import type { Entry, Examination } from "../../src/flows/Examination";
import type { RecognisedTable } from "../../src/workbook/RecognisedTable";
import type { CellRef } from "../../src/workbook/Workbook";
import { period, targets } from "./measures";

const halfYear = period("2024H1");

const table: RecognisedTable = {
  sheet: "1 月",
  range: { top: 2, left: 0, bottom: 8, right: 7 },
  form: "target",
  title: "绩效目标表",
  columns: [
    { role: "name", column: 2, header: "三级指标", unit: "" },
    { role: "target:2024", column: 4, header: "2024年目标值", unit: "" },
    { role: "actual:2024H1", column: 6, header: "2024年1–6月完成情况", unit: "", period: halfYear },
    {
      role: "actual:2023",
      column: 5,
      header: "2023年实际完成值",
      unit: "",
      period: period("2023"),
    },
  ],
  rows: [],
  funds: [],
};

const usual: Indicator = {
  id: "ind-09",
  number: 9,
  name: "三级公立医院出院患者四级手术比例",
  level1: "产出指标",
  level2: "质量指标",
  unit: "%",
  comparator: ">=",
  direction: "up",
  directionReason: "slope",
  shape: "improve",
  shapeReason: "slope",
  decimals: 2,
  baselineYear: 2022,
  baseline: 17.56,
  targets: targets({ 2023: 18, 2024: 18.5, 2025: 19 }),
  components: [],
  responsible: [],
  sources: [],
};

const growthPath = { targets: targets({ 2023: 5, 2024: 5, 2025: 5 }) };

const growth: Indicator = {
  ...usual,
  id: "ind-14",
  number: 14,
  name: "公立医院门诊和住院次均费用增幅",
  level2: "成本指标",
  comparator: "<=",
  direction: "down",
  shape: "growth",
  baseline: null,
  targets: {},
  components: [
    { name: "门诊", baseline: 1.34, ...growthPath },
    { name: "住院", baseline: 1.81, ...growthPath },
  ],
};

const hours: Indicator = {
  ...usual,
  id: "ind-11",
  number: 11,
  name: "三级公立医院平均住院日",
  unit: "天",
  comparator: "<=",
  direction: "down",
  baseline: 6.73,
  targets: targets({ 2023: 6.6, 2024: 6.55, 2025: 6.5 }),
};

const plan: Plan = {
  id: "county-2023",
  title: "某县示范项目实施方案",
  document: { number: "", issuer: "", issuedOn: null },
  baselineYear: 2022,
  years: [2023, 2024, 2025],
  indicators: [usual, hours, growth],
  milestones: [],
  funds: null,
};

/** The entries of an indicator from what was entered for each of its measures, in rows from `row` on. */
function entriesOf(
  indicator: Indicator,
  row: number,
  entered: readonly Observation[],
): readonly Entry[] {
  const entries = measuresOf(indicator).map((measure, index): Entry => {
    const observation = entered[index] ?? { kind: "blank" };
    const at = (column: number): CellRef => ({ sheet: table.sheet, row: row + index, column });
    return {
      indicator,
      component: measure.component,
      measure,
      table,
      observation,
      cells: { actual: at(6), "target:2024": at(4) },
      held: null,
      history: {},
      assessment: assess(measure, halfYear, observation, {}),
    };
  });
  if (indicator.components.length === 0) return entries;
  const worst = worstOf(entries.map(({ assessment }) => assessment));
  const part = entries.find(({ assessment }) => assessment === worst) ?? entries[0];
  return part ? [...entries, { ...part, component: null, measure: null, cells: {} }] : [];
}

const number = (value: number): Observation => ({ kind: "number", value });

/**
 * An examination of a small half-year form made by hand: one indicator behind, one on track, one in two components of
 * which one is close to its cap, and three findings.
 */
export const anExamination: Examination = {
  plan: { plan, confidence: 0.96, source: "file" },
  carried: null,
  period: halfYear,
  periods: [halfYear],
  use: "reporting",
  tables: [table],
  statements: [],
  entries: [
    ...entriesOf(hours, 3, [number(6.57)]),
    ...entriesOf(usual, 14, [number(18.1)]),
    ...entriesOf(growth, 15, [number(1.2), number(4.2)]),
  ],
  findings: [
    finding("value/decimals", { sheet: "1 月", cell: "G4" }, "ind-11", {
      value: 6.571,
      decimals: 2,
    }),
    finding("assessment/offTrack", { sheet: "1 月", cell: "G15" }, "ind-09", {
      name: "三级公立医院出院患者四级手术比例",
      status: "offTrack",
      value: 18.1,
      target: 18.5,
      unit: "%",
    }),
    finding("structure/noActualColumn", null, null, { period: period("2024") }),
  ],
};
