import type { EditedWorkbook } from "../../src/workbench/EditedWorkbook";
import { EditSession } from "../../src/workbench/EditSession";
import type { TypedChange } from "../../src/workbook/GridWorkbook";
import type { Result } from "../../src/workbench/recalculate";
import { formatA1, parseA1, parseRange, type Range } from "../../src/workbook/a1";
import type { OwnPart } from "../../src/workbook/OwnPart";
import type { Cell, CellRef, CellValue, Edit, Snapshot } from "../../src/workbook/Workbook";
import { WorkbookError } from "../../src/workbook/WorkbookError";
import { newXlsx } from "../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbook/xlsx/saveXlsx";
import { snapshot, type CellSketch } from "../support/snapshot";

/** A workbook of one sheet that notes what it was told. */
class NotedWorkbook implements EditedWorkbook {
  readonly told: string[] = [];
  parts: readonly OwnPart[] = [];
  readonly #snapshot: Snapshot;
  readonly #now = new Map<string, Cell>();

  constructor(rows: readonly (readonly CellSketch[])[], merges: readonly string[] = []) {
    const base = snapshot({ name: "表", rows, merges });
    const [sheet] = base.sheets;
    if (!sheet) throw new Error("no sheet");
    const cell = (row: number, column: number): Cell | undefined =>
      this.#now.get(formatA1({ row, column })) ?? sheet.cell(row, column);
    this.#snapshot = { ...base, sheets: [{ ...sheet, cell }] };
  }

  get snapshot(): Snapshot {
    return { ...this.#snapshot, parts: this.parts };
  }

  typed(changes: readonly TypedChange[]): void {
    this.#keep(changes);
    this.told.push(`typed ${changes.map(said).join(" ")}`);
  }

  recalculated(results: readonly Result[]): void {
    this.#keep(results);
    this.told.push(`recalculated ${results.map(said).join(" ")}`);
  }

  restoreParts(parts: readonly OwnPart[]): void {
    this.parts = parts;
    this.told.push(`parts ${parts.map(({ xml }) => xml).join(" ")}`);
  }

  restoreSheets(edits: readonly Edit[]): void {
    this.told.push(`sheets ${edits.map(({ kind }) => kind).join(" ")}`);
  }

  #keep(changes: readonly { readonly cell: CellRef; readonly value: CellValue }[]): void {
    for (const { cell, value } of changes) {
      const old = this.snapshot.sheets[0]?.cell(cell.row, cell.column);
      this.#now.set(formatA1(cell), { formula: null, numberFormat: "General", ...old, value });
    }
  }
}

const said = ({ cell, value }: { cell: CellRef; value: CellValue }): string =>
  `${formatA1(cell)}=${JSON.stringify(value)}`;
const at = (address: string): CellRef => ({
  sheet: "表",
  ...(parseA1(address) ?? { row: -1, column: -1 }),
});
const range = (address: string): Range =>
  parseRange(address) ?? { top: -1, left: -1, bottom: -1, right: -1 };
const type = (session: EditSession, texts: Record<string, string>): unknown => {
  const { changed, refused } = session.type(
    Object.entries(texts).map(([address, text]) => ({ cell: at(address), text })),
  );
  return {
    changed: changed.map(formatA1),
    refused: refused.map(({ cell, reason }) => `${formatA1(cell)} ${reason}`),
  };
};

