import type { BrowserContextOptions, Page } from "playwright-core";
import { inBrowser } from "../support/inBrowser";

/**
 * Opens a built page in a browser window of its own and does something there.
 *
 * @param name the page, e.g. "workbench.html".
 * @param scenario what a person does and sees; its expectations are the test.
 * @throws as `inBrowser`, and when there is no such page.
 * @example await onPage("workbench.html", async (page) => { expect(await page.title()).toBe("指标在轨"); })
 */
export async function onPage(
  name: string,
  scenario: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  await inBrowser(options, async (context) => {
    const page = await context.newPage();
    const answer = await page.goto(`/${name}`);
    if (answer?.status() !== 200) throw new Error(`No dist/${name}: run npm run build.`);
    await scenario(page);
  });
}
