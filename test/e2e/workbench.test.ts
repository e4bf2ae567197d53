import type { Page } from "playwright-core";
import { formatA1 } from "../../src/workbook/a1";
import { statusMarks } from "../../src/workbook/statusMark";
import { onPage } from "./onPage";
import {
  cell,
  differences,
  drop,
  failing,
  goToCell,
  met,
  rowOf,
  sample,
  saved,
  settled,
  statusSays,
} from "./sampleDesk";

/** How many pixels of the grid have a colour such as #FFD7D9. */
function pixelsOf(page: Page, color: string): Promise<number> {
  return page.evaluate((hex) => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.fortune-sheet-canvas");
    const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    let count = 0;
    for (let at = 0; pixels && at < pixels.length; at += 4) {
      if (pixels[at] === r && pixels[at + 1] === g && pixels[at + 2] === b) count += 1;
    }
    return count;
  }, color);
}

describe("the workbench in a browser", () => {
  test("opens the sample under the name of the product, checked and marked", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      expect(await page.title()).toBe("指标在轨");
      await page.waitForTimeout(500);
      expect(await pixelsOf(page, statusMarks.missed.fill)).toBeGreaterThan(500);
    });
  });

  test("marks a failing value at once, says why, and takes it back", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      await page.waitForTimeout(300);
      const before = await pixelsOf(page, statusMarks.missed.fill);
      await page.keyboard.type(failing);
      await page.keyboard.press("Enter");
      const said = await statusSays(page, "未达标");
      expect(said).toContain("倒退");
      await page.waitForTimeout(300);
      expect(await pixelsOf(page, statusMarks.missed.fill)).toBeGreaterThan(before + 100);
      await page.keyboard.press("Control+z");
      await statusSays(page, "达到目标");
      await page.keyboard.press("Control+y");
      await statusSays(page, "未达标");
      await page.keyboard.type(String(met.assessment.target));
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "撤销" }).click();
    });
  });

  test("saves only what was typed, under the file's own name", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      await page.keyboard.type(failing);
      await page.keyboard.press("Enter");
      await statusSays(page, "未达标");
      const { name, snapshot } = await saved(page);
      expect(name).toBe("huzhou-2024.xlsx");
      expect(differences(sample, snapshot)).toEqual([`${cell.sheet}!${formatA1(cell)}`]);
      const sheet = snapshot.sheets.find((one) => one.name === cell.sheet);
      expect(sheet?.cell(cell.row, cell.column)?.value).toBe(Number(failing));
    });
  });

  test("pastes rows and columns of numbers as one step", async () => {
    await onPage(
      "workbench.html",
      async (page) => {
        await settled(page);
        await goToCell(page);
        await page.evaluate(() => navigator.clipboard.writeText("1.5\t甲\r\n2.5\t乙\r\n"));
        await page.keyboard.press("Control+v");
        await page.getByText("有未保存的修改").waitFor();
        const pasted = await saved(page);
        const right = { ...cell, column: cell.column + 1 };
        const below = { ...cell, row: cell.row + 1 };
        const addresses = [cell, right, below, { ...right, row: below.row }];
        expect(differences(sample, pasted.snapshot)).toEqual(
          addresses.map((one) => `${cell.sheet}!${formatA1(one)}`),
        );
        await page.getByRole("button", { name: "撤销" }).click();
        expect(differences(sample, (await saved(page)).snapshot)).toEqual([]);
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    );
  });

  test("empties the selected cells with Delete, repeats one downwards with Ctrl+D", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      await page.keyboard.press("Delete");
      await statusSays(page, "缺数");
      await page.keyboard.press("Control+z");
      await statusSays(page, "达到目标");
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Control+d");
      const { snapshot } = await saved(page);
      const sheet = snapshot.sheets.find((one) => one.name === cell.sheet);
      const held = sheet?.cell(cell.row, cell.column)?.value;
      expect(sheet?.cell(cell.row + 1, cell.column)?.value).toBe(held);
    });
  });

  test("refuses a formula, with a reason, and keeps what the cell held", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      await page.keyboard.type("=1+1");
      await page.keyboard.press("Enter");
      await page.getByText("工作台不写入新公式").waitFor();
      expect(differences(sample, (await saved(page)).snapshot)).toEqual([]);
    });
  });

  test("says what is wrong with a hostile file and keeps the open one", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await drop(page, "坏文件.xlsx", "PK\u0003\u0004 and nothing more");
      await page.getByText("坏文件.xlsx:").waitFor();
      await page.getByText("当前文件没有改动。").waitFor();
      await drop(page, "网页.xlsx", "<html><table></table></html>");
      await page.getByText("文件其实是网页").waitFor();
      await drop(page, "说明.docx", "x");
      await page.getByText("“说明.docx”不是 .xlsx 或 .xlsm 文件").waitFor();
      await settled(page);
      expect(differences(sample, (await saved(page)).snapshot)).toEqual([]);
    });
  });

  test("asks before another file takes the place of unsaved changes", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      await page.keyboard.type(failing);
      await page.keyboard.press("Enter");
      await statusSays(page, "未达标");
      await page.getByRole("button", { name: "示例" }).click();
      await page.getByRole("button", { name: "取消" }).click();
      await statusSays(page, "未达标");
      await page.getByRole("button", { name: "示例" }).click();
      await page.getByRole("button", { name: "不保存，直接打开" }).click();
      await statusSays(page, "达到目标");
      expect(await page.getByText("有未保存的修改").count()).toBe(0);
    });
  });

  test("moves the keyboard between sheet and results with F6", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      const region = (): Promise<string | null | undefined> =>
        page.evaluate(() =>
          document.activeElement?.closest("[aria-label]")?.getAttribute("aria-label"),
        );
      await page.keyboard.press("F6");
      const first = await region();
      await page.keyboard.press("F6");
      expect([first, await region()]).toEqual(["表格", "检查结果"]);
    });
  });

  test("speaks English to an English browser", async () => {
    await onPage(
      "workbench.html",
      async (page) => {
        await rowOf(page).first().waitFor();
        await page.getByRole("button", { name: "Save", exact: true }).waitFor();
        expect(await page.locator("[lang=en]").count()).toBeGreaterThan(0);
      },
      { locale: "en-US", colorScheme: "dark" },
    );
  });
});
