import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { onPage } from "./onPage";
import { openedInExcel } from "./openedInExcel";
import type { FrontDoor, View } from "./Visit";

const inGrid = '[aria-label="表格"], [aria-label="Spreadsheet"]';

async function open(page: Page, file: Uint8Array): Promise<void> {
  await page.getByText("huzhou-2024.xlsx").first().waitFor();
  const buffer = Buffer.from(file);
  await page.locator("input[type=file]").setInputFiles({ name: "表.xlsx", mimeType: "", buffer });
  await page.getByText("表.xlsx").first().waitFor();
}

const selected = async (page: Page): Promise<string> =>
  (await page.locator(".fortune-name-box").innerText()).split(":")[0] ?? "";

async function type(page: Page, text: string): Promise<void> {
  const grid = page.locator(inGrid);
  if (!(await grid.evaluate((element) => element.contains(document.activeElement))))
    await page.keyboard.press("F6");
  if (text === "") {
    await page.keyboard.press("Delete");
  } else {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("F6");
}

async function saved(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^(保存|Save)$/ }).click();
  return readFileSync(await (await download).path());
}

const windowOf = ({ width = 1280, language = "zh-CN", ...view }: View) => ({
  ...view,
  locale: language,
  viewport: { width, height: 800 },
});

/** The page with a grid of its own, for those without Excel. */
export const workbenchDoor: FrontDoor = {
  name: "the workbench",
  open: (file, scenario, view = {}) =>
    onPage(
      "workbench.html",
      async (page) => {
        await open(page, file);
        await scenario({
          page,
          frame: page.mainFrame(),
          pane: page.locator("aside[aria-label]"),
          selected: () => selected(page),
          type: (text) => type(page, text),
          inExcel: async () => openedInExcel(await saved(page)),
        });
      },
      windowOf(view),
    ),
};
