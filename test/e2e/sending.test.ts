import { eventually } from "../support/eventually";
import { frontDoors } from "./frontDoors";
import { year2024 } from "./samples";

test.each(frontDoors)(
  "a submission is worked through by keyboard: explained, looked at, corrected and checked again, in $name",
  async (door) => {
    await door.open(year2024, async (visit) => {
      const { pane, page } = visit;
      await pane.getByRole("button", { name: "发送前校验" }).press("Enter");
      await pane.getByText("还有 10 处要说明").waitFor();
      const focused = pane.locator("[data-line]:focus");
      await focused.waitFor();
      expect(await focused.innerText()).toContain("J12");
      await page.keyboard.press("e");
      await page.keyboard.type("新院区推迟到十一月开诊。");
      await page.keyboard.press("Control+Enter");
      await pane.getByText("还有 9 处要说明").waitFor();
      await focused.waitFor();
      expect(await focused.innerText()).toContain("J15");
      await page.keyboard.press("Enter");
      await eventually(async () => {
        expect(await visit.selected()).toBe("J15");
      });
      await visit.type("23.5");
      await pane.getByText("内容已变动，请重新校验").waitFor();
      await pane.getByRole("button", { name: "重新校验" }).press("Enter");
      await pane.getByText("还有 8 处要说明").waitFor();
      expect(await pane.getByRole("region", { name: "已改正 1" }).innerText()).toContain("J15");
      expect(await pane.getByRole("button", { name: "封存" }).getAttribute("aria-disabled")).toBe(
        "true",
      );
    });
  },
);
