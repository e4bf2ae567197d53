import * as fs from "node:fs";
import * as path from "node:path";
import { formatA1 } from "../../../src/workbook/a1";
import type { Cell, Edit, MarkRule, Sheet, Snapshot } from "../../../src/workbook/Workbook";
import { WorkbookError } from "../../../src/workbook/WorkbookError";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { patchXlsx } from "../../../src/workbook/xlsx/patchXlsx";
import { changedParts, packageText } from "../../support/packageText";
import { cellsByAddress } from "../../support/sheetCells";
import { xlsx } from "../../support/xlsx";

/** Workbooks of other programs, where they are at hand; the first is always there. */
const folder = path.resolve(__dirname, "../../../../shared/corpus");
const files = fs.existsSync(folder)
  ? fs.readdirSync(folder).filter((name) => name.endsWith(".xlsx"))
  : [];
const own = xlsx({
  sheets: [
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>',
    '<sheetData><row r="2"><c r="B2" t="b"><v>1</v></c></row></sheetData>',
  ],
});
const workbooks = [["own", own] as const, ...files.flatMap(readable)];

function readable(name: string): (readonly [string, Uint8Array])[] {
  const bytes = new Uint8Array(fs.readFileSync(path.join(folder, name)));
  try {
    const { sheets } = openXlsx(bytes).snapshot;
    return sheets.some(isHandy) ? [[name, bytes]] : [];
  } catch (error) {
    if (error instanceof WorkbookError) return [];
    throw error;
  }
}

/** Small enough to compare cell by cell. */
function isHandy({ usedRange }: Sheet): boolean {
  return usedRange !== null && usedRange.right < 1000 && usedRange.bottom < 20_000;
}

/** A constant number of the workbook, else any constant, that is not in a table's header. */
function target({ sheets }: Snapshot, tried: number): Edit | undefined {
  const constants = sheets.filter(isHandy).flatMap((sheet) =>
    Object.entries(cellsByAddress(sheet))
      .filter(([, { formula, value }]) => formula === null && value !== null)
      .map(([address, { value }]) => ({ sheet, address, isNumber: typeof value === "number" })),
  );
  const chosen = [...constants.filter(({ isNumber }) => isNumber), ...constants][tried];
  if (!chosen) return undefined;
  const { sheet, address } = chosen;
  const row = Number(/\d+/.exec(address)?.[0]) - 1;
  const letters = /[A-Z]+/.exec(address)?.[0] ?? "";
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { kind: "set", cell: { sheet: sheet.name, row, column }, value: 4321.5 };
}

/** The first cell that may be written; a workbook of table headers alone has none. */
function writable(
  bytes: Uint8Array,
): { edit: Extract<Edit, { kind: "set" }>; saved: Uint8Array } | undefined {
  const { snapshot } = openXlsx(bytes);
  for (let tried = 0; tried < 200; tried++) {
    const edit = target(snapshot, tried);
    if (edit?.kind !== "set") return undefined;
    try {
      return { edit, saved: patchXlsx(bytes, [edit]) };
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.code !== "workbook/tableHeader") throw error;
    }
  }
  return undefined;
}

function cellsOf({ sheets }: Snapshot): Record<string, Cell> {
  return Object.fromEntries(
    sheets
      .filter(isHandy)
      .flatMap((sheet) =>
        Object.entries(cellsByAddress(sheet)).map(([address, cell]) => [
          `${sheet.name}!${address}`,
          cell,
        ]),
      ),
  );
}

/** A formula's stored result may be gone, for it may have changed. */
function sameButForResults(
  before: Record<string, Cell>,
  after: Record<string, Cell>,
): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(before).map(([address, cell]) => {
      const now = after[address];
      const isForgotten =
        cell.formula !== null && now?.formula === cell.formula && now.value === null;
      return [address, isForgotten ? now : cell];
    }),
  );
}

describe.each(workbooks)("%s", (_, bytes) => {
  test("changes in the cell that is set and nowhere else", () => {
    const done = writable(bytes);
    if (!done) {
      expect(target(openXlsx(bytes).snapshot, 200)).toBe(undefined);
      return;
    }
    const { sheet, row, column } = done.edit.cell;
    const after = cellsOf(openXlsx(done.saved).snapshot);
    const expected = sameButForResults(cellsOf(openXlsx(bytes).snapshot), after);
    const address = `${sheet}!${formatA1({ row, column })}`;
    const { damage: _damage, ...before } = expected[address] ?? {
      formula: null,
      numberFormat: "General",
    };
    expected[address] = { ...before, value: 4321.5 };
    expect(after).toEqual(expected);
    const parts = Object.keys(changedParts(bytes, done.saved));
    expect(
      parts.filter((name) => !/\/workbook\.xml$|\/worksheets\/|sheet\d*\.xml$/i.test(name)),
    ).toEqual([]);
    expect(parts.length).toBeLessThanOrEqual(2);
  });

  test("is whole again after marks, a sheet and a part have come and gone", () => {
    const [sheet] = openXlsx(bytes).snapshot.sheets.filter(isHandy);
    const name = sheet?.name ?? "";
    const rule: MarkRule = {
      range: { top: 0, left: 0, bottom: 3, right: 2 },
      formula: 'AND(A1<5,N("ontrack:a")=0)',
      look: { fill: "#FFD7D9", color: "#8A0012", bold: true, numberFormat: '"▼ "0.00' },
    };
    const report = {
      name: "OnTrack ✓",
      cells: [{ row: 0, column: 0, value: "a", style: { bold: true } }],
    };
    const steps: (readonly [Edit, Edit])[] = [
      [
        { kind: "mark", sheet: name, rules: [rule] },
        { kind: "mark", sheet: name, rules: [] },
      ],
      [
        { kind: "part", namespace: "urn:ontrack:test", xml: '<a xmlns="urn:ontrack:test"/>' },
        { kind: "part", namespace: "urn:ontrack:test", xml: null },
      ],
    ];
    const isLocked = /<(?:\w+:)?workbookProtection[^>]*lockStructure="(?:1|true)"/.test(
      Object.entries(packageText(bytes)).find(([part]) => part.endsWith("workbook.xml"))?.[1] ?? "",
    );
    if (!isLocked) {
      steps.push([
        { kind: "addSheet", sheet: { ...report, marks: [rule] } },
        { kind: "removeSheet", name: report.name },
      ]);
    }
    const came = steps.reduce((now, [edit]) => patchXlsx(now, [edit]), bytes);
    expect(openXlsx(came).snapshot.sheets.length).toBe(
      openXlsx(bytes).snapshot.sheets.length + (isLocked ? 0 : 1),
    );
    const went = steps.reduce((now, [, edit]) => patchXlsx(now, [edit]), came);
    expect(changedParts(bytes, went)).toEqual({});
  });
});
