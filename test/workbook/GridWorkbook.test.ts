import type { Edit, NewSheet } from "../../src/workbook/Workbook";
import type { GridWorkbook } from "../../src/workbook/GridWorkbook";
import { WorkbookError } from "../../src/workbook/WorkbookError";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { cellsByAddress, valuesByAddress } from "../support/sheetCells";
import { xlsx } from "../support/xlsx";

const locked = '<cellXfs><xf numFmtId="10"/><xf><protection locked="0"/></xf></cellXfs>';

function book(workbook = ""): GridWorkbook {
  return openXlsx(
    xlsx({
      sheets: [
        {
          name: "目标表",
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c></row><row r="5"><c r="D5"><f t="array" ref="D5:D6">A1</f><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells>',
        },
        {
          name: "Closed",
          xml: '<sheetData><row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>',
        },
      ],
      styles: locked,
      workbook,
    }),
  );
}

function set(
  sheet: string,
  row: number,
  column: number,
  value: number | string | boolean | null,
): Edit {
  return { kind: "set", cell: { sheet, row, column }, value };
}

const report: NewSheet = {
  name: "校验报告",
  cells: [
    { row: 0, column: 0, value: "标题" },
    { row: 1, column: 1, formula: "1+1", style: { numberFormat: "0.0" } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
};

async function refusal(workbook: GridWorkbook, ...edits: readonly Edit[]): Promise<unknown> {
  return workbook.write(edits).then(
    () => null,
    (error: unknown) => (error instanceof WorkbookError ? [error.code, error.values] : error),
  );
}

describe("write", () => {
  test("sets, replaces and empties cells; each keeps its number format and a formula gives way to a value", async () => {
    const workbook = book();
    await workbook.write([
      set("目标表", 0, 0, 38.5),
      set("目标表", 0, 1, "乙"),
      set("目标表", 1, 0, null),
      set("目标表", 9, 2, true),
    ]);
    const { sheets } = await workbook.read();
    expect(cellsByAddress(sheets[0])).toMatchObject({
      A1: { value: 38.5, formula: null, numberFormat: "0.00%" },
      B1: { value: "乙", formula: null, numberFormat: "0.00%" },
      A2: { value: null, formula: null, numberFormat: "0.00%" },
      C10: { value: true, formula: null, numberFormat: "0.00%" },
    });
    expect(sheets[0]?.usedRange).toEqual({ top: 0, left: 0, bottom: 9, right: 3 });
  });

  test("an emptied edge narrows the used range", async () => {
    const workbook = openXlsx(
      xlsx({
        sheets: [
          '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="9"><c r="C9"><v>3</v></c></row></sheetData>',
        ],
      }),
    );
    await workbook.write([set("Sheet1", 8, 2, null), set("sheet1", 1, 3, null)]);
    expect(workbook.snapshot.sheets[0]?.usedRange).toEqual({
      top: 1,
      left: 1,
      bottom: 1,
      right: 1,
    });
    await workbook.write([set("Sheet1", 1, 1, null)]);
    expect(workbook.snapshot.sheets[0]?.usedRange).toBe(null);
  });

  test("a snapshot stays as it was", async () => {
    const workbook = book();
    const before = await workbook.read();
    await workbook.write([set("目标表", 0, 0, 9), { kind: "addSheet", sheet: report }]);
    expect(before.sheets.map(({ name }) => name)).toEqual(["目标表", "Closed"]);
    expect(before.sheets[0]?.cell(0, 0)?.value).toBe(1);
  });

  test("adds and removes sheets of ours, found whatever the case of their name", async () => {
    const workbook = book();
    await workbook.write([
      { kind: "addSheet", sheet: report },
      set("校验报告", 4, 0, "新"),
      { kind: "mark", sheet: "校验报告", rules: [] },
    ]);
    const [, , added] = workbook.snapshot.sheets;
    expect(cellsByAddress(added)).toEqual({
      A1: { value: "标题", formula: null, numberFormat: "General" },
      B2: { value: null, formula: "1+1", numberFormat: "0.0" },
      A5: { value: "新", formula: null, numberFormat: "General" },
    });
    await workbook.write([
      { kind: "removeSheet", name: "校验报告" },
      { kind: "removeSheet", name: "没有" },
    ]);
    expect([workbook.snapshot.sheets.length, workbook.edits]).toEqual([2, []]);
  });

  test("a sheet an earlier session added, known by its hidden name, may be removed", async () => {
    const workbook = book(
      '<definedNames><definedName name="_ontrack.sheet" localSheetId="1" hidden="1">TRUE</definedName></definedNames>',
    );
    await workbook.write([{ kind: "removeSheet", name: "closed" }]);
    expect([workbook.snapshot.sheets.map(({ name }) => name), workbook.edits]).toEqual([
      ["目标表"],
      [{ kind: "removeSheet", name: "closed" }],
    ]);
  });

  test.each<[string, readonly Edit[], readonly unknown[]]>([
    ["an unknown sheet", [set("没有", 0, 0, 1)], ["workbook/noSuchSheet", { sheet: "没有" }]],
    [
      "marks on an unknown sheet",
      [{ kind: "mark", sheet: "没有", rules: [] }],
      ["workbook/noSuchSheet", { sheet: "没有" }],
    ],
    [
      "a cell outside",
      [set("目标表", 1048576, 0, 1)],
      ["workbook/outsideSheet", { sheet: "目标表", cell: "A1048577" }],
    ],
    [
      "a covered cell",
      [set("目标表", 2, 1, 1)],
      ["workbook/coveredCell", { sheet: "目标表", cell: "B3" }],
    ],
    [
      "a cell of an array formula",
      [set("目标表", 5, 3, 1)],
      ["workbook/formulaInTheWay", { sheet: "目标表", cell: "D6" }],
    ],
    [
      "a closed cell",
      [set("Closed", 0, 0, 1)],
      ["workbook/protected", { sheet: "Closed", cell: "A1" }],
    ],
    [
      "a text too long",
      [set("目标表", 0, 0, "长".repeat(32768))],
      ["workbook/textTooLong", { sheet: "目标表", cell: "A1", limit: 32767 }],
    ],
    [
      "a sheet that is there",
      [{ kind: "addSheet", sheet: { name: "CLOSED", cells: [] } }],
      ["workbook/sheetExists", { sheet: "CLOSED" }],
    ],
    [
      "a name no sheet may have",
      [{ kind: "addSheet", sheet: { name: "a/b", cells: [] } }],
      ["workbook/sheetName", { sheet: "a/b" }],
    ],
    [
      "a sheet that is not ours",
      [{ kind: "removeSheet", name: "closed" }],
      ["workbook/notOurSheet", { sheet: "Closed" }],
    ],
  ])("refuses %s and then makes no edit at all", async (_, edits, expected) => {
    const workbook = book();
    expect(await refusal(workbook, set("目标表", 0, 0, 9), ...edits)).toEqual(expected);
    expect([workbook.snapshot.sheets[0]?.cell(0, 0)?.value, workbook.edits]).toEqual([1, []]);
  });

  test("an open cell of a closed sheet takes a value; a locked structure takes no sheet", async () => {
    const workbook = book('<workbookProtection lockStructure="1"/>');
    expect(await refusal(workbook, set("Closed", 0, 1, 3))).toBe(null);
    expect(await refusal(workbook, { kind: "addSheet", sheet: report })).toEqual([
      "workbook/protected",
      { sheet: "校验报告" },
    ]);
  });
});

describe("edits", () => {
  test("are at most one per cell, sheet and part, and none for what is as it was", async () => {
    const workbook = book();
    const rules = [
      {
        range: { top: 0, left: 0, bottom: 0, right: 0 },
        formula: "TRUE",
        look: { fill: "#FFFFFF", color: "#000000", bold: false, numberFormat: null },
      },
    ];
    await workbook.write([
      set("目标表", 0, 0, 5),
      { kind: "mark", sheet: "目标表", rules },
      { kind: "part", namespace: "urn:ontrack:a", xml: "<a/>" },
    ]);
    workbook.typed([{ cell: { sheet: "目标表", row: 3, column: 0 }, value: "二" }]);
    await workbook.write([
      set("目标表", 0, 0, 1),
      { kind: "mark", sheet: "目标表", rules: [] },
      { kind: "part", namespace: "urn:ontrack:a", xml: null },
      set("目标表", 8, 8, null),
      set("目标表", 0, 1, 2),
    ]);
    expect(workbook.edits).toEqual([
      { kind: "mark", sheet: "目标表", rules: [] },
      set("目标表", 3, 0, "二"),
      set("目标表", 0, 1, 2),
    ]);
  });

  test("a value put in place of the same result of a formula is an edit", async () => {
    const workbook = book();
    await workbook.write([set("目标表", 0, 1, 2)]);
    expect(workbook.edits).toEqual([set("目标表", 0, 1, 2)]);
  });
});

describe("watching", () => {
  test("reports a person's changes, neither our own nor results, until it is stopped", async () => {
    const workbook = book();
    const seen: unknown[] = [];
    const cell = { sheet: "目标表", row: 0, column: 0 };
    const stop = await workbook.watch((changed) => seen.push(changed));
    workbook.typed([{ cell, value: 7 }]);
    await workbook.write([set("目标表", 0, 0, 8)]);
    workbook.recalculated([{ cell: { ...cell, column: 1 }, value: 16 }]);
    stop();
    workbook.typed([{ cell, value: 9 }]);
    expect(seen).toEqual([[cell]]);
  });

  test("a refused change of a person is made nowhere and reported to nobody", async () => {
    const workbook = book();
    const seen: unknown[] = [];
    await workbook.watch((changed) => seen.push(changed));
    const changes = [
      { cell: { sheet: "目标表", row: 0, column: 0 }, value: 7 },
      { cell: { sheet: "Closed", row: 0, column: 0 }, value: 7 },
    ];
    expect(() => {
      workbook.typed(changes);
    }).toThrow(new WorkbookError("workbook/protected", { sheet: "Closed", cell: "A1" }));
    expect([seen, valuesByAddress(workbook.snapshot.sheets[1])]).toEqual([[], { A1: 1, B1: 2 }]);
  });

  test("new results reach formula cells only and are no edits", () => {
    const workbook = book();
    workbook.recalculated([
      { cell: { sheet: "目标表", row: 0, column: 0 }, value: 5 },
      { cell: { sheet: "目标表", row: 0, column: 1 }, value: { error: "#REF!" } },
    ]);
    const cells = cellsByAddress(workbook.snapshot.sheets[0]);
    expect([cells["A1"]?.value, cells["B1"], workbook.edits]).toEqual([
      1,
      { value: { error: "#REF!" }, formula: "A1*2", numberFormat: "0.00%" },
      [],
    ]);
  });

  test("the grid hears what is written and what is to be shown", async () => {
    const workbook = book();
    const heard: unknown[] = [];
    const stopWrite = workbook.onWrite((edits) => heard.push(edits));
    const stopReveal = workbook.onReveal((cell) => heard.push(cell));
    const cell = { sheet: "closed", row: 3, column: 2 };
    await workbook.write([set("目标表", 0, 0, 8)]);
    await workbook.reveal(cell);
    stopWrite();
    stopReveal();
    await workbook.write([set("目标表", 0, 0, 9)]);
    await workbook.reveal(cell);
    expect(heard).toEqual([[set("目标表", 0, 0, 8)], cell]);
    await expect(workbook.reveal({ ...cell, sheet: "没有" })).rejects.toThrow(
      new WorkbookError("workbook/noSuchSheet", { sheet: "没有" }),
    );
  });
});