describe("EditSession", () => {
  test("types a value and recalculates what depends on it", () => {
    const book = new NotedWorkbook([[1, 2, { value: 3, formula: "A1+B1" }]]);
    expect(type(new EditSession(book), { A1: "10" })).toEqual({
      changed: ["A1", "C1"],
      refused: [],
    });
    expect(book.told).toEqual(["typed A1=10", "recalculated C1=12"]);
  });

  test("tells nothing when a cell keeps its value", () => {
    const book = new NotedWorkbook([[1, "文字"]]);
    const session = new EditSession(book);
    expect(type(session, { A1: "1.0", B1: "文字", C1: "" })).toEqual({ changed: [], refused: [] });
    expect([book.told, session.canUndo, session.hasUnsaved]).toEqual([[], false, false]);
  });

  test("reads the text by the cell's own number format", () => {
    const book = new NotedWorkbook([[{ value: 0.38, numberFormat: "0.0%" }]]);
    type(new EditSession(book), { A1: "38.5" });
    expect(book.told).toEqual(["typed A1=0.385"]);
  });

  test("refuses formulas, formula cells and covered cells, and changes the rest of the paste", () => {
    const book = new NotedWorkbook([[1, { value: 2, formula: "A1*2" }, "标题"]], ["C1:D1"]);
    expect(type(new EditSession(book), { A1: "=B1", B1: "5", D1: "6", E1: "7" })).toEqual({
      changed: ["E1"],
      refused: ["A1 formulaTyped", "B1 formulaCell", "D1 insideMerge"],
    });
    expect(book.told).toEqual(["typed E1=7"]);
  });

  test("takes a paste back in one step, with the results as they were, and repeats it", () => {
    const book = new NotedWorkbook([[1, 2, { value: 3, formula: "VLOOKUP(A1,B:B,1)" }]]);
    const session = new EditSession(book);
    type(session, { A1: "10", B1: "x" });
    session.undo();
    session.redo();
    expect(book.told).toEqual([
      'typed A1=10 B1="x"',
      "recalculated C1=null",
      "typed A1=1 B1=2",
      "recalculated C1=3",
      'typed A1=10 B1="x"',
      "recalculated C1=null",
    ]);
    expect([session.canUndo, session.canRedo]).toEqual([true, false]);
  });

  test("takes back and repeats that the workbook got a part, in its turn among the edits", () => {
    const book = new NotedWorkbook([[1]]);
    const session = new EditSession(book);
    type(session, { A1: "2" });
    const before = book.snapshot;
    book.parts = [{ namespace: "urn:ontrack:test", xml: "<a/>" }];
    session.wrote([{ kind: "part", namespace: "urn:ontrack:test", xml: "<a/>" }], before);
    expect([session.canUndo, session.canRedo, session.hasUnsaved]).toEqual([true, false, true]);
    session.undo();
    session.undo();
    session.redo();
    session.redo();
    expect(book.told).toEqual(["typed A1=2", "parts ", "typed A1=1", "typed A1=2", "parts <a/>"]);
  });

  test("takes back and repeats a filling as one step: its cells, its sheet and its part; not the legend of the marks", () => {
    const book = new NotedWorkbook([[1, 2, { value: 3, formula: "A1+B1" }]]);
    const session = new EditSession(book);
    const before = new NotedWorkbook([[1]]).snapshot;
    const legend: Edit = { kind: "addSheet", sheet: { name: "标记说明", cells: [] } };
    expect(session.wrote([legend], before)).toEqual([]);
    expect(session.canUndo).toBe(false);
    const edits: readonly Edit[] = [
      { kind: "set", cell: at("A1"), value: 9 },
      { kind: "addSheet", sheet: { name: "自评表", cells: [] } },
    ];
    book.typed([{ cell: at("A1"), value: 9 }]);
    session.wrote(edits, before);
    expect(session.undo().hasOtherSheets).toBe(true);
    session.redo();
    expect([session.canUndo, session.canRedo]).toEqual([true, false]);
    expect(book.told).toEqual([
      "typed A1=9",
      "recalculated C1=11",
      "sheets removeSheet",
      "typed A1=1",
      "recalculated C1=3",
      "sheets addSheet",
      "typed A1=9",
      "recalculated C1=11",
    ]);
  });

  test("a filled formula follows what is typed, is taken back and repeated, and is saved with its result", async () => {
    const sheet = {
      name: "表",
      cells: [
        { row: 0, column: 0, value: 38.5 },
        { row: 0, column: 2, value: 5 },
        { row: 0, column: 3, formula: "SUM(B1:C1)", value: 5 },
      ],
    };
    const original = newXlsx([sheet]);
    const book = openXlsx(original);
    const session = new EditSession(book);
    const seen: unknown[] = [];
    const see = (): number =>
      seen.push([1, 3].map((column) => book.snapshot.sheets[0]?.cell(0, column)?.value));
    const before = book.snapshot;
    const edit: Edit = { kind: "set", cell: at("B1"), value: 77, formula: "A1*2" };
    await book.write([edit]);
    session.wrote([edit], before);
    see();
    type(session, { A1: "10" });
    see();
    const saved = openXlsx(saveXlsx(book)).snapshot.sheets[0];
    expect([saved?.cell(0, 1), saved?.cell(0, 3)]).toEqual([
      { value: 20, formula: "A1*2", numberFormat: "General" },
      { value: 25, formula: "SUM(B1:C1)", numberFormat: "General" },
    ]);
    session.undo();
    see();
    session.undo();
    see();
    expect(saveXlsx(book)).toBe(original);
    session.redo();
    see();
    type(session, { A1: "1" });
    see();
    expect(seen).toEqual([
      [77, 82],
      [20, 25],
      [77, 82],
      [undefined, 5],
      [77, 82],
      [2, 7],
    ]);
  });

  test("forgets what was undone once something else is typed", () => {
    const session = new EditSession(new NotedWorkbook([[1]]));
    type(session, { A1: "2" });
    session.undo();
    type(session, { A1: "3" });
    expect([session.canRedo, session.redo()]).toEqual([false, { changed: [], refused: [] }]);
  });

  test("works out formulas the file has no result for, and leaves the stored ones", () => {
    const book = new NotedWorkbook([
      [
        1,
        { value: null, formula: "A1+1" },
        { value: null, formula: "B1*2" },
        { value: 9, formula: "A1" },
      ],
      [{ value: null, formula: "VLOOKUP(A1,A1:B1,1)" }],
    ]);
    const session = new EditSession(book);
    expect([book.told, session.canUndo]).toEqual([["recalculated B1=2 C1=4"], false]);
  });

  test("makes the rest of a paste when the workbook refuses a cell", () => {
    const book = new NotedWorkbook([[1, 2]]);
    const typed = book.typed.bind(book);
    jest.spyOn(book, "typed").mockImplementation((changes) => {
      if (changes.some(({ cell }) => cell.column === 0)) {
        throw new WorkbookError("workbook/protected", { sheet: "表", cell: "A1" });
      }
      typed(changes);
    });
    expect(type(new EditSession(book), { A1: "5", B1: "6" })).toEqual({
      changed: ["B1"],
      refused: ["A1 protectedCell"],
    });
    expect(book.told).toEqual(["typed B1=6"]);
  });

  test("has nothing to undo or redo at first", () => {
    const session = new EditSession(new NotedWorkbook([[1]]));
    expect([session.undo(), session.redo()]).toEqual([
      { changed: [], refused: [] },
      { changed: [], refused: [] },
    ]);
  });

  test("is unsaved exactly while it differs from what was saved", () => {
    const session = new EditSession(new NotedWorkbook([[1]]));
    const seen: boolean[] = [session.hasUnsaved];
    const note = (): number => seen.push(session.hasUnsaved);
    type(session, { A1: "2" });
    note();
    session.markSaved();
    note();
    session.undo();
    note();
    session.redo();
    note();
    expect(seen).toEqual([false, true, false, true, false]);
  });

  test("clears the constants of a range and leaves its formulas", () => {
    const book = new NotedWorkbook([[1, "a", { value: 2, formula: "A1" }]]);
    const { changed, refused } = new EditSession(book).clear("表", [range("A1:D5")]);
    expect([changed.map(formatA1), refused, book.told]).toEqual([
      ["A1", "B1", "C1"],
      [],
      ["typed A1=null B1=null", "recalculated C1=0"],
    ]);
  });

  test("says why when there was only a formula to clear", () => {
    const session = new EditSession(new NotedWorkbook([[{ value: 2, formula: "1+1" }]]));
    expect(session.clear("表", [range("A1")])).toEqual({
      changed: [],
      refused: [{ cell: at("A1"), reason: "formulaCell" }],
    });
  });

  test("fills down and across by repeating the source", () => {
    const book = new NotedWorkbook([[1, 2], [5]]);
    const session = new EditSession(book);
    session.fill("表", range("A1:B4"), range("A1:B2"));
    session.fill("表", range("A1:C1"), range("A1:A1"));
    expect(book.told).toEqual(["typed A3=1 B3=2 A4=5", "typed B1=1 C1=1"]);
  });

  test("does not fill formulas", () => {
    const book = new NotedWorkbook([[{ value: 2, formula: "1+1" }]]);
    const { changed, refused } = new EditSession(book).fill("表", range("A1:A3"), range("A1"));
    expect([changed, refused, book.told]).toEqual([
      [],
      [{ cell: at("A1"), reason: "fillSource" }],
      [],
    ]);
  });
});
