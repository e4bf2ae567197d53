import { existsSync } from "node:fs";
import { findBrowser } from "./findBrowser";
import { runCommand } from "./runCommand";

const packages = "chromium fonts-noto-cjk";

/**
 * Makes sure the tests have a browser: the one of this machine, else, as root on Debian, one installed now.
 *
 * @returns whether there is one; if not, says in one line what to do.
 */
export async function installBrowser(): Promise<boolean> {
  if (findBrowser() !== undefined) return true;
  const asRoot = process.getuid?.() === 0;
  if (asRoot && existsSync("/etc/debian_version") && process.env["CHROME_PATH"] === undefined) {
    await runCommand(
      `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages}`,
    );
    if (findBrowser() !== undefined) return true;
  }
  console.error(
    "The tests in a browser need Chromium, Chrome or Edge: install one, or set CHROME_PATH to its program.",
  );
  return false;
}
