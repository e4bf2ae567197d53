import { readFileSync } from "node:fs";
import path from "node:path";
import self from "../../../seeds/forms/self.json";
import { LayoutError } from "../../../src/intake/forms/LayoutError";
import { parseLayout } from "../../../src/intake/forms/parseLayout";

const plain = {
  schema: 1,
  id: "county",
  form: "self",
  title: "自评表",
  lines: ["（{year}年度）"],
  rows: "target",
  unit: "万元",
  columns: [
    { field: "name", heading: ["指标"], width: 40 },
    { field: "actual", heading: ["完成值"], width: 12 },
  ],
  head: [{ cells: [{ field: "project", from: "name", to: "actual" }] }],
  foot: [],
  signature: "填报人：",
};

/** What parsing refuses, as code, place and facts; null when it does not. */
function fault(data: unknown): unknown {
  try {
    parseLayout(data);
    return null;
  } catch (error) {
    if (!(error instanceof LayoutError)) throw error;
    return [error.code, error.path, error.values];
  }
}

function withHead(...cells: readonly object[]): unknown {
  return { ...plain, head: [{ cells }] };
}

test("a layout is taken without its version mark", () => {
  const { schema: _schema, ...layout } = plain;
  expect(parseLayout(plain)).toEqual(layout);
  expect(parseLayout(self).title).toBe("项目支出绩效自评表");
});

const { signature: _signature, ...withoutSignature } = plain;
const name = { from: "name", to: "name" };
const whole = { from: "name", to: "actual" };

test.each<[string, unknown, unknown]>([
  [
    "a newer schema",
    { ...plain, schema: 2 },
    ["layout/newerSchema", "schema", { found: 2, supported: 1 }],
  ],
  [
    "a wrong type",
    { ...plain, columns: [{ ...plain.columns[0], width: "40" }, plain.columns[1]] },
    ["layout/type", "columns[0].width", { expected: "number", found: '"40"' }],
  ],
  ["an absent part", withoutSignature, ["layout/missing", "signature", { expected: "signature" }]],
  ["a misspelt name", { ...plain, fooot: [] }, ["layout/unknownKey", "fooot", {}]],
  [
    "a column twice",
    { ...plain, columns: [...plain.columns, plain.columns[0]] },
    ["layout/duplicate", "columns[2].field", { field: "name" }],
  ],
  [
    "a field twice",
    withHead({ field: "project", ...name }, { field: "project", from: "actual", to: "actual" }),
    ["layout/duplicate", "head[0].cells[1].field", { field: "project" }],
  ],
  [
    "a column that is not there",
    withHead({ field: "project", from: "name", to: "score" }),
    ["layout/noSuchColumn", "head[0].cells[0].to", { column: "score" }],
  ],
  [
    "cells over each other",
    withHead({ text: "项目", ...whole }, { field: "project", ...name }),
    ["layout/overlap", "head[0].cells[1]", { from: "name", to: "name" }],
  ],
  [
    "a cell that runs backwards",
    withHead({ text: "项目", from: "actual", to: "name" }),
    ["layout/overlap", "head[0].cells[0]", { from: "actual", to: "name" }],
  ],
  [
    "a cell that leaves the head",
    withHead({ text: "项目", ...name, rows: 2 }),
    ["layout/overlap", "head[0].cells[0]", { from: "name", to: "name" }],
  ],
  ["a cell without content", withHead(name), ["layout/content", "head[0].cells[0]", {}]],
  [
    "a printed sum",
    withHead({ text: "项目", sum: ["project"], ...name }),
    ["layout/content", "head[0].cells[0]", {}],
  ],
  [
    "a sum of what is not there",
    withHead({ field: "total", sum: ["column:score"], ...name }),
    ["layout/noSuchField", "head[0].cells[0]", { field: "column:score" }],
  ],
  [
    "a sum of itself",
    withHead(
      { field: "a", sum: ["b"], ...name },
      { field: "b", sum: ["a"], from: "actual", to: "actual" },
    ),
    ["layout/circular", "head[0].cells[0]", { field: "a" }],
  ],
  [
    "three levels of headings",
    { ...plain, columns: [plain.columns[0], { ...plain.columns[1], heading: ["一", "二", "三"] }] },
    ["layout/headingDepth", "columns[1].heading", {}],
  ],
  ["no year anywhere", { ...plain, lines: [] }, ["layout/noYear", "lines", {}]],
  [
    "no names",
    { ...plain, columns: [plain.columns[1], { field: "score", heading: ["得分"], width: 8 }] },
    ["layout/noSuchColumn", "columns", { column: "name" }],
  ],
])("a layout with %s is refused with its place", (_, data, expected) => {
  expect(fault(data)).toEqual(expected);
});

test("the worked example of the documentation is a layout", () => {
  const text = readFileSync(path.resolve(__dirname, "../../../docs/forms.md"), "utf8");
  const example = /```json\n([^]*?)```/.exec(text)?.[1] ?? "";
  expect(parseLayout(JSON.parse(example)).id).toBe("county-self");
});
