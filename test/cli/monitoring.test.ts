import { WorkFolder } from "../support/commandLine";

let folder: WorkFolder;
beforeAll(async () => {
  folder = await WorkFolder.make();
});
afterAll(() => folder.remove());

const sheet = "绩效运行监控表";

/** A blank monitoring form of the Huzhou plan with the results of four indicators, and for one what the officer says of the year. */
async function monitored(name: string, period: string): Promise<void> {
  await folder.run([
    "template",
    "huzhou-2023",
    "--form",
    "monitoring",
    "--period",
    period,
    "-o",
    name,
  ]);
  const results = [
    [13, 38.7],
    [20, 1.02],
    [21, 18.1],
    [23, 6.59],
  ] as const;
  for (const [row, value] of results) await folder.type(name, { sheet, row, column: 6 }, [value]);
  await folder.type(name, { sheet, row: 21, column: 7 }, [18.4]);
  await folder.type(name, { sheet, row: 21, column: 8 }, ["√"]);
}

interface Answer {
  readonly period: string;
  readonly due: readonly {
    readonly number: number;
    readonly status: string;
    readonly expected: number;
    readonly gap: number;
    readonly forecast: number;
    readonly stated: { readonly cell: string; readonly value: number | null };
    readonly toFill: readonly string[];
  }[];
  readonly forecasts: readonly {
    readonly indicator: string;
    readonly forecast: number;
    readonly stated: { readonly cell: string; readonly value: number | null };
  }[];
  readonly proposals: readonly { readonly field: string }[];
  readonly open: readonly {
    readonly label: string;
    readonly cells: number;
    readonly rows: readonly { readonly label: string; readonly cell: string }[];
  }[];
}

async function answer(...args: readonly string[]): Promise<Answer> {
  const { stdout } = await folder.run([...args, "--format", "json"]);
  const { files } = JSON.parse(stdout) as { readonly files: readonly [Answer] };
  return files[0];
}

const left = ["forecast", "cause", "possibility"];

/*
 * Seven months of the year are 7/12 of the way from the target of 2023 to that of 2024, and 19 months from the baseline of 2022, 5 before the end.
 * 9: 18 + 0.5 × 7/12 = 18.291667; (18.1 − 18) ÷ 0.5 = 0.2 < 0.6 × 7/12 = 0.35. 18.1 + 0.54 × 5/19 = 18.242105.
 * 11: 6.6 − 0.05 × 7/12 = 6.570833; 0.01 ÷ 0.05 = 0.2. 6.59 − 0.14 × 5/19 = 6.553158.
 * 8: 1 + 0.05 × 7/12 = 1.029167; 0.02 ÷ 0.05 = 0.4, between 0.35 and 0.554. 1.02 + 0.07 × 5/19 = 1.038421.
 * 1: 38.5 + 0.5 × 7/12 = 38.791667; 0.2 ÷ 0.5 = 0.4. 38.7 + 0.61 × 5/19 = 38.860526.
 */
test("for January to July check says what is due with the numbers of a calculation by hand", async () => {
  await monitored("july.xlsx", "2024-07");
  const { period, due } = await answer("check", "july.xlsx", "--period", "2024-07");
  const measured = due.filter(({ toFill }) => !toFill.includes("actual"));
  expect([
    period,
    measured
      .map(({ number, status, expected, gap, forecast, stated, toFill }) => [
        ...[number, status, expected, gap, forecast],
        ...[stated.cell, stated.value, toFill],
      ])
      .toSorted(([a], [b]) => Number(a) - Number(b)),
  ]).toEqual([
    "2024-07",
    [
      [1, "watch", 38.7916666667, -0.0916666667, 38.860526, `${sheet}!H14`, null, left],
      [8, "watch", 1.0291666667, -0.0091666667, 1.038421, `${sheet}!H21`, null, left],
      [
        9,
        "offTrack",
        18.2916666667,
        -0.1916666667,
        18.242105,
        `${sheet}!H22`,
        18.4,
        ["possibility"],
      ],
      [11, "offTrack", 6.5708333333, -0.0191666667, 6.553158, `${sheet}!H24`, null, left],
    ],
  ]);
});

test("filling the form of January to July shows our forecasts beside hers and proposes none; what is left names each row", async () => {
  await monitored("fill.xlsx", "2024-07");
  const args = ["fill", "fill.xlsx", "--form", "monitoring", "--period", "2024-07"];
  const { forecasts, proposals, open } = await answer(...args);
  expect(
    forecasts.map(({ indicator, forecast, stated }) => [
      indicator,
      forecast,
      stated.cell,
      stated.value,
    ]),
  ).toEqual([
    ["ind-01", 38.860526, `${sheet}!H14`, null],
    ["ind-08", 1.038421, `${sheet}!H21`, null],
    ["ind-09", 18.242105, `${sheet}!H22`, 18.4],
    ["ind-11", 6.553158, `${sheet}!H24`, null],
  ]);
  expect(proposals.filter(({ field }) => field === "forecast")).toEqual([]);
  const blank = open.find(({ label }) => label === "全年预计完成情况");
  expect([blank?.cells, blank?.rows[0]]).toEqual([
    23,
    {
      label: "医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例",
      cell: `${sheet}!H14`,
    },
  ]);
  expect(open.slice(0, 3).map(({ label, rows }) => [label, rows])).toEqual([
    ["项目名称", []],
    ["主管部门及代码", []],
    ["实施单位", []],
  ]);
  const { stdout } = await folder.run(args);
  expect(stdout).toContain("按目前进度测算全年 18.24% · 填报的全年预计 18.40%");
});

test.each([
  // Nine months: 18 + 0.5 × 9/12, and 21 months gone, 3 to go: 18.1 + 0.54 × 3/21.
  ["2024Q3", 18.375, -0.275, 18.177143],
  // Six months: 18 + 0.5 × 6/12, and 18 months gone, 6 to go: 18.1 + 0.54 × 6/18.
  ["2024H1", 18.25, -0.15, 18.28],
])("so it does for %s", async (period, expected, gap, forecast) => {
  await monitored(`${period}.xlsx`, period);
  const { due } = await answer("check", `${period}.xlsx`, "--period", period);
  const surgery = due.find(({ number }) => number === 9);
  expect([surgery?.expected, surgery?.gap, surgery?.forecast]).toEqual([expected, gap, forecast]);
});
