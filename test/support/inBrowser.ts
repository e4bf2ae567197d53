import path from "node:path";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from "playwright-core";
import { findBrowser } from "../../scripts/findBrowser";
import { type FolderServer, serveFolder } from "../../scripts/serveFolder";

const launchFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Shared {
  readonly browser: Browser;
  readonly server: FolderServer;
}

let shared: Promise<Shared> | undefined;

/** The browser of a test file, and the built pages it opens. */
async function start(): Promise<Shared> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error("No Chromium, Chrome or Edge: set CHROME_PATH.");
  const server = await serveFolder(path.resolve(__dirname, "../../dist"), 0);
  return { browser: await chromium.launch({ executablePath, args: launchFlags }), server };
}

/** Ends the browser and what it was served by. */
export async function closeBrowser(): Promise<void> {
  const { browser, server } = (await shared) ?? {};
  await browser?.close();
  server?.close();
  shared = undefined;
}

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
 * Does something in a browser window of its own, with nothing kept from the one before. All share one browser, until
 * {@link closeBrowser}, which the browser tests call at the end of each file.
 *
 * @param options of the window, e.g. { viewport, locale, colorScheme }; Chinese unless they say otherwise.
 * @param scenario is given the window and the address dist/ is served at, without a slash at its end.
 * @throws when a page logged an error, let one escape, or asked another machine for anything.
 */
export async function inBrowser(
  options: BrowserContextOptions,
  scenario: (context: BrowserContext, origin: string) => Promise<void>,
): Promise<void> {
  shared ??= start();
  const { browser, server } = await shared;
  const origin = `http://localhost:${server.port}`;
  const context = await browser.newContext({ locale: "zh-CN", baseURL: origin, ...options });
  context.setDefaultTimeout(10_000);
  try {
    const faults = await watchForFaults(context, origin);
    await scenario(context, origin);
    if (faults.length > 0)
      throw new Error(["The page did what it must not:", ...faults].join("\n  "));
  } finally {
    await context.close();
  }
}
