import { answerFile } from "../../src/cli/answerFile";
import { anExamination } from "../support/anExamination";
import { aFound } from "../support/aSubmission";

const file = {
  path: "报送/德清.xlsx",
  ...aFound(anExamination),
  failure: null,
};
const noStatus = {
  met: 0,
  onTrack: 0,
  watch: 0,
  offTrack: 0,
  worsening: 0,
  missed: 0,
  missing: 0,
  invalid: 0,
  notAssessed: 0,
  unconfirmed: 0,
};

test("an indicator in components gives one entry each and one for the whole; the summary counts wholes", () => {
  const { indicators, findings, due, ...rest } = answerFile(file, "德清县", "zh");
  expect(due.map(({ indicator, component }) => [indicator, component])).toEqual([
    ["ind-09", null],
    ["ind-14", "住院"],
  ]);
  expect(rest).toEqual({
    path: "报送/德清.xlsx",
    error: null,
    unit: "德清县",
    plan: {
      id: "county-2023",
      title: "某县示范项目实施方案",
      confidence: 0.96,
      source: "file",
    },
    period: "2024H1",
    use: "reporting",
    tables: [
      {
        sheet: "1 月",
        range: "A3:H9",
        form: "target",
        columns: {
          name: "C",
          "target:2024": "E",
          actual: "G",
          "actual:2023": "F",
        },
      },
    ],
    repairs: [],
    score: null,
    facts: [],
    summary: {
      indicators: 3,
      byStatus: { ...noStatus, offTrack: 1, watch: 1, onTrack: 1 },
      errors: 0,
      warnings: 1,
      hints: 2,
      sendable: false,
    },
  });
  expect(
    indicators.map(({ id, component, status, actual }) => [id, component, status, actual]),
  ).toEqual([
    ["ind-11", null, "onTrack", 6.57],
    ["ind-09", null, "offTrack", 18.1],
    ["ind-14", "门诊", "onTrack", 1.2],
    ["ind-14", "住院", "watch", 4.2],
    ["ind-14", null, "watch", 4.2],
  ]);
  expect(findings.map(({ code }) => code)).toEqual([
    "assessment/offTrack",
    "structure/noActualColumn",
    "value/decimals",
  ]);
});

test("an indicator says everything of the contract", () => {
  expect(answerFile(file, null, "zh").indicators[1]).toEqual({
    id: "ind-09",
    number: 9,
    name: "三级公立医院出院患者四级手术比例",
    component: null,
    level1: "产出指标",
    level2: "质量指标",
    unit: "%",
    shape: "improve",
    direction: "up",
    comparator: ">=",
    decimals: 2,
    baseline: 17.56,
    targets: { "2023": 18, "2024": 18.5, "2025": 19 },
    actual: 18.1,
    cells: { actual: "'1 月'!G15", "target:2024": "'1 月'!E15" },
    status: "offTrack",
    severity: null,
    progress: 0.2,
    expected: 18.25,
    gap: -0.15,
    score: null,
    scoring: null,
    reach: {
      finalYear: 2025,
      finalTarget: 19,
      projected: 18.64,
      required: 0.6,
      reachable: "yes",
    },
    sentence: "落后进度 0.15 个百分点（应达 18.25%）",
  });
});

test("a finding has its place, its numbers and its sentence; a period is its code", () => {
  expect(
    answerFile(file, null, "zh").findings.filter(({ code }) => code !== "value/decimals"),
  ).toEqual([
    {
      code: "assessment/offTrack",
      severity: "warning",
      sheet: "1 月",
      cell: "G15",
      indicator: "ind-09",
      message:
        "G15 “三级公立医院出院患者四级手术比例”完成 18.1%，目标 18.5%，评价是“偏离”。请核对数值；无误的，请写明原因和改进措施。",
      values: {
        name: "三级公立医院出院患者四级手术比例",
        status: "offTrack",
        value: 18.1,
        target: 18.5,
        unit: "%",
      },
      explained: false,
      explanation: null,
      under: null,
    },
    {
      code: "structure/noActualColumn",
      severity: "hint",
      sheet: null,
      cell: null,
      indicator: null,
      message:
        "表中没有2024年度的完成值列，因此不能评价完成情况。请加一列“2024年度实际完成值”并填写，或另选报告期。",
      values: { period: "2024" },
      explained: false,
      explanation: null,
      under: null,
    },
  ]);
});

test("a target whose reading is not certain is null", () => {
  const [entry] = anExamination.entries;
  if (!entry?.measure) throw new Error("no entry");
  const targets = {
    2024: { value: 15, candidates: ["15", "1—5"] },
    2025: { value: 20 },
  };
  const entries = [{ ...entry, measure: { ...entry.measure, targets } }];
  const examination = { ...anExamination, entries };
  expect(answerFile({ ...file, examination }, null, "zh").indicators[0]?.targets).toEqual({
    "2024": null,
    "2025": 20,
  });
});

test("hints alone do not hold a form back, warnings and errors do", () => {
  const sendable = (severity: "error" | "warning" | "hint"): boolean => {
    const findings = anExamination.findings.map((finding) => ({
      ...finding,
      severity,
    }));
    const held = { ...file, ...aFound({ ...anExamination, findings }) };
    return answerFile(held, null, "zh").summary.sendable;
  };
  expect([sendable("hint"), sendable("warning"), sendable("error")]).toEqual([true, false, false]);
});

test("a file that cannot be read has an error and otherwise nothing, and is not sendable", () => {
  const failure = { code: "xlsx/empty", message: "…" };
  expect(answerFile({ path: "a.xlsx", examination: null, failure }, null, "zh")).toEqual({
    path: "a.xlsx",
    error: failure,
    unit: null,
    plan: null,
    period: null,
    use: null,
    tables: [],
    indicators: [],
    due: [],
    findings: [],
    repairs: [],
    score: null,
    facts: [],
    summary: {
      indicators: 0,
      byStatus: noStatus,
      errors: 0,
      warnings: 0,
      hints: 0,
      sendable: false,
    },
  });
});
