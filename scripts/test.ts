/** The whole gate. Every part runs, whatever failed before it; the last line sums them all up. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installBrowser } from "./installBrowser";
import { jestTally } from "./jestTally";
import { runCommand } from "./runCommand";
import type { Tally } from "./Tally";

const reports = mkdtempSync(path.join(tmpdir(), "ontrack-"));

interface Outcome extends Tally {
  readonly name: string;
}

async function inTurn(name: string, work: () => Promise<Tally>): Promise<Outcome> {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const { passed, failed } = await work();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`   ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  return { name, passed, failed };
}

/** A command that is one check. */
function check(name: string, command: string): Promise<Outcome> {
  return inTurn(name, async () =>
    (await runCommand(command)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  );
}

/** A jest run, each test case a check. */
function cases(name: string, command: string): Promise<Outcome> {
  return inTurn(name, async () => {
    const report = path.join(reports, `${name}.json`);
    const exitCode = await runCommand(`${command} --json --outputFile="${report}"`);
    return jestTally(report, exitCode);
  });
}

/** A part that looks at dist/: without a build of this very tree it has failed. */
function afterBuild(built: boolean, name: string, part: () => Promise<Outcome>): Promise<Outcome> {
  if (built) return part();
  console.error(`\n── ${name}: not run, because the build failed`);
  return Promise.resolve({ name, passed: 0, failed: 1 });
}

async function browserCases(): Promise<Outcome> {
  if (await installBrowser()) return cases("browser", "npm run -s test:e2e --");
  return { name: "browser", passed: 0, failed: 1 };
}

async function gate(): Promise<void> {
  const outcomes = [
    await check("types", "npm run -s types"),
    await check("format", "prettier --check --log-level warn ."),
    await check("lint", "npm run -s lint"),
    await check("boundaries", "npm run -s boundaries"),
    await check("unused", "npm run -s unused"),
    await cases("unit", "npm run -s test:unit -- --coverage"),
  ];
  const build = await check("build", "npm run -s build");
  const built = build.failed === 0;
  outcomes.push(build);
  outcomes.push(await afterBuild(built, "size", () => check("size", "npm run -s size")));
  outcomes.push(await afterBuild(built, "browser", browserCases));
  rmSync(reports, { recursive: true });

  const broken = outcomes.filter(({ failed }) => failed > 0).map(({ name }) => name);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(", ")}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

void gate();
