import fc from "fast-check";
import { verifySeal } from "../../../src/flows/sealing/verifySeal";
import { carryExplanations } from "../../../src/workbook/carriedExplanations";
import { formatPart } from "../../../src/workbook/formatPart";
import type { OwnPart } from "../../../src/workbook/OwnPart";
import type { Cell, Edit, Sheet, Snapshot } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { seal, sealOrder, sendable } from "../../support/aSendable";
import { sheetFrom } from "../../support/snapshot";

/** One thing a person does to a sealed workbook; null where there is nothing to do it to. */
type Deed = (workbook: Snapshot) => Snapshot | null;

const note = sheetFrom({
  name: "附注",
  rows: [
    ["说明", { value: 2, numberFormat: "0.0" }],
    ["合计", { value: 4, formula: "B1*2" }],
    ["日期", { value: 45292, numberFormat: "yyyy/m/d" }],
    ["比例", { value: 0.5, numberFormat: "0%" }],
    ["完成", true],
  ],
});

const explanations = carryExplanations([
  {
    key: "assessment/offTrack ind-01",
    period: sealOrder.period,
    text: "结算口径调整，下半年已改进。",
    numbers: "[38.8,39]",
    isDraft: false,
    by: "张三",
    at: null,
  },
]);

let whole: Snapshot;
beforeAll(async () => {
  const { snapshot } = await sendable();
  const plain: Snapshot = {
    ...snapshot,
    sheets: [...snapshot.sheets.map(asData), note],
    parts: partsWith([], [explanations]),
  };
  whole = { ...plain, parts: partsWith(plain.parts, seal(plain).edits) };
});

function partsWith(parts: readonly OwnPart[], edits: readonly Edit[]): readonly OwnPart[] {
  return edits.reduce(
    (all, edit) =>
      edit.kind === "part" && edit.xml !== null
        ? [...all, { namespace: edit.namespace, xml: edit.xml }]
        : all,
    parts,
  );
}

/** The sheet of a file has getters, which spreading does not copy. */
function asData(sheet: Sheet): Sheet {
  const { name, visibility, isProtected, usedRange, merges, hiddenRows, hiddenColumns } = sheet;
  return {
    ...{ name, visibility, isProtected, usedRange, merges, hiddenRows, hiddenColumns },
    cell: (row, column) => sheet.cell(row, column),
  };
}

function onSheet(nth: number, change: (sheet: Sheet) => Sheet | null): Deed {
  return (workbook) => {
    const at = nth % workbook.sheets.length;
    const changed = workbook.sheets[at] && change(workbook.sheets[at]);
    if (!changed) return null;
    return { ...workbook, sheets: workbook.sheets.with(at, changed) };
  };
}

/** @param to undefined for nothing to do, null to empty the cell. */
function onCell(sheet: number, nth: number, to: (cell: Cell) => Cell | null | undefined): Deed {
  return onSheet(sheet, (one) => {
    const places = filled(one);
    const place = places[nth % places.length];
    const cell = place && one.cell(place.row, place.column);
    const now = cell && to(cell);
    if (!place || now === undefined) return null;
    const isIt = (row: number, column: number): boolean =>
      row === place.row && column === place.column;
    return {
      ...one,
      cell: (row, column) => (isIt(row, column) ? (now ?? undefined) : one.cell(row, column)),
    };
  });
}

function filled(sheet: Sheet): readonly { row: number; column: number }[] {
  const { top, left, bottom, right } = sheet.usedRange ?? {
    top: 0,
    left: 0,
    bottom: -1,
    right: -1,
  };
  const places = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = sheet.cell(row, column)?.value ?? null;
      if (value !== null && value !== "") places.push({ row, column });
    }
  }
  return places;
}

const onPart = (nth: number, change: (part: OwnPart) => OwnPart | null): Deed => {
  return (workbook) => {
    const at = nth % workbook.parts.length;
    const part = workbook.parts[at];
    const changed = part && change(part);
    const parts = workbook.parts.flatMap((one, index) => (index === at ? (changed ?? []) : one));
    return { ...workbook, parts };
  };
};

const isNumber = (cell: Cell): cell is Cell & { value: number } => typeof cell.value === "number";

