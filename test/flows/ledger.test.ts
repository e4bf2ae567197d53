import { blankSheet } from "../../src/flows/forms/blankSheet";
import { examine } from "../../src/flows/examine";
import type { Entry, Examination } from "../../src/flows/Examination";
import { gatherFacts } from "../../src/flows/facts/gatherFacts";
import { formatA1 } from "../../src/workbook/a1";
import type { GridWorkbook } from "../../src/workbook/GridWorkbook";
import type { Snapshot } from "../../src/workbook/Workbook";
import { newXlsx } from "../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbook/xlsx/saveXlsx";
import { fillingOf } from "../support/filledForms";
import { layoutOf } from "../support/formLayouts";
import { huzhou, huzhouForm } from "../support/huzhouForm";
import { period } from "../support/measures";
import { sheetOf } from "../support/sheetOf";
import { snapshot } from "../support/snapshot";
import { yearEnd2024 } from "../support/values2024";

const plans = [{ plan: huzhou, source: "builtin" as const }];
const done = "截至2024年底完成（逐年的任务填当年数）";

/** What a fictitious city has done of some milestones, and what the decision table makes of it by hand. */
const reported: readonly (readonly [string, number | string, string])[] = [
  ["吴兴区人民医院创建二级甲等医院", "已完成", "met"],
  ["县域医疗副中心", 5, "missed"],
  ["危重孕产妇和新生儿救治中心", 12, "missed"],
  ["五星级孕产保健门诊", 20, "met"],
  ["省市级重点实验室", 3, "notAssessed"],
  ["集中打造优势专科", 5, "unconfirmed"],
  ["选送培养学科带头人", 35, "met"],
  ["三个项目指标完成率", 30, "missed"],
  ["建成全国基层中医药工作示范市", "推进中", "notAssessed"],
  ["减免群众费用", 2150.5, "met"],
];

/** The plan's ledger with what is done entered, saved and opened again. */
async function ledger(): Promise<GridWorkbook> {
  const blank = blankSheet(huzhou, layoutOf("milestones"), period("2024"));
  if (!blank) throw new Error("the plan has no milestones");
  const workbook = openXlsx(newXlsx([blank]));
  const column = blank.cells.find(({ value }) => value === done)?.column ?? 0;
  const edits = reported.map(([name, value]) => {
    const row = blank.cells.find((cell) => cell.value === name)?.row ?? 0;
    return { kind: "set" as const, cell: { sheet: blank.name, row, column }, value };
  });
  await workbook.write(edits);
  return openXlsx(saveXlsx(workbook));
}

function entered({ entries }: Examination): readonly Entry[] {
  return entries.filter(({ observation }) => observation.kind !== "blank");
}

test("an 实施计划表 kept as a ledger is recognised, and every milestone of the plan is found in it", async () => {
  const { snapshot: read } = await ledger();
  const { plan, tables, entries, period: at } = examine(read, { plans });
  expect([plan?.plan.id, plan?.confidence, at]).toEqual(["huzhou-2023", 1, period("2024")]);
  expect(tables.map(({ form, rows }) => [form, rows.length])).toEqual([["milestones", 53]]);
  expect(entries.map(({ indicator }) => indicator.id)).toEqual(
    huzhou.milestones.map(({ id }) => id),
  );
});

test("what is done of a milestone is judged by its shape; what was due earlier is asked for until it is done", async () => {
  const { snapshot: read } = await ledger();
  const found = entered(examine(read, { plans }));
  expect(found.map(({ indicator, assessment }) => [indicator.name, assessment.status])).toEqual(
    reported.map(([name, , status]) => [name, status]),
  );
});

test("each complaint names the cell of the ledger it is about", async () => {
  const { snapshot: read } = await ledger();
  const { findings } = examine(read, { plans });
  const told = findings.filter(({ code }) => code !== "value/required");
  expect(told.map(({ code, at, indicator }) => [code, at?.cell, indicator])).toEqual([
    ["assessment/offTrack", "L9", "ms-04"],
    ["assessment/offTrack", "L10", "ms-07"],
    ["target/unconfirmed", "L19", "ms-16"],
    ["assessment/offTrack", "L40", "ms-39"],
    ["value/decimals", "L56", "ms-58"],
  ]);
});

test("beside a 绩效目标表 each table is read by its own: indicators there, milestones here", async () => {
  const workbook = await ledger();
  const target = sheetOf(huzhouForm("2024年实际完成值", yearEnd2024, "上报"));
  await workbook.write([{ kind: "addSheet", sheet: target }]);
  const { snapshot: read } = openXlsx(saveXlsx(workbook));
  const { tables, entries, findings } = examine(read, { plans });
  expect(tables.map(({ form }) => form)).toEqual(["milestones", "target"]);
  expect(new Set(entries.map(({ indicator }) => indicator.id)).size).toBe(53 + 22);
  expect(findings.filter(({ code }) => code.startsWith("structure/"))).toEqual([]);
});

describe("a county's own ledger", () => {
  function own(): Snapshot {
    return snapshot({
      name: "台账",
      rows: [
        "重点任务台账 | < | < | < | < | < | <",
        "重点任务 | 里程碑 | 责任单位 | 2023年 | 2024年 | 2024年完成情况 | 完成状态",
        "健共体 | 县域医疗副中心（个） | 区县 | 3 | 6 | | ",
        "^ | 吴兴区人民医院创建二级甲等医院 | 区县 | | | | ",
        "妇幼 | 五星级孕产保健门诊（家） | 各医院 | 20 | | 20 | ",
      ],
    });
  }

  test("is read by what its headings say: milestones by their names, bare years as what is due", () => {
    const { plan, tables, entries } = examine(own(), { plans });
    expect(plan?.plan.id).toBe("huzhou-2023");
    expect(tables.map(({ form, columns }) => [form, columns.map(({ role }) => role)])).toEqual([
      ["milestones", ["level2", "name", "target:2023", "target:2024", "actual:2024"]],
    ]);
    expect(entries.map(({ indicator, assessment }) => [indicator.id, assessment.status])).toEqual([
      ["ms-04", "missing"],
      ["ms-02", "missing"],
      ["ms-08", "met"],
    ]);
  });

  test("is filled in its empty cells: a state to be reached in words", () => {
    const filling = fillingOf(own(), layoutOf("milestones"), period("2024"));
    expect(
      filling.proposals.map(({ cell, value, state }) => [formatA1(cell), value, state]),
    ).toEqual([
      ["D3", 3, "same"],
      ["E3", 6, "same"],
      ["D4", "完成", "new"],
      ["D5", 20, "same"],
      ["F5", 20, "same"],
    ]);
  });
});

test("the facts of a ledger are the figures entered, and filling it again changes nothing", async () => {
  const { snapshot: read } = await ledger();
  const { facts } = gatherFacts(read, examine(read, { plans }), []);
  expect(
    facts.map((fact) => [fact.kind === "value" && fact.measure, fact.value, fact.cell]),
  ).toEqual([
    ["ms-04", 5, "实施计划表!L9"],
    ["ms-07", 12, "实施计划表!L10"],
    ["ms-08", 20, "实施计划表!L11"],
    ["ms-15", 3, "实施计划表!L18"],
    ["ms-16", 5, "实施计划表!L19"],
    ["ms-20", 35, "实施计划表!L23"],
    ["ms-39", 30, "实施计划表!L40"],
    ["ms-58", 2150.5, "实施计划表!L56"],
  ]);
  const { added, proposals } = fillingOf(read, layoutOf("milestones"), period("2024"));
  expect([added, new Set(proposals.map(({ state }) => state))]).toEqual([null, new Set(["same"])]);
});
