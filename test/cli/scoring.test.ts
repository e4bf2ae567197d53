import { readFile } from "node:fs/promises";
import type { FileAnswer } from "../../src/cli/FileAnswer";
import standard from "../../seeds/scoring/default.json";
import { WorkFolder } from "../support/commandLine";

let folder: WorkFolder;

const heading = [
  ...["一级指标", "二级指标", "三级指标", "2022年数据", "2023年目标值", "2024年目标值"],
  "2024年实际完成值",
];
const rows = [
  ["产出指标", "质量指标", "微创手术占比（%）", 12.5, 13, 14, 13.6],
  ["产出指标", "成本指标", "药品费用占比（%）", 30.1, 29, 28, 28.4],
  ["效益指标", "社会效益指标", "远程会诊村居覆盖（%）", 50, 60, 70, 72],
  ["满意度指标", "满意度指标", "签约居民满意度", 85.5, 90, 90, 89.5],
];

beforeAll(async () => {
  folder = await WorkFolder.make();
  await folder.writeSheet("form.xlsx", [["绩效目标表"], heading, ...rows]);
  await folder.writeSheet("short.xlsx", [["绩效目标表"], heading, ...rows.slice(0, 3)]);
  await folder.write("huzhou.xlsx", await readFile("seeds/workbooks/huzhou-2024.xlsx"));
  const own = { ...standard, id: "own", title: "本市办法", atMost: "linear" };
  await folder.write("own.json", JSON.stringify(own));
  await folder.write("half.json", JSON.stringify({ ...standard, grades: [0.6, 0.8] }));
  await folder.write("text.json", "本市办法");
});

afterAll(async () => {
  await folder.remove();
});

async function checked(...args: readonly string[]): Promise<FileAnswer> {
  const { stdout } = await folder.run(["check", ...args, "--format", "json"]);
  const answer = JSON.parse(stdout) as { readonly files: readonly FileAnswer[] };
  const [file] = answer.files;
  if (!file) throw new Error("no file was answered");
  return file;
}

/** 50 over two 二级指标; 25 × 13.6 ÷ 14 = 24.286, 25 × 28 ÷ 28.4 = 24.648, 80 % of 10. */
const points = [24.29, 24.65, 30, 8];

test("--profile gives each indicator its score, with its weight and formula, and the form its total", async () => {
  const { indicators, score, findings } = await checked("form.xlsx", "--profile", "default");
  expect(indicators.map((each) => each.score)).toEqual(points);
  expect(indicators[1]?.scoring).toEqual({
    ...{ weight: 25, formula: "atMost", notScored: null, range: null },
    ...{ deviation: null, suggestedDeduction: null, note: "pointsAhead" },
  });
  const whole = (weight: number, scored: number): object => ({
    ...{ weight, points: scored, scored, scoredWeight: weight, isExecution: false },
  });
  expect(score).toEqual({
    ...{ profile: "default", title: "预算执行10 产出50 效益30 满意度10", provisional: false },
    classes: [
      {
        ...{ name: "预算执行率", isExecution: true, weight: 10 },
        ...{ points: null, scored: 0, scoredWeight: 0 },
      },
      { name: "产出指标", ...whole(50, 48.94) },
      { name: "效益指标", ...whole(30, 30) },
      { name: "满意度指标", ...whole(10, 8) },
    ],
    execution: { notKnown: "noFunds" },
    total: { weight: 100, points: null, scored: 86.94, scoredWeight: 90 },
    rating: null,
  });
  expect(findings.filter(({ code }) => code === "weights/sum")).toEqual([]);
});

test("without --profile nothing is scored", async () => {
  const { indicators, score } = await checked("form.xlsx");
  expect([score, ...indicators.map((each) => [each.score, each.scoring])]).toEqual([
    null,
    ...indicators.map(() => [null, null]),
  ]);
});

test("a form that sets targets is not scored", async () => {
  const { indicators, score } = await checked(
    ...["form.xlsx", "--profile", "default", "--use", "setting"],
  );
  expect([score, ...indicators.map((each) => each.score)]).toEqual([null, null, null, null, null]);
});

test("the score changes no status", async () => {
  const [plain, scored] = [
    await checked("form.xlsx"),
    await checked("form.xlsx", "--profile", "unit"),
  ];
  const statuses = ({ indicators }: FileAnswer): unknown => indicators.map(({ status }) => status);
  expect(statuses(scored)).toEqual(statuses(plain));
});

describe("points are not progress", () => {
  // The index has stood still since 2022: 50 × 0.95 ÷ 1.00 = 47.5. 100 is 42.9 % over 70: 10 % of 30 may be taken off.
  const stuck = ["产出指标", "质量指标", "病例组合指数（CMI值）", 0.95, 1, 0.95];
  const over = ["效益指标", "社会效益指标", "远程会诊村居覆盖（%）", 60, 70, 100];
  const columns = ["一级指标", "二级指标", "三级指标", "2022年数据", "2023年目标值"];

  beforeAll(() =>
    folder.writeSheet("stuck.xlsx", [
      ["绩效目标表"],
      [...columns, "2023年实际完成值"],
      stuck,
      over,
      ["满意度指标", "满意度指标", "签约居民满意度", 85.5, 90, 92],
    ]),
  );

  test("95 % of the points for 0 % of the way, and a deduction that is suggested and not made, are said as data", async () => {
    const { indicators } = await checked("stuck.xlsx", "--profile", "default");
    expect(indicators.map(({ score, progress, scoring }) => [score, progress, scoring])).toEqual([
      [47.5, 0, expect.objectContaining({ note: "pointsAhead", suggestedDeduction: null })],
      [30, 4, expect.objectContaining({ note: null, suggestedDeduction: 3, deviation: 0.428571 })],
      [10, 1.444444, expect.objectContaining({ note: null, suggestedDeduction: null })],
    ]);
  });

  test.each([
    [
      "zh",
      [
        "  得分之外还要看",
        "    病例组合指数（CMI值）  47.50 / 50.00 分",
        "      得了分值的 95%，但从起点到目标值只走了 0%：得分高不等于进度好。",
        "    远程会诊村居覆盖  30.00 / 30.00 分",
        "      超额较多，可考虑扣 3.00 分；这里没有扣。",
      ],
    ],
    [
      "en",
      [
        "  Beside the points",
        "    病例组合指数（CMI值）  47.50 of 50.00 points",
        expect.stringContaining("95%"),
        expect.any(String),
        expect.any(String),
      ],
    ],
  ])("and in words (%s)", async (locale, expected) => {
    const args = ["stuck.xlsx", "--profile", "default", "--lang", locale];
    const { stdout } = await folder.run(["check", ...args]);
    const lines = stdout.split("\n");
    const from = lines.indexOf(expected[0] as string);
    expect(lines.slice(from, from + 5)).toEqual(expected);
  });
});

