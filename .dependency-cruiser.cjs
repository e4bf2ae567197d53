/** Who may import whom. A folder of src/ may use itself and only what is named beside it. */
const folders = {
  domain: { src: [], packages: ["big.js"] },
  intake: { src: ["domain"], packages: ["big.js", "valibot"] },
  workbook: { src: ["domain", "intake"], packages: ["big.js"] },
  "workbook/office": { src: ["domain", "intake", "workbook"], packages: [] },
  "workbook/xlsx": { src: ["domain", "intake", "workbook"], packages: ["fflate"] },
  documents: { src: ["domain", "intake", "workbook"], packages: ["big.js"] },
  "documents/readers": {
    src: ["domain", "intake", "workbook", "workbook/xlsx", "documents"],
    packages: ["fflate", "parse5", "@e965/xlsx"],
  },
  flows: { src: ["domain", "intake", "workbook", "documents"], packages: [] },
  i18n: { src: ["domain", "intake", "workbook", "documents", "flows"], packages: ["big.js"] },
  ui: {
    src: ["domain", "intake", "workbook", "documents", "flows", "i18n"],
    packages: ["react", "react-dom", "@fluentui/[^/]+", "zustand", "big.js"],
  },
  doors: {
    src: ["domain", "intake", "workbook", "workbook/xlsx", "documents", "flows"],
    packages: [],
  },
  taskpane: {
    src: [
      "doors",
      "domain",
      "intake",
      "workbook",
      "workbook/office",
      "documents",
      "documents/readers",
      "flows",
      "i18n",
      "ui",
    ],
    packages: ["react", "react-dom", "@fluentui/[^/]+", "zustand"],
  },
  workbench: {
    src: [
      "doors",
      "domain",
      "intake",
      "workbook",
      "workbook/xlsx",
      "documents",
      "documents/readers",
      "flows",
      "i18n",
      "ui",
    ],
    packages: [
      "react",
      "react-dom",
      "@fluentui/[^/]+",
      "@fortune-sheet/[^/]+",
      "immer",
      "zustand",
      "big.js",
    ],
  },
  cli: {
    src: [
      "doors",
      "domain",
      "intake",
      "workbook",
      "workbook/xlsx",
      "documents",
      "documents/readers",
      "flows",
      "i18n",
    ],
    packages: ["big.js"],
  },
};

/** What lies behind a folder's back: adapters, which only front doors reach. */
const adapters = { workbook: "office|xlsx", documents: "readers" };

/** The files of a folder, without its adapters. */
const filesOf = (folder) =>
  folder in adapters ? `^src/${folder}/(?!(?:${adapters[folder]})/)` : `^src/${folder}/`;

const folderRules = Object.entries(folders).flatMap(([folder, { src, packages }]) => [
  {
    name: `${folder} may import of src: ${src.join(", ") || "nothing"}`,
    severity: "error",
    from: { path: filesOf(folder) },
    to: { path: "^src/", pathNot: [folder, ...src].map(filesOf) },
  },
  {
    name: `${folder} may use the packages: ${packages.join(", ") || "none"}`,
    severity: "error",
    from: { path: filesOf(folder) },
    to: {
      dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown"],
      pathNot: packages.map((name) => `^node_modules/(?:@types/)?${name}/`),
    },
  },
]);

module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: "every folder of src is named in this file",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: Object.keys(folders).map(filesOf) },
    },
    { name: "no cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "every import is found", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "the words know the intake, the workbook, the documents and the flows by type only",
      severity: "error",
      from: { path: filesOf("i18n") },
      to: {
        path: ["^src/intake/", "^src/workbook/", "^src/documents/", "^src/flows/"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "node: only in the command line",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "seeds enter by the front doors",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(doors|taskpane|workbench|cli)/" },
      to: { path: "^seeds/" },
    },
    {
      name: "the grid is loaded when it is asked for",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/fortune/" },
      to: {
        path: ["^node_modules/@fortune-sheet/", "^src/workbench/fortune/"],
        dynamic: false,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "src imports nothing outside src but seeds",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|scripts)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
  },
};
