import { blankSheet } from "../../../../src/flows/forms/blankSheet";
import { structureChanged } from "../../../../src/flows/sending/rules/structureChanged";
import { contains, parseA1, type Position } from "../../../../src/workbook/a1";
import { issueForm } from "../../../../src/workbook/issuedForms";
import type { Edit } from "../../../../src/workbook/Workbook";
import { newXlsx } from "../../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { patchXlsx } from "../../../../src/workbook/xlsx/patchXlsx";
import { anExamination } from "../../../support/examination";
import { aSubmission } from "../../../support/aSubmission";
import { layoutOf } from "../../../support/formLayouts";
import { huzhou } from "../../../support/huzhouForm";
import { period } from "../../../support/measures";

const sheet = blankSheet(huzhou, layoutOf("self"), period("2024"));
if (!sheet) throw new Error("the plan has no such form");
const { name, cells, merges = [] } = sheet;
const issued = patchXlsx(newXlsx([sheet]), [issueForm(sheet, [])]);

const set = (address: string, value: string | number): Edit => {
  const position = parseA1(address);
  if (!position) throw new Error(`no cell: ${address}`);
  return { kind: "set", cell: { sheet: name, ...position }, value };
};

/** What the rule finds after edits to the form as it was handed out. */
async function found(...edits: readonly Edit[]): Promise<unknown> {
  const workbook = openXlsx(patchXlsx(issued, edits));
  const submission = aSubmission(anExamination([]), { snapshot: await workbook.read() });
  return structureChanged.find(submission).map(({ code, at, values }) => [code, at?.cell, values]);
}

const formulaCell = cells.find(({ formula }) => formula !== undefined);
const heading = cells.find(({ value }) => value === "三级指标");

test("a form that was only filled in is as it was handed out", async () => {
  const isCovered = ({ row, column }: Position): boolean =>
    merges.some(
      (merge) => contains(merge, { row, column }) && (merge.top !== row || merge.left !== column),
    );
  const open = cells.filter(
    (cell) => cell.style?.locked === false && cell.formula === undefined && !isCovered(cell),
  );
  const edits = open.map(({ row, column }): Edit => {
    return { kind: "set", cell: { sheet: name, row, column }, value: 7 };
  });
  expect(edits.length).toBeGreaterThan(20);
  expect(await found(...edits)).toEqual([]);
});

test("a changed heading is found at its cell, with what it was", async () => {
  if (!heading) throw new Error("no heading");
  const cell = { sheet: name, row: heading.row, column: heading.column };
  expect(await found({ kind: "set", cell, value: "具体指标" })).toEqual([
    [
      "structure/changed",
      expect.stringMatching(/^[A-Z]+\d+$/),
      { expected: "三级指标", found: "具体指标", count: 1 },
    ],
  ]);
});

test("a heading that was only laid out otherwise is the same", async () => {
  if (!heading) throw new Error("no heading");
  const cell = { sheet: name, row: heading.row, column: heading.column };
  expect(await found({ kind: "set", cell, value: "三 级\n指标" })).toEqual([]);
});

test("a formula that was typed over is found with what it was", async () => {
  if (formulaCell?.formula === undefined) throw new Error("no formula");
  const cell = { sheet: name, row: formulaCell.row, column: formulaCell.column };
  expect(await found({ kind: "set", cell, value: 97 })).toEqual([
    [
      "structure/formulaOverwritten",
      expect.stringMatching(/^[A-Z]+\d+$/),
      { formula: formulaCell.formula, found: "97" },
    ],
  ]);
});

test("a form that is gone is missed, one under another name is not", async () => {
  const sheets = [
    { name: "附页", cells: [] },
    { ...sheet, name: "自评（终稿）" },
  ];
  const codes = sheets.map(async (other) => {
    const workbook = openXlsx(patchXlsx(newXlsx([other]), [issueForm(sheet, [])]));
    const submission = aSubmission(anExamination([]), { snapshot: await workbook.read() });
    return structureChanged.find(submission).map(({ code, at, values }) => [code, at, values]);
  });
  expect(await Promise.all(codes)).toEqual([
    [["structure/changed", null, { expected: name, found: "", count: 0 }]],
    [],
  ]);
});

test("a workbook made elsewhere has nothing to be held against; a damaged record is said to be so", async () => {
  const elsewhere = openXlsx(newXlsx([sheet]));
  const plain = aSubmission(anExamination([]), { snapshot: await elsewhere.read() });
  const xml = '<part xmlns="urn:ontrack:forms" version="1" sha256="0">[]</part>';
  expect([
    structureChanged.find(plain),
    await found({ kind: "part", namespace: "urn:ontrack:forms", xml }),
  ]).toEqual([[], [["structure/issueUnknown", undefined, { why: "altered" }]]]);
});

test("cells are named as a person finds them", async () => {
  expect(await found(set("A1", "另一张表"))).toEqual([
    ["structure/changed", "A1", { expected: cells[0]?.value, found: "另一张表", count: 1 }],
  ]);
});
