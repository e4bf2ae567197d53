import type { CellRef, Edit, MarkRule, Snapshot, Workbook } from "../../src/workbook/Workbook";
import type { OwnPart } from "../../src/workbook/OwnPart";
import { WorkbookError } from "../../src/workbook/WorkbookError";
import type { SheetSketch } from "../support/snapshot";

/** A workbook of some adapter with a person before it. */
export interface Bench {
  readonly workbook: Workbook;
  /** A person types into a cell of the sheet `表`. */
  readonly type: (address: string, value: number | string) => Promise<void>;
  /** How many marks are on a sheet. */
  readonly marksOn: (sheet: string) => number;
  /** How a sheet prints. */
  readonly printed: (sheet: string) => {
    readonly paper: "A4" | "other";
    readonly isLandscape: boolean;
    readonly footer: string;
  };
  /** Every custom XML part there is, also those of others, in no order. */
  readonly parts: () => readonly string[];
}

/** What every workbook begins with: a table with a formula, a percentage, a merge, hidden lines, and an empty sheet. */
export const sketches: readonly SheetSketch[] = [
  {
    name: "表",
    rows: [
      ["指标", "<", "目标"],
      ["门诊人次", "甲", { value: 39.5, formula: "C3*79" }],
      ["^", "乙", { value: 0.5, numberFormat: "0.0%" }],
      [null, true, { value: null, numberFormat: "0.00" }],
      [null, null, "2024年"],
    ],
    hiddenRows: [3],
    hiddenColumns: [1],
  },
  { name: "空表", rows: [] },
];

const rule = (row: number): MarkRule => ({
  range: { top: row, left: 2, bottom: row, right: 2 },
  formula: `AND(C${row + 1}>0,N("ontrack:ind-0${row}")=0)`,
  look: { fill: "#FFD7D9", color: "#8A0012", bold: true, numberFormat: '"▼ "0.0' },
});

const refusals: readonly (readonly [string, Edit, string])[] = [
  ["a sheet that is not there", set("没有", 0, 0, 1), "workbook/noSuchSheet"],
  ["a place outside", set("表", 1_048_576, 0, 1), "workbook/outsideSheet"],
  ["a text too long", set("表", 0, 0, "长".repeat(32_768)), "workbook/textTooLong"],
  ["marks on a sheet that is not there", mark("没有", []), "workbook/noSuchSheet"],
  ["a sheet of a name that is taken", add("空表"), "workbook/sheetExists"],
  ["a sheet with a name that cannot be", add("a/b"), "workbook/sheetName"],
  [
    "protecting a sheet that is not there",
    { kind: "protect", sheet: "没有" },
    "workbook/noSuchSheet",
  ],
  ["removing a sheet of others", { kind: "removeSheet", name: "空表" }, "workbook/notOurSheet"],
];

