import { existsSync } from "node:fs";
import path from "node:path";
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { findBrowser } from "../../scripts/findBrowser";
import { serveFolder } from "../../scripts/serveFolder";

const dist = path.resolve(__dirname, "../../dist");

const launchFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Lists, as they happen, what a page must never do: complain, throw, or speak to another machine. */
async function watchForFaults(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  context.on("console", (message) => {
    const where = message.location().url;
    if (message.type() === "error") faults.push(`console error: ${message.text()} (${where})`);
  });
  context.on("weberror", (thrown) => faults.push(`uncaught: ${thrown.error().message}`));
  context.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      faults.push(`failed: ${request.url()}`);
  });
  await context.route(
    (url) => url.protocol.startsWith("http") && url.origin !== origin,
    (route) => {
      faults.push(`request to another machine: ${route.request().url()}`);
      return route.abort();
    },
  );
  return faults;
}

/**
 * Opens a built page in a headless browser of its own and does something there.
 *
 * @param name the page, e.g. "workbench.html".
 * @param scenario what a person does and sees; its expectations are the test.
 * @param options of the browser context, e.g. { viewport, locale, colorScheme }.
 * @throws when the page logged an error, let one escape, or asked another machine for anything.
 * @example await onPage("workbench.html", async (page) => { expect(await page.title()).toBe("指标在轨"); })
 */
export async function onPage(
  name: string,
  scenario: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error("No Chromium, Chrome or Edge: set CHROME_PATH.");
  if (!existsSync(path.join(dist, name))) throw new Error(`No dist/${name}: run npm run build.`);
  const server = await serveFolder(dist, 0);
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  try {
    const origin = `http://localhost:${server.port}`;
    const context = await browser.newContext({ locale: "zh-CN", baseURL: origin, ...options });
    const faults = await watchForFaults(context, origin);
    const page = await context.newPage();
    await page.goto(`/${name}`);
    await scenario(page);
    if (faults.length > 0)
      throw new Error(["The page did what it must not:", ...faults].join("\n  "));
  } finally {
    await browser.close();
    server.close();
  }
}
