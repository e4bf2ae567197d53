import { readFileSync } from "node:fs";
import path from "node:path";
import { importPlan, importWorkbook } from "../../../src/documents/importPlan";
import { isDoubtful } from "../../../src/documents/isDoubtful";
import type { PlanImport } from "../../../src/documents/PlanImport";
import { readDocument } from "../../../src/documents/readers/readDocument";
import type { Targets } from "../../../src/domain/indicator";
import { finishSteps } from "../../../src/intake/finishSteps";
import counted from "./unseen.json";

const folder = path.resolve(__dirname, "../../fixtures/unseen");

async function importFile(file: string): Promise<PlanImport> {
  const read = await readDocument(new Uint8Array(readFileSync(path.join(folder, file))), file);
  const options = { id: "unseen", title: file, year: 2026 };
  return finishSteps(
    read.kind === "document"
      ? importPlan(read.document, options)
      : importWorkbook(read.snapshot, options),
  );
}

/** 名称 | 比较 | 单位 | 基准 | 目标, as written in the list. */
function linesOf({ plan: { indicators, milestones } }: PlanImport): readonly string[] {
  return [...indicators, ...milestones].map(({ name, comparator, unit, targets, baseline }) =>
    [name, comparator, unit, baseline ?? "–", valuesOf(targets)].join(" | "),
  );
}

function valuesOf(targets: Targets): string {
  return Object.entries(targets)
    .map(([year, { value, upTo }]) => `${year}: ${value}${upTo === undefined ? "" : `—${upTo}`}`)
    .join(", ");
}

function doubtfulNames({ plan, drafts }: PlanImport): readonly string[] {
  const doubtful = new Set(drafts.filter(isDoubtful).map(({ id }) => id));
  return [...plan.indicators, ...plan.milestones]
    .filter(({ id }) => doubtful.has(id))
    .map(({ name }) => name);
}

describe("documents that the reading was not written for", () => {
  test.each(counted)("$file: every target with its years and unit", async ({ file, ...answer }) => {
    const imported = await importFile(file);
    const found = linesOf(imported);
    expect({ drafts: found, asked: doubtfulNames(imported) }).toEqual({
      drafts: answer.drafts,
      asked: answer.asked,
    });
    const names = found.map((line) => line.split(" | ")[0]);
    expect(names.filter((name) => answer.missed.some((missed) => missed === name))).toEqual([]);
  });

  test("lists the years that were counted from the plan's term as certain repairs", async () => {
    const { repairs } = await importFile("hospitalTerm.xlsx");
    expect(repairs.map(({ at, proposed, isCertain }) => ({ at, proposed, isCertain }))).toEqual(
      ["G5 第一年(2024年)", "H5 第二年(2025年)", "I5 第三年(2026年)"].map((each) => {
        const [cell = "", proposed] = each.split(" ");
        return { at: { kind: "cell", sheet: "目标表", cell }, proposed, isCertain: true };
      }),
    );
  });

  test("quotes a table that lies on its side by the cells as drawn", async () => {
    const { drafts } = await importFile("lyingOnItsSide.xls");
    expect(drafts[0]?.quotes).toEqual([
      {
        at: { kind: "cell", sheet: "分年度目标", cell: "B2" },
        text: "家庭医生签约率（%） 41.2 44 47 50",
        start: 11,
        end: 24,
      },
    ]);
  });

  test.each([
    ["agricultureGov.html", null, 14, "序号 任务 2023年实际 2024年 2025年 2026年"],
    [
      "vaccinationSplit.xlsx",
      { sheet: "任务分解", cell: "D4" },
      4,
      "工作领域 序号 目标任务 2023年底 2024年 2025年 2026年",
    ],
  ])("%s: says which table of years it could not read", async (file, at, line, text) => {
    const { findings } = await importFile(file);
    expect(findings).toEqual([
      {
        code: "plan/unreadRows",
        severity: "warning",
        at,
        indicator: null,
        values: { line, text },
      },
    ]);
  });
});
