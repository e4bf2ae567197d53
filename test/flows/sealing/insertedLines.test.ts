import fc from "fast-check";
import { sheetChanges } from "../../../src/flows/sealing/sheetChanges";
import { sealedNow, sealedSheets } from "../../../src/workbook/seal/sealedSheet";
import type { Snapshot } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { bookOf, seedOf } from "../../excel-host/bookOf";
import { Calculator } from "../../excel-host/book/Calculator";
import { fileOf } from "../../excel-host/book/fileOf";
import { ExcelHost } from "../../excel-host/ExcelHost";
import { sampleBytes } from "../../support/aSendable";
import { snapshot } from "../../support/snapshot";

/** 资金 adds up over 指标, which has a merged head, a hidden row and a sum of its own. */
const whole = snapshot(
  {
    name: "指标",
    rows: [
      "重点指标 | < | 2024年 | 2025年",
      "医疗服务收入占比 | % | 38.8 | 39",
      "三四级手术占比 | % | 22.5 | 24",
      "平均住院日 | 天 | 6.4 | 6.2",
      "病例组合指数 | 无 | 1.02 | 1.1",
      "门诊满意度 | % | 91 | 92",
      [
        "合计",
        null,
        { formula: "SUM(C2:C6)", value: 159.72 },
        { formula: "SUM(D$2:D6)", value: 162.3 },
      ],
    ],
    hiddenRows: [4],
  },
  { name: "资金", rows: ["来源 | 万元", ["指标合计", { formula: "指标!C7*2", value: 319.44 }]] },
);

/** The same workbook after a person has done something to it in Excel. */
function after(before: Snapshot, deed: (host: ExcelHost) => void): Snapshot {
  const host = new ExcelHost(bookOf(seedOf(before)));
  deed(host);
  return openXlsx(fileOf(host.book, new Calculator(host.book))).snapshot;
}

/** What verifying names, in short. */
function said(before: Snapshot, deed: (host: ExcelHost) => void): unknown {
  const sealed = sealedSheets(after(before, () => undefined));
  return sheetChanges(sealed, sealedNow(after(before, deed))).map(({ code, at, values }) => [
    code,
    at?.cell ?? null,
    values,
  ]);
}

const rows = (lines: string, held: readonly string[]) => ({
  sheet: "指标",
  what: "rows",
  lines,
  held,
});
const columns = (lines: string, held: readonly string[]) => ({
  sheet: "指标",
  what: "columns",
  lines,
  held,
});

test("rows inserted among others are one change; formulas, merges and hidden rows that follow are none", () => {
  expect(
    said(whole, ({ person }) => {
      person.insertRows("指标!4:5");
    }),
  ).toEqual([["seal/inserted", "A4", rows("4:5", [])]]);
});

test("what stands in an inserted row is said with it, what it does to a sum too", () => {
  const deed = ({ person }: ExcelHost): void => {
    person.insertRows("指标!3:3");
    person.type("指标!A3", "新增指标");
    person.type("指标!C3", 5);
  };
  expect(said(whole, deed)).toEqual([
    ["seal/inserted", "A3", rows("3", ["新增指标", "5"])],
    [
      "seal/cell",
      "C8",
      { kind: "result", before: "=SUM(C2:C7) 159.72", now: "=SUM(C2:C7) 164.72" },
    ],
    ["seal/cell", "B2", { kind: "result", before: "=指标!C8*2 319.44", now: "=指标!C8*2 329.44" }],
  ]);
});

test("a deleted row is one change, with what stood in it and what followed from that", () => {
  expect(
    said(whole, ({ person }) => {
      person.deleteRows("指标!4:4");
    }),
  ).toEqual([
    ["seal/deleted", null, rows("4", ["平均住院日", "天", "6.4", "6.2"])],
    [
      "seal/cell",
      "C6",
      { kind: "result", before: "=SUM(C2:C5) 159.72", now: "=SUM(C2:C5) 153.32" },
    ],
    [
      "seal/cell",
      "D6",
      { kind: "result", before: "=SUM(D$2:D5) 162.3", now: "=SUM(D$2:D5) 156.1" },
    ],
    ["seal/cell", "B2", { kind: "result", before: "=指标!C6*2 319.44", now: "=指标!C6*2 306.64" }],
  ]);
});

test("columns too, and an edit beside them keeps its own line, at the place where it is now", () => {
  const deed = ({ person }: ExcelHost): void => {
    person.insertColumns("指标!C:C");
    person.type("指标!E3", 24.5);
  };
  expect(said(whole, deed)).toEqual([
    ["seal/inserted", "C1", columns("C", [])],
    ["seal/cell", "E3", { kind: "value", before: "24", now: "24.5" }],
    [
      "seal/cell",
      "E7",
      { kind: "result", before: "=SUM(E$2:E6) 162.3", now: "=SUM(E$2:E6) 162.8" },
    ],
  ]);
});

test("rows and columns at once, inserted and deleted", () => {
  const deed = ({ person }: ExcelHost): void => {
    person.insertRows("指标!2:2");
    person.insertColumns("指标!C:C");
    person.deleteRows("指标!7:7");
  };
  const codes = said(whole, deed) as readonly (readonly [string, ...unknown[]])[];
  expect(codes.slice(0, 3)).toEqual([
    ["seal/deleted", null, rows("6", ["门诊满意度", "%", "91", "92"])],
    ["seal/inserted", "A2", rows("2", [])],
    ["seal/inserted", "C1", columns("C", [])],
  ]);
  expect(new Set(codes.slice(3).map(([code]) => code))).toEqual(new Set(["seal/cell"]));
});

test("what is written below the last row, or emptied there, has moved nothing", () => {
  const deed = ({ person }: ExcelHost): void => {
    person.type("资金!A3", "备注");
    person.type("资金!B3", "无");
  };
  expect(said(whole, deed)).toEqual([
    ["seal/cell", "A3", { kind: "written", before: "", now: "备注" }],
    ["seal/cell", "B3", { kind: "written", before: "", now: "无" }],
  ]);
});

test("in a whole submission, an inserted or deleted row and an edit are told apart wherever they are", () => {
  const before = after(openXlsx(sampleBytes()).snapshot, () => undefined);
  const sealed = sealedSheets(before);
  const name = before.sheets[0]?.name ?? "";
  fc.assert(
    fc.property(
      fc.integer({ min: 11, max: 33 }),
      fc.integer({ min: 11, max: 30 }),
      fc.boolean(),
      (line, edited, isInserted) => {
        const now = after(before, ({ person }) => {
          person.type(`${name}!J${edited + 1}`, "改");
          if (isInserted) person.insertRows(`${name}!${line + 1}:${line + 1}`);
          else if (line !== edited) person.deleteRows(`${name}!${line + 1}:${line + 1}`);
        });
        const codes = sheetChanges(sealed, sealedNow(now)).map(({ code }) => code);
        const isStill = isInserted || line !== edited;
        expect(codes.filter((code) => code !== "seal/merges")).toEqual(
          isStill ? [isInserted ? "seal/inserted" : "seal/deleted", "seal/cell"] : ["seal/cell"],
        );
      },
    ),
    { numRuns: 20 },
  );
});
