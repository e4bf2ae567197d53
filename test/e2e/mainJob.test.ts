import { eventually } from "../support/eventually";
import { frontDoors } from "./frontDoors";
import { half2024, year2024 } from "./samples";
import type { Visit } from "./Visit";

const sheet = "绩效目标表";
const cmi = "三级公立医院病例组合指数";
const missed = "#FFD7D9";

/** The row of an indicator in the list; its text holds the status and why it is so. */
const rowOf = ({ pane }: Visit, name: string) =>
  pane.getByRole("listitem").filter({ hasText: name }).first();

const back = ({ pane }: Visit) => pane.getByRole("button", { name: "返回列表" });

/** Goes to the cell of an indicator's result through the pane, and types there. */
async function typeResult(visit: Visit, name: string, text: string): Promise<void> {
  await rowOf(visit, name).getByRole("button").click();
  await visit.pane.getByRole("heading", { level: 1, name }).waitFor();
  await back(visit).click();
  await visit.type(text);
}

async function says(visit: Visit, name: string, text: string): Promise<void> {
  await rowOf(visit, name).filter({ hasText: text }).waitFor();
}

/** Marks, in the pane; the workbench has marked from the start. */
async function mark({ pane }: Visit): Promise<void> {
  const [add, clear] = ["标记", "清除标记"].map((name) =>
    pane.getByRole("button", { name, exact: true }),
  );
  await add?.or(clear ?? add).waitFor();
  if (await add?.isVisible()) await add?.click();
  await clear?.waitFor();
}

async function looks(visit: Visit, cell: string, fill: string): Promise<void> {
  await eventually(async () => {
    const excel = await visit.inExcel();
    expect([cell, excel.looksAt(`${sheet}!${cell}`).fill]).toEqual([cell, fill]);
  });
}

const counts = ({ pane }: Visit): Promise<readonly string[]> =>
  pane.getByRole("group", { name: "按状态筛选" }).getByRole("button").allInnerTexts();

describe.each(frontDoors)("in $name", (door) => {
  test("a table is recognised, and says which plan, period and use it is checked for", async () => {
    await door.open(year2024, async (visit) => {
      const { pane } = visit;
      await pane.getByText("指标 22").waitFor();
      const chosen = await pane
        .getByRole("group", { name: "检查范围" })
        .getByRole("combobox")
        .evaluateAll((all) =>
          all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.text),
        );
      expect(chosen.slice(-2)).toEqual(["2024年度", "填报完成值"]);
      expect(chosen[0]).toContain("湖州市");
      expect((await counts(visit)).map((text) => text.replace(/\s+/g, ""))).toEqual([
        "▼未达标10",
        "✓达标12",
      ]);
    });
  });

  test("a value typed changes the status, the reason and the mark; the rest of the file stays", async () => {
    await door.open(year2024, async (visit) => {
      await mark(visit);
      await looks(visit, "J19", missed);
      await typeResult(visit, cmi, "1.06");
      await says(visit, cmi, "达到目标");
      await looks(visit, "J19", "");
      await typeResult(visit, cmi, "1.01");
      await says(visit, cmi, "完成进度 20%");
      await looks(visit, "J19", missed);
      await typeResult(visit, cmi, "");
      await says(visit, cmi, "缺数");
      await looks(visit, "J19", "#E4E4E4");
      const excel = await visit.inExcel();
      expect(["J18", "J19", "J20"].map((cell) => excel.valueAt(`${sheet}!${cell}`))).toEqual([
        100,
        null,
        18.6,
      ]);
    });
  });

  test("a number typed as text counts, with a hint; what is no number is asked for again", async () => {
    await door.open(year2024, async (visit) => {
      const { pane } = visit;
      await mark(visit);
      await typeResult(visit, cmi, "'1.06");
      await says(visit, cmi, "达到目标");
      await looks(visit, "J19", "");
      await pane.getByRole("tab", { name: "审核意见" }).click();
      await pane.getByRole("region", { name: "提示 1 条" }).getByText("绩效目标表!J19").waitFor();
      await pane.getByRole("tab", { name: "指标" }).click();
      await typeResult(visit, cmi, "unknown");
      await says(visit, cmi, "待核");
      await looks(visit, "J19", "#E6DAF8");
    });
  });

  test("an indicator is opened, leads to its cell and to the next, and back to where it was", async () => {
    await door.open(year2024, async (visit) => {
      const { pane, page } = visit;
      await rowOf(visit, cmi).getByRole("button").click();
      await pane.getByText("为什么这样评价").waitFor();
      await eventually(async () => {
        expect(await visit.selected()).toBe("J19");
      });
      await pane.getByRole("button", { name: "下一项" }).click();
      await pane.getByText("第 3 项，共 22 项").waitFor();
      await eventually(async () => {
        expect(await visit.selected()).toBe("J21");
      });
      await pane.getByRole("button", { name: "上一项" }).click();
      await pane.getByRole("button", { name: "到表中查看 绩效目标表!J19" }).click();
      await eventually(async () => {
        expect(await visit.selected()).toBe("J19");
      });
      await pane.getByRole("button", { name: "返回列表" }).focus();
      await page.keyboard.press("Escape");
      await rowOf(visit, cmi).locator("button:focus").waitFor();
    });
  });

  test("marks come with a legend, and clearing them leaves nothing behind", async () => {
    await door.open(half2024, async (visit) => {
      const { pane } = visit;
      await mark(visit);
      await pane.getByRole("button", { name: "清除标记" }).click();
      await eventually(async () => {
        const { sheets } = (await visit.inExcel()).book;
        expect(sheets.map(({ name, state }) => [name, state.rules])).toEqual([[sheet, []]]);
      });
      await pane.getByRole("button", { name: "标记", exact: true }).click();
      await looks(visit, "J20", "#F8B4B8");
      await eventually(async () => {
        const { sheets } = (await visit.inExcel()).book;
        expect(sheets.map(({ name }) => name)).toEqual([sheet, "标记说明"]);
      });
    });
  });

  test("another period, use and plan are chosen, and the same values judged by them", async () => {
    await door.open(half2024, async (visit) => {
      const { pane } = visit;
      await says(visit, cmi, "正常");
      await pane.getByRole("combobox", { name: "报告期" }).selectOption({ label: "2024年度" });
      await pane
        .getByText(/没有.*完成值/)
        .first()
        .waitFor();
      await pane.getByRole("combobox", { name: "报告期" }).selectOption({ label: "2024年上半年" });
      await says(visit, cmi, "正常");
      await pane.getByRole("combobox", { name: "本表用途" }).selectOption({ label: "申报目标值" });
      await pane.getByText("目标 ").first().waitFor();
    });
  });
});
