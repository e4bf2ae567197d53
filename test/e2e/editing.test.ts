import type { Page } from "playwright-core";
import { formatA1 } from "../../src/workbook/a1";
import { onPage } from "./onPage";
import {
  cell,
  differences,
  drop,
  failing,
  goToCell,
  sample,
  saved,
  settled,
  statusSays,
} from "./sampleDesk";

/** Presses keys without a pause, as they come from a queue when the page was busy; before them, the grid may be scrolled. */
const pressTogether = (
  page: Page,
  keys: readonly { readonly key: string; readonly shiftKey?: boolean }[],
  scrolledBy = 0,
): Promise<void> =>
  page.evaluate(
    ([pressed, distance]) => {
      const bar = document.querySelector(".luckysheet-scrollbar-y");
      if (bar && distance > 0) {
        bar.scrollTop += distance;
        bar.dispatchEvent(new Event("scroll", { bubbles: true }));
      }
      const codes: Record<string, number> = { Enter: 13, ArrowDown: 40, Delete: 46 };
      const editor = document.querySelector(".luckysheet-cell-input");
      for (const one of pressed) {
        const init = { ...one, code: one.key, keyCode: codes[one.key] ?? 0, bubbles: true };
        editor?.dispatchEvent(new KeyboardEvent("keydown", { ...init, cancelable: true }));
      }
    },
    [keys, scrolledBy] as const,
  );

/** Waits until a cell is selected and the bar above the grid shows this of it. */
async function barShows(page: Page, row: number, column: number, text: string): Promise<void> {
  await page.waitForFunction(
    ([address, shown]) =>
      document.querySelector(".fortune-name-box")?.textContent === address &&
      document.querySelector(".fortune-fx-input")?.textContent === shown,
    [formatA1({ row, column }), text],
  );
}

/** The number the sample holds there, as the bar shows it. */
const held = (atRow: number, atColumn: number): string => {
  const sheet = sample.sheets.find(({ name }) => name === cell.sheet);
  const value = sheet?.cell(atRow, atColumn)?.value;
  return typeof value === "number" ? String(value) : "";
};

const { row, column } = cell;
const theCell = [`${cell.sheet}!${formatA1(cell)}`];

describe("typing into the grid", () => {
  test("keeps what was typed when the grid is scrolled in the moment of Enter", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      await page.keyboard.type(failing);
      await pressTogether(page, [{ key: "Enter" }], 1);
      await statusSays(page, "未达标");
    });
  });

  test("acts on the cells selected now, however fast the keys come", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      await pressTogether(page, [{ key: "ArrowDown", shiftKey: true }, { key: "Delete" }]);
      await statusSays(page, "缺数");
      const { snapshot } = await saved(page);
      const addresses = [cell, { ...cell, row: cell.row + 1 }];
      expect(differences(sample, snapshot)).toEqual(
        addresses.map((one) => `${cell.sheet}!${formatA1(one)}`),
      );
    });
  });

  test("what is being typed is in the file that is saved, by the button and by Ctrl+S", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      await page.keyboard.type(failing);
      const { snapshot } = await saved(page);
      expect(differences(sample, snapshot)).toEqual(theCell);
      await barShows(page, row, column, failing);
      await page.keyboard.press("F6");
      await page.keyboard.type("12.5");
      const file = page.waitForEvent("download");
      await page.keyboard.press("Control+s");
      await file;
      await statusSays(page, "12.5");
    });
  });

  test("Tab, the arrows, Enter and a click elsewhere take what was typed, and move as in Excel", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      await page.keyboard.type("91");
      await page.keyboard.press("Tab");
      await barShows(page, row, column + 1, "");
      await page.keyboard.press("Shift+Tab");
      await barShows(page, row, column, "91");
      await page.keyboard.type("92");
      await page.keyboard.press("ArrowDown");
      await barShows(page, row + 1, column, held(row + 1, column));
      await page.keyboard.press("Shift+Enter");
      await barShows(page, row, column, "92");
      await page.keyboard.press("Enter");
      await barShows(page, row + 1, column, held(row + 1, column));
      await page.keyboard.press("ArrowUp");
      await page.keyboard.type(failing);
      await page
        .getByRole("complementary", { name: "检查结果" })
        .click({ position: { x: 5, y: 5 } });
      await barShows(page, row, column, failing);
      await statusSays(page, "未达标");
    });
  });

  test("what is being typed is kept when a file is dropped on the page", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      await page.keyboard.type(failing);
      await drop(page, "网页.xlsx", "<html><table></table></html>");
      await page.getByText("文件其实是网页").waitFor();
      await statusSays(page, "未达标");
    });
  });

  test("the bar above takes a text too, and forgets one that was given up", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      const before = held(row, column);
      await page.keyboard.press("F2");
      await page.keyboard.type("7");
      await page.keyboard.press("Escape");
      await barShows(page, row, column, before);
      await page.locator(".fortune-fx-input").click();
      await page.keyboard.press("Control+a");
      await page.keyboard.type(failing);
      await page.keyboard.press("Tab");
      await barShows(page, row, column + 1, "");
      await statusSays(page, "未达标");
    });
  });

  test("keys that choose what an input method proposes stay with it", async () => {
    await onPage("workbench.html", async (page) => {
      await settled(page);
      await goToCell(page);
      const method = await page.context().newCDPSession(page);
      const key = { type: "rawKeyDown", windowsVirtualKeyCode: 229, key: "Process" } as const;
      await method.send("Input.dispatchKeyEvent", key);
      const composed = { text: "yuan", selectionStart: 4, selectionEnd: 4 };
      await method.send("Input.imeSetComposition", composed);
      await page.locator(".luckysheet-cell-input", { hasText: "yuan" }).evaluate((input) => {
        const init = { key: "Enter", isComposing: true, bubbles: true, cancelable: true };
        input.dispatchEvent(new KeyboardEvent("keydown", init));
      });
      await method.send("Input.insertText", { text: "远" });
      await barShows(page, row, column, "远");
      await page.keyboard.press("Enter");
      expect(differences(sample, (await saved(page)).snapshot)).toEqual(theCell);
    });
  });
});
