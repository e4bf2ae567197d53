import { linesOf } from "../../../src/ui/import/linesOf";
import type { SourceLines } from "../../../src/ui/import/SourceLines";
import { aDocument } from "../../support/anImport";
import { snapshot } from "../../support/snapshot";

const all = (lines: SourceLines): unknown =>
  Array.from({ length: lines.count }, (_, index) => {
    const { label, cells } = lines.line(index);
    return [label, ...cells.map(({ text }) => text)];
  });

test("a document has a line for each paragraph and each row of a table, found by any of its cells", () => {
  const lines = linesOf({ kind: "document", document: aDocument });
  expect(all(lines)).toEqual([
    ["1", "某县医院提升方案"],
    ["2", "平均住院日（天）", "6.73", "6.50"],
    ["5", "力争县域就诊率达到90%以上。"],
    ["6", "重点建设58个优势专科。"],
  ]);
  const found = [1, 4, 6, 9].map((line) => lines.indexOf({ kind: "line", line }));
  expect(found).toEqual([0, 1, 3, -1]);
  expect(lines.indexOf({ kind: "cell", sheet: "表", cell: "A1" })).toBe(-1);
});

test("a workbook has a line for each row in use of each sheet, with its cells as they are shown", () => {
  const workbook = snapshot(
    {
      name: "附件1",
      rows: [
        ["指标", "目标"],
        ["就诊率", 90],
      ],
    },
    { name: "附件2", rows: [["任务"]] },
  );
  const lines = linesOf({ kind: "workbook", snapshot: workbook });
  expect(all(lines)).toEqual([
    ["附件1!1", "指标", "目标"],
    ["附件1!2", "就诊率", "90"],
    ["附件2!1", "任务"],
  ]);
  const at = (sheet: string, cell: string): number => lines.indexOf({ kind: "cell", sheet, cell });
  expect([at("附件1", "B2"), at("附件2", "A1"), at("附件3", "A1")]).toEqual([1, 2, -1]);
});
