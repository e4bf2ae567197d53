import { readFileSync } from "node:fs";
import type { Tally } from "./Tally";

/** The counts jest writes with --json; https://jestjs.io/docs/cli#--json. */
interface JestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

function readReport(file: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as JestReport;
  } catch {
    return undefined;
  }
}

/**
 * Counts the test cases of one jest run. A case skipped or only promised is a failed one, as is a file
 * that does not load; a run that failed in another way (no report, no tests, coverage too low) counts
 * as one failure.
 *
 * @param file what jest wrote with --json --outputFile.
 * @param exitCode of the run.
 * @example jestTally("unit.json", 0) → { passed: 344, failed: 0 }
 */
export function jestTally(file: string, exitCode: number): Tally {
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const failed =
    report.numFailedTests +
    report.numPendingTests +
    report.numTodoTests +
    report.numRuntimeErrorTestSuites;
  const unexplained =
    failed === 0 && (exitCode !== 0 || !report.success || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: unexplained ? 1 : failed };
}