test("weights that the form prints count in place of the profile's, as they do in fill", async () => {
  await folder.writeSheet("printed.xlsx", [
    ["2024年度项目支出绩效自评表"],
    [...heading, "分值", "得分"],
    ...rows.map((row, index) => [...row, [30, 30, 20, 10][index] ?? null, null]),
  ]);
  const { indicators, score, findings } = await checked("printed.xlsx", "--profile", "default");
  // 30 × 13.6 ÷ 14 = 29.143, 30 × 28 ÷ 28.4 = 29.577, 80 % of 10.
  expect([indicators.map((each) => each.score), score?.total]).toEqual([
    [29.14, 29.58, 20, 8],
    { weight: 100, points: null, scored: 86.72, scoredWeight: 90 },
  ]);
  expect(findings.map(({ code }) => code)).not.toContain("weights/sum");
});

test("a class of the profile that the form lacks is an error: its weights do not come to 100", async () => {
  const { findings, score } = await checked("short.xlsx", "--profile", "default");
  expect(findings.filter(({ code }) => code === "weights/sum")).toEqual([
    {
      ...{ code: "weights/sum", severity: "error", sheet: null, cell: null, indicator: null },
      message:
        "按评分办法“预算执行10 产出50 效益30 满意度10”，本表的分值合计是 90 分，应为 100 分：表中没有满意度指标的指标。请补上这些指标，或选用适合本表的评分办法。",
      values: {
        ...{ profile: "预算执行10 产出50 效益30 满意度10", full: 100, sum: 90 },
        empty: ["满意度指标"],
      },
      ...{ explained: false, explanation: null, under: null },
    },
  ]);
  expect(score?.total.weight).toBe(90);
});

test("a profile of one's own is a file", async () => {
  const { indicators, score } = await checked("form.xlsx", "--profile", "own.json");
  // 25 × (1 − 0.4 ÷ 28) = 24.643
  expect([score?.profile, indicators[1]?.score]).toEqual(["own", 24.64]);
});

test.each([
  [
    "nowhere",
    "选项 --profile 不能是“nowhere”，只能是：default | cost | no-satisfaction | provincial | unit | equal | *.json。",
  ],
  [
    "half.json",
    "评分办法文件 half.json 不能用：grades[1] 是 0.8。分档应由高到低，满意度和等级的最后一档从 0 起。请调整。",
  ],
  ["text.json", "评分办法文件 text.json 不是有效的 JSON。"],
  ["none.json", "评分办法文件 none.json 不能用：文件不存在。请核对路径和文件名。"],
])("--profile %s is refused before anything is checked", async (name, message) => {
  const { code, stdout, stderr } = await folder.run(["check", "form.xlsx", "--profile", name]);
  expect([code, stdout, stderr.split("\n")[0]]).toEqual([2, "", `错误：${message}`]);
});

test("the text lists what each class has and the total, and says what is not scored", async () => {
  const { stdout } = await folder.run(["check", "huzhou.xlsx", "--profile", "default"]);
  const lines = stdout.split("\n");
  const from = lines.findIndex((line) => line.includes("评分办法"));
  expect(lines.slice(from, from + 6)).toEqual([
    "  评分办法  预算执行10 产出50 效益30 满意度10（default）",
    "    预算执行率  未评，分值 10.00 分（没有全年预算数和执行数）",
    "    产出指标    49.44 / 50.00 分",
    "    效益指标    29.89 / 30.00 分",
    "    满意度指标  9.00 / 10.00 分",
    "    合计        全表已评 88.33 / 90.00 分",
  ]);
});

test("of half a year it says that the points are those of the values so far", async () => {
  await folder.write("half.xlsx", await readFile("seeds/workbooks/huzhou-2024H1.xlsx"));
  const args = ["check", "half.xlsx", "--profile", "cost", "--lang", "en"];
  const { stdout } = await folder.run(args);
  const lines = stdout.split("\n");
  const from = lines.findIndex((line) => line.includes("Scoring profile"));
  expect(lines.slice(from, from + 9)).toEqual([
    "  Scoring profile  预算执行10 产出40 效益20 满意度10 成本20 (cost)",
    "    预算执行率  not scored, weight 10.00 (budget and expenditure are not known)",
    "    产出指标    39.67 of 40.00 points",
    "    效益指标    20.00 of 20.00 points",
    "    满意度指标  4.00 of 5.00 points so far, weight 10.00",
    "    成本指标    19.71 of 20.00 points",
    "    Total       83.38 of 85.00 points scored so far in all",
    "                The year is not over: this is what the value so far would earn against the year's",
    "                target.",
  ]);
});
