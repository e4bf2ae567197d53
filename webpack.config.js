const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin } = require("webpack");

const dist = path.resolve(__dirname, "dist");

/** Where Office.js comes from: Microsoft's address, or with --env selfHosted our own folder, for closed networks. */
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeJs = (isSelfHosted) => `${isSelfHosted ? "office-js/" : hosted}office.js`;

/**
 * What office.js loads in Excel, whole and unchanged, with Microsoft's licence beside it. Without its telemetry file it
 * turns its diagnostics off.
 */
const officeFiles = [
  "LICENSE.md",
  "dist/office.js",
  "dist/excel-{android,ios,mac,web,win32,winrt}-16.0{0,1}.js",
  "dist/*/office_strings.js",
].map((from) => ({
  context: "node_modules/@microsoft/office-js",
  from,
  to: ({ absoluteFilename }) =>
    path
      .join("office-js", path.relative("node_modules/@microsoft/office-js", absoluteFilename))
      .replace(`${path.sep}dist${path.sep}`, path.sep),
  info: { minimized: true },
}));

/** The pages run what was shipped with them and speak to nobody. Fluent UI and the grid write their styles at run time. */
const contentPolicy = (scripts = "") => [
  "default-src 'self'",
  `script-src 'self'${scripts}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

const swc = (parser, target) => ({
  loader: "swc-loader",
  options: {
    swcrc: false,
    jsc: { parser, target, transform: { react: { runtime: "automatic" } } },
    sourceMaps: true,
  },
});

/** What the browser and the command line build alike. */
const common = (mode, target) => ({
  mode,
  devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: swc({ syntax: "typescript" }, target) },
      {
        test: /\.tsx$/,
        exclude: /node_modules/,
        use: swc({ syntax: "typescript", tsx: true }, target),
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
  // size-limit watches the sizes, in gzip and by page.
  performance: { hints: false },
  stats: "errors-warnings",
});

/** A page with one script of its own, under our policy; what it loads later goes to dist/lazy/. */
const page = (name, { filename = `${name}.html`, scripts, ...options } = {}) =>
  new HtmlPlugin({
    filename,
    template: `src/${name}/${name}.html`,
    chunks: [name],
    policy: contentPolicy(scripts).join("; "),
    ...options,
  });

const web = (mode, isSelfHosted) => ({
  ...common(mode, "es2022"),
  name: "web",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.tsx", workbench: "./src/workbench/index.tsx" },
  output: {
    path: dist,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "lazy/[name].[contenthash:8].js",
    assetModuleFilename: "lazy/[name].[contenthash:8][ext]",
    clean: { keep: /^cli\// },
  },
  plugins: [
    page("taskpane", {
      officeJs: officeJs(isSelfHosted),
      scripts: isSelfHosted ? "" : ` ${hosted}`,
    }),
    page("workbench"),
    page("workbench", { filename: "index.html" }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        { from: "seeds/workbooks", to: "seeds/workbooks", noErrorOnMissing: true },
        // Minified it would no longer be the ES5 it has to be.
        { from: "src/taskpane/unsupported.js", info: { minimized: true } },
        ...(isSelfHosted ? officeFiles : []),
      ],
    }),
  ],
  devServer: { host: "localhost", port: 3000, static: false, hot: true },
});

const cli = (mode) => ({
  ...common(mode, "es2022"),
  name: "cli",
  target: "node20",
  entry: { ontrack: "./src/cli/index.ts" },
  output: { path: path.join(dist, "cli"), filename: "[name].cjs", clean: true },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
});

module.exports = ({ selfHosted = false }, { mode = "production" }) => [
  web(mode, selfHosted),
  cli(mode),
];
