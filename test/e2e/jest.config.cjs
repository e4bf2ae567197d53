const { availableParallelism } = require("node:os");
const unit = require("../../jest.config.cjs");

/** The tests in a browser: they open the pages of dist/, so build first. */
module.exports = {
  ...unit,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  setupFiles: [],
  setupFilesAfterEnv: ["<rootDir>/test/e2e/closeAfterTests.ts"],
  testTimeout: 60_000,
  // Each has a browser, which is busy enough.
  maxWorkers: Math.min(2, availableParallelism()),
};