/** Every kind of edit, each of which changes what the workbook says. */
const kinds: Readonly<Record<string, (sheet: number, nth: number) => Deed>> = {
  value: (sheet, nth) =>
    onCell(sheet, nth, (cell) => ({ ...cell, formula: null, value: `${nth} 改` })),
  figure: (sheet, nth) =>
    onCell(sheet, nth, (cell) =>
      isNumber(cell) ? { ...cell, value: cell.value * 1.0001 + 0.01 } : undefined,
    ),
  emptied: (sheet, nth) => onCell(sheet, nth, () => null),
  formula: (sheet, nth) => onCell(sheet, nth, (cell) => ({ ...cell, formula: `A${nth + 1}+1` })),
  pasted: (sheet, nth) =>
    onCell(sheet, nth, (cell) => (cell.formula === null ? undefined : { ...cell, formula: null })),
  text: (sheet, nth) =>
    onCell(sheet, nth, (cell) =>
      isNumber(cell) ? { ...cell, value: String(cell.value) } : undefined,
    ),
  format: (sheet, nth) =>
    onCell(sheet, nth, (cell) =>
      isNumber(cell) && cell.value !== 0
        ? { ...cell, numberFormat: nth % 2 ? ";;;" : '0.000"元"' }
        : undefined,
    ),
  written: (sheet, nth) =>
    onSheet(sheet, (one) => {
      const at = { row: nth % 40, column: 12 + (nth % 3) };
      const range = one.usedRange ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const usedRange = {
        ...range,
        top: Math.min(range.top, at.row),
        bottom: Math.max(range.bottom, at.row),
        right: Math.max(range.right, at.column),
      };
      const added = { value: 1, formula: null, numberFormat: "General" };
      const cell: Sheet["cell"] = (row, column) =>
        row === at.row && column === at.column ? added : one.cell(row, column);
      return { ...one, usedRange, cell };
    }),
  hiddenRow: (sheet, nth) =>
    onSheet(sheet, (one) => {
      const places = filled(one);
      return { ...one, hiddenRows: new Set([places[nth % places.length]?.row ?? 0]) };
    }),
  hiddenColumn: (sheet, nth) =>
    onSheet(sheet, (one) => {
      const places = filled(one);
      return { ...one, hiddenColumns: new Set([places[nth % places.length]?.column ?? 0]) };
    }),
  merge: (sheet, nth) =>
    onSheet(sheet, (one) => ({
      ...one,
      merges:
        nth % 2 && one.merges.length > 0
          ? one.merges.slice(1)
          : [...one.merges, { top: 90 + nth, left: 0, bottom: 91 + nth, right: 1 }],
    })),
  hidden: (sheet, nth) =>
    onSheet(sheet, (one) => ({ ...one, visibility: nth % 2 ? "hidden" : "veryHidden" })),
  renamed: (sheet, nth) => onSheet(sheet, (one) => ({ ...one, name: `${one.name}${nth}` })),
  removed: (sheet) => (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.toSpliced(sheet % workbook.sheets.length, 1),
  }),
  added: (_, nth) => (workbook) => ({
    ...workbook,
    sheets: [...workbook.sheets, { ...note, name: `新${nth}` }],
  }),
  moved: () => (workbook) => ({ ...workbook, sheets: workbook.sheets.toReversed() }),
  dates: () => (workbook) => ({ ...workbook, date1904: true }),
  part: (_, nth) =>
    onPart(nth, ({ namespace, xml }) => ({ namespace, xml: xml.replace(/>([[{])/, ">$1 ") })),
  rewritten: (_, nth) => onPart(nth, ({ namespace }) => formatPart(namespace, `[${nth}]`)),
  dropped: (_, nth) => onPart(nth, () => null),
  copied: (_, nth) => (workbook) => ({
    ...workbook,
    parts: [...workbook.parts, ...workbook.parts.slice(nth % workbook.parts.length).slice(0, 1)],
  }),
};

const deeds = fc
  .tuple(fc.constantFrom(...Object.keys(kinds)), fc.nat({ max: 1 }), fc.nat({ max: 500 }))
  .map(([kind, sheet, nth]) => ({ kind, sheet, nth, deed: kinds[kind]?.(sheet, nth) }));

test("whatever one of 1,000 edits changes in a sealed workbook is noticed", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(deeds, ({ kind, deed }) => {
      const changed = deed?.(whole) ?? null;
      fc.pre(changed !== null);
      seen.add(kind);
      return verifySeal(changed, []).state !== "whole";
    }),
    { numRuns: 1000 },
  );
  expect([...seen].sort()).toEqual(Object.keys(kinds).sort());
});

test("the workbook itself, read again, is whole", () => {
  const verdict = verifySeal(whole, []);
  expect("changes" in verdict && verdict.changes).toEqual([]);
});

test("through a file, every edited cell is named with what it held and holds, and nothing else but what formulas make of it", async () => {
  const workbook = await sendable();
  await workbook.write(seal(workbook.snapshot).edits.filter(({ kind }) => kind !== "protect"));
  const file = saveXlsx(workbook);
  const [sheet] = openXlsx(file).snapshot.sheets;
  if (!sheet) throw new Error("no sheet");
  const places = filled(sheet);
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: places.length - 1 }), fc.integer(), async (nth, value) => {
      const [edited, place] = [openXlsx(file), places[nth]];
      if (!place) return;
      await edited.write([
        { kind: "set", cell: { sheet: sheet.name, ...place }, value: `${value} 改` },
      ]);
      const verdict = verifySeal(openXlsx(saveXlsx(edited)).snapshot, []);
      const changes = "changes" in verdict ? verdict.changes : [];
      const now = changes.map(({ code, values }) => [code, "now" in values && values.now]);
      const isFormula = ([, shown]: (typeof now)[number]): boolean =>
        typeof shown === "string" && shown.startsWith("=");
      expect(now.filter((each) => !isFormula(each))).toEqual([["seal/cell", `${value} 改`]]);
    }),
    { numRuns: 25 },
  );
});
