const { readFileSync } = require("node:fs");
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * The order of the test files: those that took longest the last time first, as jest has it, so that no worker ends long
 * after the others. Where no time is known, as in a fresh clone, those that open a window or LibreOffice come first.
 */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const isSlow = new Map(tests.map(({ path }) => [path, opensMuch(path)]));
    return super
      .sort(tests)
      .toSorted((one, other) =>
        one.duration === undefined && other.duration === undefined
          ? isSlow.get(other.path) - isSlow.get(one.path)
          : 0,
      );
  }
};

/** 1 for a test that opens a window or LibreOffice, else 0. */
function opensMuch(path) {
  return Number(/@jest-environment|support\/libreOffice"/.test(readFileSync(path, "utf8")));
}
