import { answerFile } from "../../src/cli/answerFile";
import { printFile } from "../../src/cli/printFile";
import { examine } from "../../src/flows/examine";
import { aFound } from "../support/aSubmission";
import { snapshot } from "../support/snapshot";

const shot = snapshot({ rows: ["姓名 | 科室", "甲 | 财务科"] });

describe.each([
  ["", {}],
  [
    ", though a period was asked for",
    { period: { year: 2024, through: 6, grain: "half" } as const },
  ],
])("a workbook without any target table%s", (_, options) => {
  const file = {
    path: "a.xlsx",
    ...aFound(examine(shot, { plans: [], openYear: 2026, ...options })),
    failure: null,
  };

  test("has no period in JSON", () => {
    const { plan, period, tables, findings } = answerFile(file, null, "zh");
    expect({ plan, period, tables, codes: findings.map(({ code }) => code) }).toEqual({
      plan: null,
      period: null,
      tables: [],
      codes: ["structure/notRecognised"],
    });
  });

  test("has no line for period and use in text", () => {
    const layout = {
      locale: "zh",
      width: 100,
      paint: (_colour: string, text: string) => text,
    } as const;
    const [name, plan, counts] = printFile(file, undefined, layout).split("\n");
    expect([name, plan, counts]).toEqual([
      "a.xlsx",
      "  目标方案 没有识别到",
      "  错误 1 · 警告 0 · 提示 0   暂不能报送（有错误要改正）",
    ]);
  });
});
