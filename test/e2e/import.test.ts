import { frontDoors } from "./frontDoors";
import { half2024 } from "./samples";

/** A plan as a web page: a heading, a table with two indicators, and a sentence with a softer target. */
const page = `<!doctype html><meta charset="utf-8"><h1>某市公立医院提升实施方案</h1>
<p>附件 分年度主要目标表</p>
<table>
<tr><th>类别</th><th>重点指标</th><th>2022年</th><th>2023年</th><th>2024年</th><th>2025年</th></tr>
<tr><td>公立医院</td><td>三级公立医院平均住院日（天）</td><td>6.73</td><td>6.60</td><td>6.55</td><td>6.50</td></tr>
<tr><td>分级诊疗</td><td>县域内住院量占比（%）</td><td>90.76</td><td>90</td><td>90</td><td>90</td></tr>
</table>
<p>力争到2025年，县域就诊率达到90%以上。</p>`;

test.each(frontDoors)(
  "a plan is imported from a web page, reviewed by keyboard and used, in $name",
  async (door) => {
    await door.open(half2024, async ({ pane, page: window }) => {
      await pane.getByRole("button", { name: "导入目标方案" }).click();
      const file = { name: "方案.html", mimeType: "text/html", buffer: Buffer.from(page) };
      await pane.locator("input[type=file]").setInputFiles(file);
      const lines = pane.locator("[data-line]");
      await lines.first().waitFor();
      const names = ["三级公立医院平均住院日", "县域内住院量占比", "县域就诊率"];
      const texts = await lines.allInnerTexts();
      expect(names.map((name) => texts.filter((text) => text.includes(name)).length)).toEqual([
        1, 1, 1,
      ]);
      await lines.first().focus();
      for (const _ of names) await window.keyboard.press("Enter");
      await pane.getByText("已接受 3").waitFor();
      await pane.getByRole("button", { name: "用这份方案检查本工作簿" }).click();
      const plan = pane.getByLabel("目标方案", { exact: true });
      await plan.waitFor();
      expect(await plan.locator("option:checked").innerText()).toBe("某市公立医院提升实施方案");
    });
  },
);
