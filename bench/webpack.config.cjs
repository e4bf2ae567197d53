const path = require("node:path");
const shipped = require("../webpack.config.js");

const [, commandLine] = shipped({}, { mode: "production" });

/** What is compared with us runs as its authors ship it, and so does what drives the browser. */
const peers = ["@e965/xlsx", "ajv", "exceljs", "json-rules-engine", "playwright-core"];

/** Bundles what is measured as the command line is bundled, so that it is measured as it ships. */
module.exports = {
  ...commandLine,
  name: "bench",
  entry: { index: "./bench/index.ts", child: "./bench/child.ts" },
  output: {
    path: path.resolve(__dirname, "../node_modules/.cache/bench"),
    filename: "[name].cjs",
    clean: true,
  },
  plugins: [],
  // What drives the browser finds dist/ and office.js from its own place in the sources.
  node: { __dirname: true },
  externals: Object.fromEntries(peers.map((name) => [name, `commonjs ${name}`])),
};
