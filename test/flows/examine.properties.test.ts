import fc from "fast-check";
import { parsePeriod } from "../../src/domain/period";
import { clearMarkEdits } from "../../src/flows/clearMarkEdits";
import { examine } from "../../src/flows/examine";
import { markEdits } from "../../src/flows/markEdits";
import type { Range } from "../../src/workbook/a1";
import type { Cell, Snapshot } from "../../src/workbook/Workbook";
import { annex3, huzhou } from "../support/huzhouForm";
import { sheetFrom } from "../support/snapshot";

const headers = [
  "类别",
  "一级指标",
  "二级指标",
  "三级指标",
  "重点指标",
  "分项",
  "序号",
  "计量单位",
  "指标性质",
  "2022年",
  "2022年数据",
  "基准值",
  "目标值",
  "指标值",
  "2023年目标值",
  "2024年",
  "2024年目标值",
  "2025年目标值",
  "完成值",
  "1-6月完成情况",
  "2023年实际完成值",
  "2024年实际完成值",
  "完成率",
  "备注",
];
const names = annex3.flatMap(({ number, name, components }) => [
  name,
  `${number ?? ""}.${name}（%）`,
  ...components.map((component) => component.name),
]);
const values = [
  "≥90",
  "≤5%",
  "5—8个",
  "90%以上",
  "门诊3.9，住院5.6",
  "1.34/1.81",
  "已完成",
  "未完成",
  "-",
  "——",
  "暂无",
  "９９．５",
  "58个",
  "#DIV/0!",
  "一、产出指标",
  "合计",
  "注：",
];

const cell: fc.Arbitrary<Partial<Cell> | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...headers).map((value) => ({ value })) },
  { weight: 4, arbitrary: fc.constantFrom(...names).map((value) => ({ value })) },
  { weight: 3, arbitrary: fc.constantFrom(...values).map((value) => ({ value })) },
  { weight: 4, arbitrary: fc.double().map((value) => ({ value })) },
  {
    weight: 4,
    arbitrary: fc.double({ min: 0, max: 120, noNaN: true }).map((value) => ({ value })),
  },
  { weight: 1, arbitrary: fc.string().map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.boolean().map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constant({ value: { error: "#DIV/0!" } }) },
  { weight: 1, arbitrary: fc.constant({ formula: "A1+1" }) },
  { weight: 1, arbitrary: fc.constant({ damage: '<c r="?"/>' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      value: fc.double({ noDefaultInfinity: true }),
      numberFormat: fc.oneof(
        fc.constantFrom("0.00%", "0.0", 'yyyy"年"', "@", "0.00;[Red]-0.00", '"约"0', "", ";;;"),
        fc.string(),
      ),
    }),
  },
  { weight: 4, arbitrary: fc.constant(null) },
);

const merge: fc.Arbitrary<Range> = fc
  .record({ top: fc.nat(14), left: fc.nat(8), height: fc.nat(3), width: fc.nat(5) })
  .map(({ top, left, height, width }) => ({
    top,
    left,
    bottom: top + height,
    right: left + width,
  }));

const body = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
const headerLine = fc
  .shuffledSubarray(headers, { minLength: 4, maxLength: 9 })
  .map((texts) => texts.map((value): Partial<Cell> => ({ value })));

const snapshots: fc.Arbitrary<Snapshot> = fc
  .record({
    sheets: fc.array(
      fc.record({
        name: fc.constantFrom("2024年", "附件3", "'a!b", "Sheet"),
        header: headerLine,
        body,
        merges: fc.array(merge, { maxLength: 4 }),
        hidden: fc.array(fc.nat(8), { maxLength: 2 }),
      }),
      { maxLength: 3 },
    ),
    date1904: fc.boolean(),
  })
  .map(({ sheets, date1904 }) => ({
    date1904,
    parts: [],
    sheets: sheets.map(({ name, header, body: rows, merges, hidden }, index) => ({
      ...sheetFrom({ name: `${name}${index}`, rows: [header, ...rows] }),
      merges,
      hiddenRows: new Set(hidden),
      hiddenColumns: new Set(hidden),
    })),
  }));

const options = fc.record(
  {
    plans: fc.constantFrom([], [{ plan: huzhou, source: "builtin" as const }]),
    planId: fc.constant(huzhou.id),
    openYear: fc.constantFrom(2024, 2026),
    use: fc.constantFrom("reporting" as const, "setting" as const),
    period: fc.constantFrom("2024", "2023H1", "2025-07", "2031").map((text) => parsePeriod(text)),
  },
  { requiredKeys: ["plans"] },
);

test("whatever a workbook holds, it is examined and can be marked and cleared; something is always said", () => {
  fc.assert(
    fc.property(snapshots, options, (shot, { period, ...rest }) => {
      const examination = examine(shot, { ...rest, ...(period && { period }) });
      const { tables, entries, findings } = examination;
      expect(entries.length > 0 || findings.length > 0).toBe(true);
      expect(markEdits(examination)).toHaveLength(new Set(tables.map(({ sheet }) => sheet)).size);
      expect(clearMarkEdits(examination, [])).toHaveLength(markEdits(examination).length);
    }),
    { numRuns: 500 },
  );
});
