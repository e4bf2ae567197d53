import { readFileSync } from "node:fs";
import path from "node:path";
import { Script } from "node:vm";
import { TestEnvironment } from "jest-environment-jsdom";

const folder = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** Compiled once for all test files of a worker; run anew in each. */
const scripts = new Map<string, Script>();

function scriptOf(name: string): Script {
  const known = scripts.get(name);
  if (known) return known;
  const file = path.join(folder, name);
  const script = new Script(readFileSync(file, "utf8"), { filename: file });
  scripts.set(name, script);
  return script;
}

/** jsdom in which the whole files of Microsoft's office.js can be run; `startHost` does so. */
export default class OfficeEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const context = this.getVmContext();
    if (!context) throw new Error("no window to run office.js in");
    Object.assign(this.global, {
      runOfficeFile: (name: string): void => {
        scriptOf(name).runInContext(context);
      },
    });
  }
}
