import { readFileSync } from "node:fs";
import path from "node:path";
import plan from "../../../seeds/plans/huzhou-2023.json";
import { examine } from "../../../src/flows/examine";
import { fillEdits } from "../../../src/flows/forms/fillEdits";
import type { Snapshot } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { fillingOf } from "../../support/filledForms";
import { layoutOf } from "../../support/formLayouts";
import { huzhou } from "../../support/huzhouForm";
import { period } from "../../support/measures";
import { shownLines } from "../../support/shownLines";
import { yearEnd2024 } from "../../support/values2024";

const sample = path.resolve(__dirname, "../../../seeds/workbooks/huzhou-2024.xlsx");
const signature = "填报人：                        联系电话：                        填报日期：";

/** A form added to the workbook that reports 2024, every proposal taken, saved and opened again. */
async function formIn(layout: string): Promise<{ snapshot: Snapshot; sheet: string }> {
  const workbook = openXlsx(readFileSync(sample));
  const filling = fillingOf(workbook.snapshot, layoutOf(layout), period("2024"));
  await workbook.write(fillEdits(filling, new Set(filling.proposals)));
  return { snapshot: openXlsx(saveXlsx(workbook)).snapshot, sheet: filling.sheet };
}

interface Stated {
  readonly baseline: number | null;
  readonly targets: Readonly<Record<string, { readonly value: number } | undefined>>;
}

/** Baseline and targets as printed, with the decimals of the plan. */
function printed({ baseline, targets }: Stated, decimals: number): readonly string[] {
  const years = ["2023", "2024", "2025"].map(
    (year) => targets[year]?.value.toFixed(decimals) ?? "",
  );
  return [baseline?.toFixed(decimals) ?? "", ...years];
}

function result(number: number | null, component: string | null, decimals: number): string {
  const found = yearEnd2024.find((each) => each.number === number && each.component === component);
  return found?.value?.toFixed(decimals) ?? "";
}

/** Lines as `shownLines` gives them leave out what a merge covers: here null. */
function withoutCovered(cells: readonly (string | null)[]): string {
  return cells
    .filter((cell) => cell !== null)
    .join("|")
    .replace(/\|+$/, "");
}

test("分年度主要目标表 of 2024 is what 附件1 and the reported results say, to the last cell", async () => {
  const { snapshot, sheet } = await formIn("annual");
  const listed = plan.indicators
    .flatMap((indicator) =>
      indicator.sources.flatMap((source) =>
        source.section === "附件1" && "row" in source ? [{ indicator, source }] : [],
      ),
    )
    .sort((a, b) => (a.source.row ?? 0) - (b.source.row ?? 0));
  const level = ({ indicator, source }: (typeof listed)[number]): string =>
    ("level1" in source ? source.level1 : undefined) ?? indicator.level1;
  const rows = listed.map((each, index) => {
    const { indicator, source } = each;
    const before = listed[index - 1];
    const own = level(each);
    return withoutCovered([
      before && level(before) === own ? null : own,
      `${source.name}（${indicator.unit}）`.replace("（）", ""),
      ...printed(indicator, indicator.decimals),
      result(indicator.number, null, indicator.decimals),
    ]);
  });
  expect(shownLines(snapshot, sheet)).toEqual([
    "分年度主要目标表",
    plan.title,
    "填报单位：",
    "类别|重点指标|2022年|2023年|2024年|2025年|2024年实际完成值",
    ...rows,
    signature,
  ]);
  expect(rows).toHaveLength(10);
});

test("实施计划表 as a ledger is what 附件2 says, to the last cell; what is done stays blank", async () => {
  const { snapshot, sheet } = await formIn("milestones");
  const rows = plan.milestones.map((milestone, index) => {
    const { project, task, bodies, name, unit, total, targets, shape } = milestone;
    const before = plan.milestones[index - 1];
    const isSame = before?.project === project;
    const years = Object.entries<{ value: number; candidates?: readonly string[] }>(targets);
    const planned = ["2023", "2024", "2025"].map((year) => {
      const target = years.find(([each]) => each === year)?.[1];
      if (!target || target.candidates) return "";
      return shape === "milestone" ? "完成" : String(target.value);
    });
    return withoutCovered([
      String(index + 1),
      isSame ? null : project,
      isSame && before.task === task ? null : task,
      bodies.join("、"),
      name,
      unit,
      total === null ? "" : String(total),
      ...planned,
      years.at(-1)?.[0] ?? "",
    ]);
  });
  expect(shownLines(snapshot, sheet)).toEqual([
    "实施计划表",
    plan.title,
    "填报单位：",
    "序号|示范内容项目|具体任务|实施主体|主要内容|单位|总量|年度实施计划|完成年限|截至2024年底完成（逐年的任务填当年数）|状态|佐证材料",
    "2023年|2024年|2025年",
    ...rows,
    signature,
  ]);
});

test("绩效目标表 of the plan with the results of 2024, to the last cell", () => {
  const { snapshot } = openXlsx(readFileSync(sample));
  const annex = plan.indicators.filter(({ id }) => /^ind-\d\d$/.test(id));
  const rows = annex.flatMap((indicator, index) => {
    const { level1, level2, number, name, unit, decimals, components } = indicator;
    const before = annex[index - 1];
    const title = `${number ?? ""}.${name}${unit === "" ? "" : `（${unit}）`}`;
    const parts = components.length === 0 ? [{ ...indicator, name: null }] : components;
    return parts.map((part, place) => {
      const isOwn = place === 0;
      const sameLevel = !isOwn || before?.level1 === level1;
      return withoutCovered([
        sameLevel ? null : level1,
        !isOwn || (sameLevel && before?.level2 === level2) ? null : level2,
        isOwn ? title : null,
        part.name,
        ...printed(part, decimals),
        result(number, part.name, decimals),
      ]);
    });
  });
  expect(shownLines(snapshot, "绩效目标表").slice(10, -1)).toEqual([
    "绩效\n指标|一级指标|二级指标|三级指标|2022年数据|2023年目标值|2024年目标值|2025年目标值|2024年实际完成值|备注",
    ...rows,
  ]);
  expect(rows).toHaveLength(24);
});

test("what was reported once is read again from 分年度主要目标表: the six indicators it shares", async () => {
  const { snapshot, sheet } = await formIn("annual");
  const alone = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name === sheet) };
  const plans = [{ plan: huzhou, source: "builtin" as const }];
  const { entries } = examine(alone, { plans, period: period("2024") });
  const said = entries.flatMap(({ indicator: { number }, observation }) =>
    observation.kind === "number" ? [[number, observation.value]] : [],
  );
  expect(said).toEqual([
    [19, 90.2],
    [20, 69.5],
    [8, 1.02],
    [9, 18.6],
    [1, 38.8],
    [12, 95],
  ]);
});
