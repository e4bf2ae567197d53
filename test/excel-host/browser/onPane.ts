import { existsSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, BrowserContextOptions, Frame, Page } from "playwright-core";
import { neededExcelApi } from "../../../src/taskpane/neededExcelApi";
import { inBrowser } from "../../support/inBrowser";
import { bookOf } from "../bookOf";
import { enforceRequirementSets } from "../client/enforceRequirementSets";
import { installBridge } from "../client/installBridge";
import { ExcelHost } from "../ExcelHost";
import { requirementSets } from "../requirementSets";
import type { HostOptions } from "../startHost";
import { sheetPicture } from "./sheetPicture";

const officeFolder = path.resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/** Where the pane gets office.js from in production. */
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface PaneOptions extends HostOptions {
  /** The pane's page in dist/. */
  readonly page?: string;
  /** Pages instead of those in dist/, by name. */
  readonly pages?: Readonly<Record<string, string>>;
  /** The language of Excel and of the browser. */
  readonly language?: string;
  /** How wide the pane is, in pixels; 360 unless a test says otherwise. */
  readonly width?: number;
  /** Whether the pane has not been opened yet: Excel runs it for the ribbon all the same. */
  readonly isClosed?: boolean;
  /** What happens in Excel before the pane is loaded. */
  readonly before?: (host: ExcelHost) => void;
  /** How Excel's window is to be seen, e.g. { colorScheme: "dark" }. */
  readonly window?: BrowserContextOptions;
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
  const { language = "zh-CN", window = {} } = options;
  const viewport = { width: 1280, height: 800 };
  await inBrowser({ viewport, locale: language, ...window }, async (context, origin) => {
    await serveOffice(context);
    await scenario(await openPane(context, origin, options));
  });
}

async function openPane(
  context: BrowserContext,
  origin: string,
  options: PaneOptions,
): Promise<Pane> {
  const { page: name = "taskpane.html", pages = {} } = options;
  const host = new ExcelHost(bookOf(options), options.limits);
  if (options.isClosed) host.closePane();
  options.before?.(host);
  await context.exposeBinding("askExcel", async ({ page }, body: string, flags: number) => {
    const wasOpen = host.isPaneOpen;
    const reply = await host.answer(body, flags);
    if (host.isPaneOpen && !wasOpen) await page.locator("iframe").evaluate(show);
    return reply;
  });
  await context.exposeBinding("tellExcel", (_source, command: string, status: number) => {
    host.commandCompleted(command, status);
  });
  await context.exposeBinding("askExcelFile", (_source, id: number, parameters: number[]) =>
    host.files.answer(id, parameters),
  );
  await context.addInitScript({ content: bridgeScript(options) });
  const looks = `display:${host.isPaneOpen ? "block" : "none"};width:${options.width ?? 360}px`;
  const window = `<!doctype html><body style="margin:0;display:flex;height:100vh;font:13px sans-serif">
    <div id="sheet" style="flex:1;overflow:auto"></div>
    <iframe src="/${name}" style="${looks};flex:none;border:0;border-left:2px solid #107c41"></iframe>`;
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

function show(pane: HTMLElement): void {
  pane.style.display = "block";
}

/** Calls the pane's end of the bridge; a pane that is being closed hears nothing any more. */
async function tellClient(
  frame: Frame,
  method: "raise" | "invoke",
  args: readonly unknown[],
): Promise<void> {
  const told = frame.evaluate(
    ([name, values]) => {
      const client: unknown = Reflect.get(globalThis, "excelClient");
      const call: unknown =
        typeof client === "object" && client ? Reflect.get(client, name) : undefined;
      if (typeof call === "function") Reflect.apply(call, client, values);
    },
    [method, args] as const,
  );
  await told.catch((error: unknown) => {
    const isClosing = error instanceof Error && error.message.includes("has been closed");
    if (!isClosing && !frame.isDetached() && !frame.page().isClosed()) throw error;
  });
}

/** What runs in the pane before anything else of it. */
function bridgeScript({ excelApi = neededExcelApi, language = "zh-CN" }: PaneOptions): string {
  const facts = JSON.stringify({ requirementSets: requirementSets(excelApi), language });
  return `if (window !== window.top) {
    (${enforceRequirementSets.toString()})(window);
    window.excelClient = (${installBridge.toString()})(window, ${facts},
      (body, flags) => window.askExcel(body, flags),
      (command, status) => window.tellExcel(command, status),
      (id, parameters) => window.askExcelFile(id, parameters));
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
