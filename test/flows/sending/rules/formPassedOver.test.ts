import { formPassedOver } from "../../../../src/flows/sending/rules/formPassedOver";
import { recognise } from "../../../../src/workbook/recognise";
import { anExamination } from "../../../support/examination";
import { aSubmission } from "../../../support/aSubmission";
import { snapshot, type SheetSketch } from "../../../support/snapshot";

const form: SheetSketch = {
  name: "绩效目标表",
  rows: [
    "一级指标 | 二级指标 | 三级指标 | 2022年数据 | 2024年目标值 | 2024年实际完成值",
    "产出指标 | 质量指标 | 平均住院日（天） | 6.73 | 6.55 | 6.5",
  ],
};

function found(sheet: SheetSketch): unknown {
  const shot = snapshot(form, sheet);
  const examination = { ...anExamination([]), tables: recognise(shot).tables };
  return formPassedOver
    .find(aSubmission(examination, { snapshot: shot }))
    .map(({ at, values }) => [at?.sheet, at?.cell, values]);
}

const rows = [
  "产出指标 | 数量指标 | 家庭医生签约人数 | 100 | 120 | 118",
  "产出指标 | 质量指标 | 电子病历建档比例 | 80 | 85 | 86",
  "效益指标 | 社会效益指标 | 县域内住院量占比 | 90 | 90 | 91",
];

test("a form whose headings are gone is named with what it lacks", () => {
  expect(
    found({ name: "自评", rows: ["项目支出绩效自评表", "a | b | c | d | e | f", ...rows] }),
  ).toEqual([["自评", "A2", { title: "项目支出绩效自评表", missing: ["指标名称", "目标值"] }]]);
});

test("it is known by its levels where it has no title", () => {
  expect(found({ name: "Sheet2", rows: ["类 | 小类 | 事项 | 数 | 数 | 数", ...rows] })).toEqual([
    ["Sheet2", "A1", { title: null, missing: ["指标名称", "目标值"] }],
  ]);
});

test.each<[string, SheetSketch]>([
  [
    "figures that results are calculated from",
    {
      name: "取数",
      rows: [
        "事项 | 数 | 数",
        "占用总床日数 | 65000 | 64000",
        "出院人次数 | 10000 | 9800",
        "四级手术例数 | 1860 | 1800",
      ],
    },
  ],
  [
    "numerators and denominators beside the levels",
    {
      name: "Sheet2",
      rows: ["一级指标 | 二级指标 | 三级指标 | 分子 | 分母 | 得数", ...rows],
    },
  ],
  [
    "counts of indicators by class",
    {
      name: "汇总",
      rows: ["类别 | 项数 | 达标", "产出指标 | 18 | 12", "效益指标 | 2 | 2", "满意度指标 | 2 | 1"],
    },
  ],
  [
    "instructions for a form",
    {
      name: "绩效自评表填报说明",
      rows: [
        "绩效自评表填报说明",
        "第一条 | 按年度填报 | 1 | 2",
        "第二条 | 逐项填报 | 3 | 4",
        "第三条 | 如实填报 | 5 | 6",
      ],
    },
  ],
  [
    "a form that nobody has begun",
    { name: "绩效自评表", rows: ["绩效自评表", "项目名称 | ", "实施单位 | "] },
  ],
])("%s are no form", (_, sheet) => {
  expect(found(sheet)).toEqual([]);
});
