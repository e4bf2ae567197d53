import { examine } from "../../../../src/flows/examine";
import { checkBeforeSending } from "../../../../src/flows/sending/checkBeforeSending";
import { aSubmission } from "../../../support/aSubmission";
import { period } from "../../../support/measures";
import { snapshot } from "../../../support/snapshot";

const header = "一级指标 | 二级指标 | 三级指标 | 2024年目标值 | 2024年实际完成值";

/** The status of the indicators of a table that no plan fits, and what is found before sending. */
function found(...rows: readonly string[]): unknown {
  const shot = snapshot({ rows: [header, ...rows] });
  const examination = examine(shot, { plans: [], period: period("2024") });
  const { hits } = checkBeforeSending(aSubmission(examination, { snapshot: shot }));
  return {
    statuses: examination.entries.map(({ assessment }) => assessment.status),
    found: hits.map(({ finding: { code, severity, at, values } }) => [
      code,
      severity,
      at?.cell,
      values,
    ]),
  };
}

const hint = (cell: string, name: string, text: string, inWords: boolean): unknown => [
  "target/notComparable",
  "hint",
  cell,
  { name, text, inWords },
];

test.each([
  ["制度健全性", "健全", "健全"],
  ["高级职称占比", "逐年提高", "较上年提高"],
  ["竣工验收", "2024年12月底前", "2024年11月20日"],
  ["竣工验收", "2024年12月底前完成", "已完成"],
  ["电子病历应用水平", "五级乙等", "四级甲等"],
])("%s is to be %s: %s is for a person to judge, and no error", (name, target, result) => {
  expect(found(`产出指标 | 质量指标 | ${name} | ${target} | ${result}`)).toEqual({
    statuses: ["notAssessed"],
    found: [hint("D2", name, target, true)],
  });
});

test("a figure that cannot be read is no word, as a target or beside one", () => {
  expect([
    found("产出指标 | 质量指标 | 合格情况 | 约50个左右 | 健全"),
    found("产出指标 | 质量指标 | 合格情况 | 健全 | 约50个左右"),
    found("产出指标 | 质量指标 | 合格率（%） | 95 | 较好"),
  ]).toEqual([
    {
      statuses: ["invalid"],
      found: [
        ["value/notANumber", "error", "D2", { text: "约50个左右" }],
        ["value/notANumber", "error", "E2", { text: "健全" }],
      ],
    },
    {
      statuses: ["invalid"],
      found: [
        ["value/notANumber", "error", "E2", { text: "约50个左右" }],
        hint("D2", "合格情况", "健全", true),
      ],
    },
    {
      statuses: ["invalid"],
      found: [["value/notANumber", "error", "E2", { text: "较好" }]],
    },
  ]);
});

test("a figure of which nothing says whether more is better is not judged, and it is said why", () => {
  expect(found("产出指标 | 数量指标 | 检查次数 | 120次 | 90")).toEqual({
    statuses: ["notAssessed"],
    found: [hint("D2", "检查次数", "120次", false)],
  });
});

test("with a comparator it is judged", () => {
  expect([
    found("产出指标 | 数量指标 | 检查次数 | ≥120次 | 120"),
    found("产出指标 | 数量指标 | 检查次数 | =120次 | 120"),
  ]).toEqual([
    { statuses: ["met"], found: [] },
    { statuses: ["met"], found: [] },
  ]);
});
