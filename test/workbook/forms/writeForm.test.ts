import { blankSheet } from "../../../src/flows/forms/blankSheet";
import { formLines } from "../../../src/flows/forms/formLines";
import { formatA1, formatRange } from "../../../src/workbook/a1";
import { matchTables } from "../../../src/workbook/matchTables";
import { recognise } from "../../../src/workbook/recognise";
import type { NewSheet } from "../../../src/workbook/Workbook";
import { writeForm } from "../../../src/workbook/forms/writeForm";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { builtinLayouts, layoutOf, localLayouts } from "../../support/formLayouts";
import { huzhou } from "../../support/huzhouForm";
import { period } from "../../support/measures";

const ids = [...builtinLayouts.keys(), ...localLayouts.keys()];

function blank(id: string): NewSheet {
  const sheet = blankSheet(huzhou, layoutOf(id), period("2024"));
  if (!sheet) throw new Error(`the plan has nothing for ${id}`);
  return sheet;
}

test.each(ids)("%s prints on A4 across, one page wide, from its title to its signatures", (id) => {
  const { page, cells } = blank(id);
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  expect(page).toEqual({
    landscape: true,
    fitToWidth: true,
    area: { top: 0, left: 0, bottom, right },
  });
});

test.each(ids)(
  "%s is set in 宋体, 仿宋 and 黑体, and every cell of its table has a border",
  (id) => {
    const { cells, headingRows } = blank(id);
    const fonts = new Set(cells.map(({ style }) => style?.font));
    expect([...fonts].sort()).toEqual(["仿宋", "宋体", "黑体"]);
    const last = Math.max(...cells.map(({ row }) => row));
    const right = Math.max(...cells.map(({ column }) => column));
    const bordered = cells.filter(({ row, style }) => row >= top() && row < last && style?.border);
    const addresses = new Set(bordered.map(formatA1));
    expect(addresses.size).toBe((last - top()) * (right + 1));

    function top(): number {
      return headingRows?.top ?? 0;
    }
  },
);

test("a label that needs two lines in its cell gets the room for them", () => {
  const { cells, rowHeights } = blank("target");
  const label = cells.find(({ value }) => value === "省级卫生健康部门");
  expect(rowHeights?.[label?.row ?? 0]).toBe(36);
});

test("the label at the side stands at the top of a long table, where each page repeats it", () => {
  const { cells, merges, headingRows } = blank("self");
  const label = cells.find(({ value }) => value === "绩效\n指标");
  expect([label?.style?.vertical, label?.row]).toEqual(["top", headingRows?.top]);
  expect(merges?.map(formatRange)).toContain("A13:A37");
});

test("a result is printed with all its decimals, a target with the plan's", () => {
  const { cells } = writeForm(layoutOf("transfer"), {
    period: period("2024"),
    baselineYear: null,
    years: [],
    head: {},
    rows: [
      {
        values: { name: "培训合格率（%）", "target:2024": 95, actual: 97.25 },
        decimals: 0,
        comparator: ">=",
      },
    ],
  });
  const formatOf = (held: number): string | undefined =>
    cells.find(({ value }) => value === held)?.style?.numberFormat;
  expect([formatOf(95), formatOf(97.25)]).toEqual(['"≥"0', "0.00"]);
});

test("with a number in a column of its own the name is printed without it", () => {
  const row = blank("self-operator-columns").cells.filter(({ row: at }) => at === 5);
  expect(row.map(({ value }) => value)).toEqual([
    1,
    "产出指标",
    "数量指标",
    "医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例",
    "≥",
    39,
    "%",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each(ids)("%s is recognised as what it is, with every row of the plan's", (id) => {
  const layout = layoutOf(id);
  const { snapshot } = openXlsx(newXlsx([blank(id)]));
  const { tables, findings } = recognise(snapshot);
  const match = matchTables(snapshot, tables, huzhou);
  const rows = formLines(huzhou, layout).length;
  expect([tables.map(({ form }) => form), findings]).toEqual([[layout.form], []]);
  expect([match.matches.length, match.unmatched, match.duplicates]).toEqual([rows, [], []]);
});
