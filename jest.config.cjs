const { readdirSync, readFileSync } = require("node:fs");
const { availableParallelism } = require("node:os");
const { join } = require("node:path");

// Periods and dates are read as the person in Huzhou reads them, on any machine.
process.env.TZ = "Asia/Shanghai";

const swc = (parser) => [
  "@swc/jest",
  {
    swcrc: false,
    jsc: {
      parser,
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  },
];

/** The files of the domain that hold more than types: those have nothing that could run. */
const domainCode = readdirSync(join(__dirname, "src/domain"), { recursive: true })
  .map((name) => `src/domain/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".ts"))
  .filter((name) =>
    /^(?:export )?(?:const|function|class) /m.test(readFileSync(join(__dirname, name), "utf8")),
  );

/** The unit and property tests. Those in a browser have their own: test/e2e/jest.config.cjs. */
module.exports = {
  rootDir: __dirname,
  // A test that needs a document says so itself: /** @jest-environment jsdom */
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  setupFiles: ["<rootDir>/test/support/jsdom.ts"],
  setupFilesAfterEnv: [
    "<rootDir>/test/support/english.ts",
    "<rootDir>/test/support/patientQueries.ts",
  ],
  transform: {
    "\\.ts$": swc({ syntax: "typescript" }),
    "\\.tsx$": swc({ syntax: "typescript", tsx: true }),
    // What Office's manifest reader uses is written for import only.
    "node_modules/(?:strip-bom|uuid)/.*\\.js$": swc({ syntax: "ecmascript" }),
  },
  transformIgnorePatterns: ["/node_modules/(?!.*(?:strip-bom|uuid)/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/noStyles.ts" },
  // Properties try hundreds of cases; on a slow machine that takes its time.
  testTimeout: 30_000,
  testSequencer: "<rootDir>/test/support/SlowestFirst.cjs",
  // One more than two cores can keep busy: some tests wait for timers.
  maxWorkers: Math.max(3, availableParallelism()),
  // With --coverage: every decision of the domain is tried both ways, by the tests of the domain itself.
  collectCoverageFrom: domainCode,
  coverageProvider: "v8",
  coverageReporters: ["text-summary"],
  coverageThreshold: { global: { branches: 95, functions: 95 } },
};
