import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { examine } from "../../src/flows/examine";
import type { Entry } from "../../src/flows/Examination";
import { parsePlan } from "../../src/intake/parsePlan";
import { formatA1 } from "../../src/workbook/a1";
import type { CellRef, Snapshot } from "../../src/workbook/Workbook";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import huzhou from "../../seeds/plans/huzhou-2023.json";

const sampleFile = path.resolve(__dirname, "../../seeds/workbooks/huzhou-2024.xlsx");
export const sample = openXlsx(readFileSync(sampleFile)).snapshot;
const { entries } = examine(sample, {
  plans: [{ plan: parsePlan(huzhou), source: "builtin" }],
});

export const met = easyToMiss(entries);
export const cell = actualOf(met);
export const failing = ((met.measure?.baseline ?? 0) * 0.95).toFixed(2);

/** A whole indicator that meets a rising target: a value below its baseline misses it. */
function isEasyToMiss({ measure, assessment, cells }: Entry): boolean {
  return (
    measure?.shape === "improve" &&
    measure.direction === "up" &&
    measure.component === null &&
    assessment.status === "met" &&
    cells["actual"] !== undefined
  );
}

function easyToMiss(all: readonly Entry[]): Entry {
  const found = all.find(isEasyToMiss);
  if (!found) throw new Error("The sample has no indicator that is met and improves upwards.");
  return found;
}

function actualOf({ cells }: Entry): CellRef {
  const actual = cells["actual"];
  if (!actual) throw new Error("no actual value");
  return actual;
}

/** The pane's row of the indicator; its text holds the status and the sentence. */
export const rowOf = (page: Page): ReturnType<Page["locator"]> =>
  page.getByRole("listitem").filter({ hasText: met.indicator.name });

/** Brings the cell into view from the pane, as a person does, and moves the keyboard into the grid. */
export async function goToCell(page: Page): Promise<void> {
  await rowOf(page).getByRole("button").first().click();
  await page
    .getByRole("button", { name: new RegExp(`${formatA1(cell)}$`) })
    .first()
    .click();
  await page.getByRole("button", { name: "返回列表" }).click();
  await page.keyboard.press("F6");
  await page.waitForFunction(
    (address) => document.querySelector(".fortune-name-box")?.textContent.includes(address),
    formatA1(cell),
  );
}

export async function saved(
  page: Page,
): Promise<{ readonly name: string; readonly snapshot: Snapshot }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  const file = await download;
  return {
    name: file.suggestedFilename(),
    snapshot: openXlsx(readFileSync(await file.path())).snapshot,
  };
}

/** Every cell that differs, as `Sheet!A1: before → after`. */
export function differences(before: Snapshot, after: Snapshot): readonly string[] {
  return before.sheets.flatMap((sheet, index) => {
    const used = sheet.usedRange;
    const other = after.sheets[index];
    const found: string[] = [];
    for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1) {
      for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
        const was = JSON.stringify(sheet.cell(row, column) ?? null);
        const is = JSON.stringify(other?.cell(row, column) ?? null);
        if (was !== is) found.push(`${sheet.name}!${formatA1({ row, column })}`);
      }
    }
    return found;
  });
}

export const settled = async (page: Page): Promise<void> => {
  await rowOf(page).first().waitFor();
  await page.locator("canvas.fortune-sheet-canvas").waitFor();
};

/** Waits until the indicator's row says a status, and gives the row's text. */
export async function statusSays(page: Page, status: string): Promise<string> {
  const row = rowOf(page).filter({ hasText: status }).first();
  await row.waitFor();
  return row.innerText();
}

/** Drops a file of these words on the page. */
export const drop = (page: Page, name: string, content: string): Promise<void> =>
  page.evaluate(
    ([fileName = "", text = ""]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName));
      document.body.dispatchEvent(
        new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    },
    [name, content],
  );
