import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CellChangeKind } from "../../../src/domain/seal/SealChange";
import { sheetChanges } from "../../../src/flows/sealing/sheetChanges";
import { verifySeal } from "../../../src/flows/sealing/verifySeal";
import { parseA1 } from "../../../src/workbook/a1";
import { sealedNow, sealedSheets } from "../../../src/workbook/seal/sealedSheet";
import type { Cell, Sheet, Snapshot } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { formSheet, seal, sendable } from "../../support/aSendable";
import { awkward } from "../../support/awkward";
import { resave, type Program } from "../../support/resave";

const fixtures = path.resolve(__dirname, "../../fixtures/workbooks");
const programs: readonly Program[] = ["excel", "wps"];

async function sealed(): Promise<Snapshot> {
  const workbook = await sendable();
  await workbook.write(seal(workbook.snapshot).edits);
  return openXlsx(saveXlsx(workbook)).snapshot;
}

/** What verifying says of a file, in short. */
function said(file: Uint8Array): unknown {
  const verdict = verifySeal(openXlsx(file).snapshot, []);
  return "changes" in verdict
    ? verdict.changes.map(({ code, at, values }) => [code, at?.cell ?? null, values])
    : verdict.state;
}

/** With some cells otherwise. */
function changed(
  snapshot: Snapshot,
  to: (cell: Cell | undefined, at: string, sheet: Sheet) => Cell | undefined,
): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...asData(sheet),
      cell: (row, column) => to(sheet.cell(row, column), `${row},${column}`, sheet),
    })),
  };
}

/** The sheet of a file has getters, which spreading does not copy. */
function asData(sheet: Sheet): Sheet {
  const { name, visibility, isProtected, usedRange, merges, hiddenRows, hiddenColumns } = sheet;
  return {
    ...{ name, visibility, isProtected, usedRange, merges, hiddenRows, hiddenColumns },
    cell: (row, column) => sheet.cell(row, column),
  };
}

describe.each(programs)("saved again in the manner of %s", (program) => {
  test("a sealed file is whole, also after it was saved twice", async () => {
    const once = resave(await sealed(), program);
    expect(said(once)).toEqual([]);
    expect(said(resave(openXlsx(once).snapshot, program))).toEqual([]);
  });

  test("formats, formulas, dates, texts and hidden places are the same", () => {
    const { snapshot } = openXlsx(awkward());
    const before = sealedSheets(snapshot);
    expect(sheetChanges(before, sealedNow(openXlsx(resave(snapshot, program)).snapshot))).toEqual(
      [],
    );
  });

  test("results that only differ in their last digits, and those there were none of before, are the same", () => {
    const { snapshot } = openXlsx(awkward());
    const withResult = (result: number | null): Snapshot =>
      changed(snapshot, (cell) =>
        cell && cell.formula !== null ? { ...cell, value: result } : cell,
      );
    const saved = openXlsx(resave(withResult(0.1 + 0.2), program)).snapshot;
    expect(sheetChanges(sealedSheets(withResult(0.3)), sealedNow(saved))).toEqual([]);
    expect(sheetChanges(sealedSheets(withResult(null)), sealedNow(saved))).toEqual([]);
  });

  test.each(readdirSync(fixtures))("%s says the same", (name) => {
    const { snapshot } = openXlsx(readFileSync(path.join(fixtures, name)));
    const saved = openXlsx(resave(snapshot, program)).snapshot;
    expect(sheetChanges(sealedSheets(snapshot), sealedNow(saved))).toEqual([]);
  });

  test.each<[CellChangeKind, (cell: Cell) => Cell | undefined, string, string]>([
    ["value", (cell) => ({ ...cell, value: 38.8 }), "39.00", "38.80"],
    ["value", (cell) => ({ ...cell, value: 39.0000000001 }), "39.00 (39)", "39.00 (39.0000000001)"],
    ["type", (cell) => ({ ...cell, value: "39" }), "39.00", "39"],
    ["format", (cell) => ({ ...cell, numberFormat: ";;;" }), "39.00", ""],
    ["formula", (cell) => ({ ...cell, formula: "39*1" }), "39.00", "=39*1 39.00"],
    ["emptied", () => undefined, "39.00", ""],
  ])(
    "an edit is named with its kind, %s, and with what was and is there",
    async (kind, edit, before, now) => {
      const whole = await sealed();
      const at = parseA1("J12");
      const edited = changed(whole, (cell, place, { name }) =>
        cell && name === formSheet && place === `${at?.row},${at?.column}` ? edit(cell) : cell,
      );
      expect(said(resave(edited, program))).toEqual([["seal/cell", "J12", { kind, before, now }]]);
    },
  );
});
