import { resolve } from "node:path";
import { root, runCommand } from "./runCommand";
import { type FolderServer, serveFolder } from "./serveFolder";

const firstPort = 3000;
const portsTried = 20;

async function serveOnFreePort(folder: string): Promise<FolderServer> {
  for (let port = firstPort; port < firstPort + portsTried; port += 1) {
    try {
      return await serveFolder(folder, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  return serveFolder(folder, 0);
}

/** Whether a person sits in front of this machine. */
function hasScreen(): boolean {
  const { CI, NO_OPEN, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined || NO_OPEN !== undefined) return false;
  return process.platform !== "linux" || (DISPLAY ?? WAYLAND_DISPLAY ?? "") !== "";
}

/** Opens the default browser; without one the address on the screen is enough. */
async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import("open");
  const opener = await open(url);
  opener.once("error", () => {
    console.log(
      "未能打开浏览器，请自行打开上面的地址。 Could not open a browser: please open the address above.",
    );
  });
}

async function start(): Promise<void> {
  console.log("正在构建工作台…… Building the workbench …");
  const failed = await runCommand("webpack --mode production --config-name web");
  if (failed !== 0) {
    console.error("构建失败，原因见上。 The build failed; the reason is above.");
    process.exitCode = 1;
    return;
  }
  const { port } = await serveOnFreePort(resolve(root, "dist"));
  const url = `http://localhost:${port}/`;
  console.log(`\n指标在轨工作台已就绪 The workbench is ready:  ${url}`);
  console.log("按 Ctrl+C 结束。 Press Ctrl+C to stop.");
  if (hasScreen()) await openBrowser(url);
}

void start();
