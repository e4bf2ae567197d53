import { eventually } from "../support/eventually";
import { frontDoors } from "./frontDoors";
import { year2024 } from "./samples";

test.each(frontDoors)(
  "a form is filled by keyboard, looked at and undone, in $name",
  async (door) => {
    await door.open(year2024, async (visit) => {
      const { pane, page } = visit;
      const sheets = async (): Promise<readonly string[]> =>
        (await visit.inExcel()).book.sheets.map(({ name }) => name);
      await pane.getByRole("button", { name: "填表" }).click();
      const first = pane.locator("[data-line='0']");
      await first.focus();
      await page.keyboard.press("Space");
      await pane.getByText("已选 48 处").waitFor();
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
      expect(await pane.locator("[data-line='1']").evaluate((box) => box.matches(":focus"))).toBe(
        true,
      );
      await pane.getByRole("button", { name: "填入 49 处" }).press("Enter");
      await pane.getByText("还要由您填写").waitFor();
      const undo = pane.getByRole("button", { name: "撤销填表" });
      await undo.waitFor();
      await pane.getByText("已经一致 49 处").waitFor();
      expect(await sheets()).toContain("项目支出绩效自评表");
      await undo.press("Enter");
      await eventually(async () => {
        expect(await sheets()).not.toContain("项目支出绩效自评表");
      });
    });
  },
);
