import { existsSync } from "node:fs";
import path from "node:path";
import { type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../../../scripts/findBrowser";
import { serveFolder } from "../../../scripts/serveFolder";
import { bookOf } from "../bookOf";
import { enforceRequirementSets } from "../client/enforceRequirementSets";
import { installBridge } from "../client/installBridge";
import { ExcelHost } from "../ExcelHost";
import { minimumExcelApi } from "../minimumExcelApi";
import { requirementSets } from "../requirementSets";
import type { HostOptions } from "../startHost";
import { sheetPicture } from "./sheetPicture";

const root = path.resolve(__dirname, "../../..");
const officeFolder = path.join(root, "node_modules/@microsoft/office-js/dist");

/** Where the pane gets office.js from in production. */
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const launchFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface PaneOptions extends HostOptions {
  /** The pane's page in dist/. */
  readonly page?: string;
  /** Pages instead of those in dist/, by name. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The language of Excel and of the browser. */
  readonly language?: string;
}

/** The pane beside a sheet, as in Excel. */
export interface Pane {
  /** Excel's window. */
  readonly page: Page;
  /** The pane within it. */
  readonly frame: Frame;
  readonly host: ExcelHost;
  /** Draws the sheet that is in front as it looks now, for a person to see. */
  readonly draw: () => Promise<void>;
}

/**
 * Opens the built pane in a headless browser inside the emulated Excel, with the real office.js.
 *
 * @param scenario what a person does and sees; its expectations are the test.
 * @throws when the pane logged an error, let one escape, or asked another machine for anything but office.js.
 * @example await onPane({ sheets }, async ({ frame, host }) => { await frame.getByText("检查并标记").click(); … })
 */
export async function onPane(
  options: PaneOptions,
  scenario: (pane: Pane) => Promise<void>,
): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error("No Chromium, Chrome or Edge: set CHROME_PATH.");
  const server = await serveFolder(path.join(root, "dist"), 0);
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  try {
    const locale = options.language ?? "zh-CN";
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 800 } });
    const origin = `http://localhost:${server.port}`;
    const faults = await watchForFaults(context, origin);
    await serveOffice(context);
    await scenario(await openPane(context, origin, options));
    if (faults.length > 0)
      throw new Error(["The pane did what it must not:", ...faults].join("\n  "));
  } finally {
    await browser.close();
    server.close();
  }
}

async function openPane(
  context: BrowserContext,
  origin: string,
  options: PaneOptions,
): Promise<Pane> {
  const { page: name = "taskpane.html", pages = {} } = options;
  const host = new ExcelHost(bookOf(options), options.limits);
  await context.exposeBinding("askExcel", (_source, body: string, flags: number) =>
    host.answer(body, flags),
  );
  await context.exposeBinding("tellExcel", (_source, command: string, status: number) => {
    host.commandCompleted(command, status);
  });
  await context.addInitScript({ content: bridgeScript(options) });
  const window = `<body style="margin:0;display:flex;height:100vh;font:13px sans-serif">
    <div id="sheet" style="flex:1;overflow:auto"></div>
    <iframe src="/${name}" style="width:360px;border:0;border-left:2px solid #107c41"></iframe></body>`;
  const html = { contentType: "text/html; charset=utf-8" };
  await context.route(`${origin}/excel.html`, (route) => route.fulfill({ ...html, body: window }));
  for (const [file, body] of Object.entries(pages)) {
    await context.route(`${origin}/${file}`, (route) => route.fulfill({ ...html, body }));
  }
  const page = await context.newPage();
  await page.goto(`${origin}/excel.html`);
  const frame = page.frame({ url: `${origin}/${name}` });
  if (!frame) throw new Error(`No dist/${name}: run npm run build.`);
  host.connect({
    raise: (entries) => void tellClient(frame, "raise", [entries]),
    invoke: (...command) => void tellClient(frame, "invoke", command),
  });
  const draw = (): Promise<void> =>
    page.locator("#sheet").evaluate((element, picture) => {
      element.innerHTML = picture;
    }, sheetPicture(host));
  return { page, frame, host, draw };
}

/** Calls the pane's end of the bridge. */
async function tellClient(
  frame: Frame,
  method: "raise" | "invoke",
  args: readonly unknown[],
): Promise<void> {
  await frame.evaluate(
    ([name, values]) => {
      const client: unknown = Reflect.get(globalThis, "excelClient");
      const call: unknown =
        typeof client === "object" && client ? Reflect.get(client, name) : undefined;
      if (typeof call === "function") Reflect.apply(call, client, values);
    },
    [method, args] as const,
  );
}

/** What runs in the pane before anything else of it. */
function bridgeScript({ excelApi = minimumExcelApi, language = "zh-CN" }: PaneOptions): string {
  const facts = JSON.stringify({ requirementSets: requirementSets(excelApi), language });
  return `if (window !== window.top) {
    (${enforceRequirementSets.toString()})(window);
    window.excelClient = (${installBridge.toString()})(window, ${facts},
      (body, flags) => window.askExcel(body, flags),
      (command, status) => window.tellExcel(command, status));
  }`;
}

/** Gives whole files of the package, unchanged, where the pane asks Microsoft for office.js. */
async function serveOffice(context: BrowserContext): Promise<void> {
  await context.route(`${officeAddress}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(officeFolder, pathname.slice(new URL(officeAddress).pathname.length));
    if (!file.startsWith(officeFolder) || !existsSync(file)) return route.abort();
    return route.fulfill({ path: file });
  });
}

/** Lists, as they happen, what a pane must never do: complain, throw, or speak to another machine. */
async function watchForFaults(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console error: ${message.text()}`);
  });
  context.on("weberror", (thrown) => faults.push(`uncaught: ${thrown.error().message}`));
  await context.route(
    (url) => url.protocol.startsWith("http") && url.origin !== origin,
    (route) => {
      faults.push(`request to another machine: ${route.request().url()}`);
      return route.abort();
    },
  );
  return faults;
}