/** What every {@link Workbook} has to do. */
export function describeWorkbook(open: (customXml?: readonly string[]) => Promise<Bench>): void {
  test("it tells of every sheet its cells, merges and hidden lines", async () => {
    const { sheets, date1904 } = await (await open()).workbook.read();
    expect(date1904).toBe(false);
    expect(
      sheets.map(({ name, visibility, isProtected, usedRange }) => ({
        name,
        visibility,
        isProtected,
        usedRange,
      })),
    ).toEqual([
      {
        name: "表",
        visibility: "visible",
        isProtected: false,
        usedRange: { top: 0, left: 0, bottom: 4, right: 2 },
      },
      { name: "空表", visibility: "visible", isProtected: false, usedRange: null },
    ]);
    const [table] = sheets;
    expect([...(table?.merges ?? [])].sort((a, b) => a.top - b.top)).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]);
    expect([...(table?.hiddenRows ?? [])]).toEqual([3]);
    expect([...(table?.hiddenColumns ?? [])]).toEqual([1]);
    expect([
      table?.cell(1, 2),
      table?.cell(2, 2),
      table?.cell(2, 0),
      table?.cell(3, 1),
      table?.cell(4, 2),
      table?.cell(9, 9),
    ]).toEqual([
      { value: 39.5, formula: "C3*79", numberFormat: "General" },
      { value: 0.5, formula: null, numberFormat: "0.0%" },
      undefined,
      { value: true, formula: null, numberFormat: "General" },
      { value: "2024年", formula: null, numberFormat: "General" },
      undefined,
    ]);
  });

  test("what is written is read, and a reading made before stays as it was", async () => {
    const { workbook } = await open();
    const before = await workbook.read();
    await workbook.write([
      set("表", 2, 2, 0.25),
      set("表", 4, 0, "2024-06"),
      set("表", 0, 2, null),
    ]);
    const after = await workbook.read();
    const facts = ({ sheets: [sheet] }: typeof after): unknown => [
      sheet?.cell(2, 2),
      sheet?.cell(4, 0),
      sheet?.cell(0, 2),
    ];
    expect(facts(after)).toEqual([
      { value: 0.25, formula: null, numberFormat: "0.0%" },
      { value: "2024-06", formula: null, numberFormat: "General" },
      undefined,
    ]);
    expect(facts(before)).toEqual([
      { value: 0.5, formula: null, numberFormat: "0.0%" },
      undefined,
      { value: "目标", formula: null, numberFormat: "General" },
    ]);
  });

  test("a formula is written with its result, read as one, and taken back with what the cell held", async () => {
    const { workbook } = await open();
    const cells = ({ sheets: [sheet] }: Snapshot): unknown => [
      sheet?.cell(2, 2),
      sheet?.cell(3, 2),
      sheet?.cell(4, 0),
      sheet?.usedRange,
    ];
    const before = cells(await workbook.read());
    await workbook.write([
      { ...set("表", 2, 2, 0.25), formula: "1/4" },
      { ...set("表", 3, 2, 0.5), formula: "C3*2" },
      { ...set("表", 4, 0, ""), formula: 'IF(C3>1,"多","")' },
    ]);
    expect(cells(await workbook.read())).toEqual([
      { value: 0.25, formula: "1/4", numberFormat: "0.0%" },
      { value: 0.5, formula: "C3*2", numberFormat: "0.00" },
      { value: "", formula: 'IF(C3>1,"多","")', numberFormat: "General" },
      { top: 0, left: 0, bottom: 4, right: 2 },
    ]);
    await workbook.write([set("表", 2, 2, 0.5), set("表", 3, 2, null), set("表", 4, 0, null)]);
    expect(cells(await workbook.read())).toEqual(before);
  });

  test.each(refusals)("it refuses %s and then does nothing of the rest", async (_, edit, code) => {
    const { workbook, marksOn } = await open();
    await workbook.read();
    const error: unknown = await workbook
      .write([set("表", 2, 2, 9), mark("表", [rule(1)]), edit])
      .then(
        () => null,
        (cause: unknown) => cause,
      );
    expect(error instanceof WorkbookError && error.code).toBe(code);
    expect((await workbook.read()).sheets[0]?.cell(2, 2)?.value).toBe(0.5);
    expect(marksOn("表")).toBe(0);
  });

  test("marks replace all earlier marks of the sheet; none clears them", async () => {
    const { workbook, marksOn } = await open();
    await workbook.write([mark("表", [rule(1), rule(2)])]);
    expect(marksOn("表")).toBe(2);
    await workbook.write([mark("表", [rule(2)])]);
    expect(marksOn("表")).toBe(1);
    await workbook.write([mark("表", [])]);
    expect(marksOn("表")).toBe(0);
  });

  test("a sheet of ours is added, replaced and removed again", async () => {
    const { workbook } = await open();
    await workbook.write([add("说明")]);
    await workbook.write([{ kind: "removeSheet", name: "说明" }, add("说明")]);
    const { sheets } = await workbook.read();
    expect(sheets.map(({ name }) => name)).toEqual(["表", "空表", "说明"]);
    expect([sheets[2]?.cell(0, 0)?.value, sheets[2]?.cell(1, 0)?.value, sheets[2]?.merges]).toEqual(
      ["3月", 5, [{ top: 0, left: 0, bottom: 0, right: 1 }]],
    );
    await workbook.write([
      { kind: "removeSheet", name: "说明" },
      { kind: "removeSheet", name: "没有" },
    ]);
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["表", "空表"]);
  });

  test("a sheet of ours prints on A4, its pages numbered", async () => {
    const { workbook, printed } = await open();
    await workbook.write([add("说明")]);
    expect(printed("说明")).toEqual({ paper: "A4", isLandscape: true, footer: "&P / &N" });
  });

  const foreign = ['<a xmlns="urn:other">1</a>', '<ontrack x="urn:ontrack:test"/>'];
  const own = (text: string): OwnPart => ({
    namespace: "urn:ontrack:test",
    xml: `<a xmlns="urn:ontrack:test">${text}</a>`,
  });
  const put = (text: string): Edit => ({ kind: "part", ...own(text) });
  const remove: Edit = { kind: "part", namespace: "urn:ontrack:test", xml: null };

  test("a part of ours is written, read, replaced and removed; those of others are not shown nor touched", async () => {
    const { workbook, parts } = await open(foreign);
    const read = async (): Promise<unknown> => (await workbook.read()).parts;
    expect(await read()).toEqual([]);
    await workbook.write([put("1")]);
    expect([await read(), parts().length]).toEqual([[own("1")], 3]);
    await workbook.write([put("二 &lt;&#9;")]);
    expect([await read(), parts().length]).toEqual([[own("二 &lt;&#9;")], 3]);
    await workbook.write([remove]);
    expect([await read(), [...parts()].sort()]).toEqual([[], [...foreign].sort()]);
    await workbook.write([remove]);
    expect([...parts()].sort()).toEqual([...foreign].sort());
  });

  test("of several namespaces of ours each is by itself", async () => {
    const other: OwnPart = {
      namespace: "urn:ontrack:test2",
      xml: '<o:a xmlns:o="urn:ontrack:test2"/>',
    };
    const { workbook } = await open([other.xml]);
    await workbook.write([put("1")]);
    expect((await workbook.read()).parts).toEqual([other, own("1")]);
    await workbook.write([{ kind: "part", namespace: other.namespace, xml: null }]);
    expect((await workbook.read()).parts).toEqual([own("1")]);
  });

  test("two parts of one namespace are both shown; writing leaves one, removing none", async () => {
    const copies = [own("1").xml, own("2").xml];
    const first = await open([...copies, ...foreign]);
    expect((await first.workbook.read()).parts).toEqual([own("1"), own("2")]);
    await first.workbook.write([put("3")]);
    expect((await first.workbook.read()).parts).toEqual([own("3")]);
    expect([...first.parts()].sort()).toEqual([...foreign, own("3").xml].sort());
    const second = await open(copies);
    await second.workbook.write([remove]);
    expect([(await second.workbook.read()).parts, second.parts()]).toEqual([[], []]);
  });

  test("a protected sheet takes no values any more but marks; protecting it again changes nothing", async () => {
    const { workbook, marksOn } = await open();
    const protect: Edit = { kind: "protect", sheet: "表" };
    await workbook.write([protect, set("表", 2, 2, 0.25), add("说明")]);
    const areProtected = async (): Promise<unknown> =>
      (await workbook.read()).sheets.map(({ name, isProtected }) => [name, isProtected]);
    const expected = [
      ["表", true],
      ["空表", false],
      ["说明", false],
    ];
    expect(await areProtected()).toEqual(expected);
    expect((await workbook.read()).sheets[0]?.cell(2, 2)?.value).toBe(0.25);
    await expect(workbook.write([set("表", 2, 2, 0.75)])).rejects.toMatchObject({
      code: "workbook/protected",
    });
    await workbook.write([mark("表", [rule(1)]), protect]);
    expect([await areProtected(), marksOn("表")]).toEqual([expected, 1]);
  });

  test("a person's changes are told, our own are not, and none after the end", async () => {
    const { workbook, type } = await open();
    const told: (readonly CellRef[] | null)[] = [];
    const stop = await workbook.watch((changed) => told.push(changed));
    await workbook.write([set("表", 2, 2, 0.75), mark("表", [rule(1)]), add("说明")]);
    await type("C3", 0.25);
    stop();
    await type("C3", 0.5);
    expect(told).toEqual([[{ sheet: "表", row: 2, column: 2 }]]);
  });

  test("a cell of a sheet that is not there cannot be shown", async () => {
    const { workbook } = await open();
    await workbook.read();
    await expect(workbook.reveal({ sheet: "没有", row: 0, column: 0 })).rejects.toMatchObject({
      code: "workbook/noSuchSheet",
    });
    await expect(workbook.reveal({ sheet: "表", row: 2, column: 2 })).resolves.toBeUndefined();
  });
}

function set(
  sheet: string,
  row: number,
  column: number,
  value: number | string | null,
): Extract<Edit, { kind: "set" }> {
  return { kind: "set", cell: { sheet, row, column }, value };
}

function mark(sheet: string, rules: readonly MarkRule[]): Edit {
  return { kind: "mark", sheet, rules };
}

function add(name: string): Edit {
  const cells = [
    { row: 0, column: 0, value: "3月", style: { bold: true, border: true } },
    { row: 1, column: 0, value: 5 },
  ];
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  return {
    kind: "addSheet",
    sheet: {
      name,
      cells,
      merges,
      columnWidths: { 0: 20 },
      page: { landscape: true, fitToWidth: true },
    },
  };
}
