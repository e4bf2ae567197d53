/** The whole gate. Every part runs, whatever failed before it; the last line sums them all up. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installBrowser } from "./installBrowser";
import { jestTally } from "./jestTally";
import { runCommand, runQuietly } from "./runCommand";
import type { Tally } from "./Tally";

const reports = mkdtempSync(path.join(tmpdir(), "ontrack-"));

interface Outcome extends Tally {
  readonly name: string;
}

function say(outcome: Outcome, began: number): Outcome {
  const { name, passed, failed } = outcome;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`   ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  return outcome;
}

/** A command that is one check; it may run beside others, so what it prints is shown when it ends. */
async function check(name: string, command: string): Promise<Outcome> {
  const began = Date.now();
  const { exitCode, output } = await runQuietly(command);
  console.log(`\n── ${name}`);
  if (output.trim() !== "") console.log(output.trimEnd());
  const tally = exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return say({ name, ...tally }, began);
}

/** A jest run, each test case a check. It has the screen to itself. */
async function cases(name: string, command: string): Promise<Outcome> {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const report = path.join(reports, `${name}.json`);
  const exitCode = await runCommand(`${command} --json --outputFile="${report}"`);
  return say({ name, ...jestTally(report, exitCode) }, began);
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

/** Beside linting, which takes as long as all of these. */
async function otherChecks(): Promise<readonly Outcome[]> {
  return [
    await check("types", "npm run -s types"),
    await check("format", "prettier --check --log-level warn ."),
    await check("boundaries", "npm run -s boundaries"),
    await check("unused", "npm run -s unused"),
    await check("build", "npm run -s build"),
  ];
}

async function gate(): Promise<void> {
  const [lint, others] = await Promise.all([check("lint", "npm run -s lint"), otherChecks()]);
  const outcomes = [lint, ...others];
  const built = others.every(({ name, failed }) => name !== "build" || failed === 0);
  outcomes.push(await cases("domain", "npm run -s test:unit -- test/domain --coverage"));
  outcomes.push(
    await cases("unit", 'npm run -s test:unit -- --testPathIgnorePatterns "/test/(e2e|domain)/"'),
  );
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
