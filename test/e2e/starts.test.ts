import { formatA1 } from "../../src/workbook/a1";
import type { NewSheet } from "../../src/workbook/Workbook";
import { newXlsx } from "../../src/workbook/xlsx/newXlsx";
import { xlsx } from "../support/xlsx";
import { frontDoors } from "./frontDoors";

const sheet = (name: string, ...rows: readonly (readonly (string | number)[])[]): NewSheet => ({
  name,
  cells: rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value }))),
});

const header = [
  "重点指标",
  "2022年",
  "2023年目标值",
  "2024年目标值",
  "2025年目标值",
  "2024年完成值",
];
const beds = sheet("床位", header, ["床位使用率（%）", 80, 82, 84, 86, 85]);
const days = sheet("住院日", header, ["平均住院日（天）", 8, 7.8, 7.6, 7.4, 7.9]);

/** The cells of a sheet as they stand in its part. */
function partOf({ cells }: NewSheet): string {
  const rows = new Map<number, string>();
  for (const { row, column, value } of cells) {
    const place = `r="${formatA1({ row, column })}"`;
    const cell =
      typeof value === "number"
        ? `<c ${place}><v>${value}</v></c>`
        : `<c ${place} t="inlineStr"><is><t>${String(value)}</t></is></c>`;
    rows.set(row, (rows.get(row) ?? "") + cell);
  }
  const data = [...rows].map(([row, xml]) => `<row r="${row + 1}">${xml}</row>`);
  return `<sheetData>${data.join("")}</sheetData>`;
}

describe.each(frontDoors)("in $name, a workbook", (door) => {
  test("without a table of targets is said to have none, and what such a table needs", async () => {
    const contacts = newXlsx([sheet("通讯录", ["姓名", "电话"], ["张三", "2051234"])]);
    await door.open(contacts, async ({ pane }) => {
      await pane.getByRole("heading", { name: "没有找到目标表" }).waitFor();
      await pane.getByText(/指标名称、目标值/).waitFor();
      await pane.getByRole("button", { name: "重新检查" }).waitFor();
    });
  });

  test("without anything in it is said to be empty, until a table is there", async () => {
    await door.open(newXlsx([sheet("Sheet1")]), async ({ pane }) => {
      await pane.getByRole("heading", { name: "工作簿是空的" }).waitFor();
      await pane.getByRole("button", { name: "重新检查" }).waitFor();
    });
  });

  test("with two tables shows the indicators of both, and leads to the sheet of each", async () => {
    await door.open(newXlsx([beds, days]), async (visit) => {
      const { pane } = visit;
      await pane.getByText("指标 2").waitFor();
      await pane
        .getByRole("listitem")
        .filter({ hasText: "平均住院日" })
        .getByRole("button")
        .click();
      await pane.getByRole("button", { name: "到表中查看 住院日!F2" }).click();
      expect(await visit.selected()).toBe("F2");
      await pane.getByRole("button", { name: "返回列表" }).click();
      await visit.type("7.5");
      await pane.getByRole("listitem").filter({ hasText: "平均住院日" }).getByText("✓").waitFor();
      const excel = await visit.inExcel();
      expect([excel.valueAt("住院日!F2"), excel.valueAt("床位!F2")]).toEqual([7.5, 85]);
    });
  });

  test("with a table on a hidden sheet is checked there too, and says that it is hidden", async () => {
    const file = xlsx({
      sheets: [
        { name: "床位", xml: partOf(beds) },
        { name: "住院日", xml: partOf(days), state: "hidden" },
      ],
    });
    await door.open(file, async ({ pane }) => {
      await pane.getByText("指标 2").waitFor();
      await pane.getByRole("tab", { name: "审核意见" }).click();
      await pane.getByText(/隐藏的工作表：住院日/).waitFor();
    });
  });
});
