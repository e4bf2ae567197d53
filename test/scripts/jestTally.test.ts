import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { jestTally } from "../../scripts/jestTally";

const folder = mkdtempSync(path.join(tmpdir(), "tally-"));
const report = path.join(folder, "report.json");

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const clean = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe("the count of a jest run", () => {
  test.each([
    ["every case passed", clean, 0, { passed: 5, failed: 0 }],
    [
      "two cases failed",
      { ...clean, success: false, numFailedTests: 2 },
      1,
      { passed: 5, failed: 2 },
    ],
    ["a skipped case has failed", { ...clean, numPendingTests: 1 }, 0, { passed: 5, failed: 1 }],
    ["a promised case has failed", { ...clean, numTodoTests: 3 }, 0, { passed: 5, failed: 3 }],
    [
      "a file that does not load has failed",
      { ...clean, success: false, numRuntimeErrorTestSuites: 1 },
      1,
      { passed: 5, failed: 1 },
    ],
    ["too little coverage is one failure", clean, 1, { passed: 5, failed: 1 }],
    ["no test at all is one failure", { ...clean, numPassedTests: 0 }, 0, { passed: 0, failed: 1 }],
  ])("%s", (_title, counts, exitCode, expected) => {
    writeFileSync(report, JSON.stringify(counts));
    expect(jestTally(report, exitCode)).toEqual(expected);
  });

  test("a run that left no report is one failure", () => {
    expect(jestTally(path.join(folder, "none.json"), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
