/** Draws the icons of the manifest from their SVG. The PNG files are committed, so only who changes a drawing runs this. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./findBrowser";
import { root } from "./runCommand";

interface Drawing {
  readonly svg: string;
  /** The file of one size, in pixels. */
  readonly png: (size: number) => string;
  readonly sizes: readonly number[];
}

const drawings: readonly Drawing[] = [
  {
    svg: "assets/logo.svg",
    png: (size) => `assets/icon-${size}.png`,
    sizes: [16, 32, 64, 80],
  },
  ...["mark", "clear", "explain", "fill", "send"].map((command) => ({
    svg: `assets/commands/${command}.svg`,
    png: (size: number) => `assets/commands/${command}-${size}.png`,
    sizes: [16, 32, 64, 80],
  })),
];

async function draw(browser: Browser, { svg, png, sizes }: Drawing): Promise<void> {
  const image = readFileSync(path.join(root, svg)).toString("base64");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${image}">`,
    );
    await page.locator("img").evaluate((picture: HTMLImageElement) => picture.decode());
    writeFileSync(path.join(root, png(size)), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}

async function drawAll(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.error("没有找到 Chromium、Chrome 或 Edge。 No Chromium, Chrome or Edge was found.");
    process.exitCode = 1;
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  for (const drawing of drawings) await draw(browser, drawing);
  await browser.close();
}

void drawAll();
