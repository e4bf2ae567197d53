import { eventually } from "../support/eventually";
import { frontDoors } from "./frontDoors";
import { year2024 } from "./samples";
import type { Visit } from "./Visit";

/** The accessible name of what has the focus, as far as text and label give it. */
const focused = ({ frame }: Visit): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    const label = element?.getAttribute("aria-label");
    return label ?? element?.textContent.trim() ?? "";
  });

/** Presses Tab until something of this name has the focus. */
async function tabTo(visit: Visit, name: string): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    if ((await focused(visit)).includes(name)) return;
    await visit.page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${name}.`);
}

const names = ({ pane }: Visit): Promise<readonly string[]> =>
  pane
    .getByRole("list", { name: "指标，最需要关注的在前" })
    .locator("button[data-line] span[lang]")
    .allInnerTexts();

/** Has the keyboard in the pane, as a person does who pressed F6. */
async function enterPane(visit: Visit): Promise<void> {
  await visit.pane.getByRole("tab").first().waitFor();
  await visit.pane.getByRole("searchbox").focus();
  await visit.page.keyboard.press("Home");
}

describe.each(frontDoors)("in $name, with the keyboard alone", (door) => {
  test("the list is searched and filtered, and walked with the arrow keys from the worst on", async () => {
    await door.open(year2024, async (visit) => {
      const { pane, page } = visit;
      await enterPane(visit);
      expect((await names(visit)).slice(0, 2)).toEqual([
        "三级公立医院门诊人次数与出院人次数比",
        "三级公立医院病例组合指数（CMI值）",
      ]);
      await page.keyboard.type("满意度");
      await eventually(async () => {
        expect(await names(visit)).toEqual([
          "公立医院医务人员满意度",
          "公立医院门诊和住院患者满意度",
          "门诊",
          "住院",
        ]);
      });
      await page.keyboard.press("Tab");
      expect(await focused(visit)).toContain("公立医院医务人员满意度");
      await page.keyboard.press("ArrowDown");
      expect(await focused(visit)).toContain("公立医院门诊和住院患者满意度");
      await page.keyboard.press("End");
      expect(await focused(visit)).toBe("住院");
      await page.keyboard.press("/");
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("不存在的指标");
      await pane.getByText("没有符合条件的指标。").waitFor();
      await tabTo(visit, "显示全部指标");
      await page.keyboard.press("Enter");
      await pane.getByText("指标 22").waitFor();
      await pane.getByRole("button", { name: "达标 12 项", exact: true }).press("Space");
      await pane.getByText("指标 12").waitFor();
    });
  });

  test("an indicator is found, read, left again, and the marks are cleared", async () => {
    await door.open(year2024, async (visit) => {
      const { pane, page } = visit;
      await enterPane(visit);
      await page.keyboard.type("平均住院日");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await pane.getByRole("heading", { level: 1, name: "三级公立医院平均住院日" }).waitFor();
      await tabTo(visit, "到表中查看");
      await page.keyboard.press("Enter");
      await eventually(async () => {
        expect(await visit.selected()).toBe("J22");
      });
      await pane.getByRole("button", { name: "返回列表" }).press("Escape");
      await eventually(async () => {
        expect(await focused(visit)).toContain("三级公立医院平均住院日");
      });
      await pane.getByRole("tab", { name: "指标" }).press("ArrowRight");
      await pane.getByRole("region", { name: "警告 10 条" }).waitFor();
      const button = pane.getByRole("button", { name: /^(清除)?标记$/ });
      if ((await button.innerText()) === "标记") await button.press("Enter");
      await pane.getByRole("button", { name: "清除标记" }).press("Enter");
      await pane.getByRole("button", { name: "标记", exact: true }).waitFor();
      await eventually(async () => {
        const { sheets } = (await visit.inExcel()).book;
        expect(sheets.flatMap(({ state }) => state.rules)).toEqual([]);
      });
    });
  });

  test("everything that can be operated says what it is", async () => {
    await door.open(year2024, async ({ pane }) => {
      await pane.getByRole("tab").first().waitFor();
      const lines = (await pane.ariaSnapshot()).split("\n").map((line) => line.trim());
      const operable = lines.flatMap((line) => {
        const [, role, name = ""] =
          /^- (button|combobox|searchbox|tab|link|textbox|checkbox)\b(?: "(.*?)")?/.exec(line) ??
          [];
        return role === undefined ? [] : [`${role} ${name}`];
      });
      expect(operable.filter((each) => each.endsWith(" "))).toEqual([]);
      expect(operable).toEqual(
        expect.arrayContaining([
          "combobox 目标方案",
          "combobox 报告期",
          "combobox 本表用途",
          "button 未达标 10 项",
          "button 达标 12 项",
          "tab 指标 22",
          "tab 审核意见 10",
          "searchbox 查找指标",
          "button 4 三级公立医院门诊人次数与出院人次数比 未达标",
        ]),
      );
    });
  });
});
