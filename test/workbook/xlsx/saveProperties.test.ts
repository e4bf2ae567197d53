import fc from "fast-check";
import { formatA1, formatRange } from "../../../src/workbook/a1";
import type { Edit } from "../../../src/workbook/Workbook";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { patchXlsx } from "../../../src/workbook/xlsx/patchXlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/saveXlsx";
import { rangesRead } from "../../../src/workbook/xlsx/findDependants";
import { shiftFormula } from "../../../src/workbook/xlsx/shiftFormula";
import { changedParts } from "../../support/packageText";
import { valuesByAddress } from "../../support/sheetCells";
import { xlsx } from "../../support/xlsx";

type Value = number | string | boolean | null;

const position = fc.record({ row: fc.nat(7), column: fc.nat(6) });
const value: fc.Arbitrary<Value> = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("_x0041_", "甲_x", " a ", "\r\n", "\ud800"),
  fc.boolean(),
  fc.constant(null),
);
const writes = fc.array(fc.record({ at: position, value }), { maxLength: 12 });

/** A sheet with gaps, in which rows and cells may go without their address where that changes nothing. */
const sheetData = fc
  .array(
    fc.record({
      gap: fc.nat(2),
      named: fc.boolean(),
      cells: fc.array(
        fc.record({
          gap: fc.nat(2),
          named: fc.boolean(),
          body: fc.constantFrom("", "<v>1</v>", "<v>2.5</v>"),
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 4 },
  )
  .map((rows) => {
    let row = -1;
    const xml = rows.map((one) => {
      row += 1 + one.gap;
      let column = -1;
      const cells = one.cells.map((cell) => {
        column += 1 + cell.gap;
        const address = cell.named || cell.gap > 0 ? ` r="${formatA1({ row, column })}"` : "";
        return cell.body ? `<c${address}>${cell.body}</c>` : `<c${address} s="0"/>`;
      });
      return `<row${one.named || one.gap > 0 ? ` r="${row + 1}"` : ""}>${cells.join("")}</row>`;
    });
    return `<sheetData>${xml.join("")}</sheetData>`;
  });

function edit(
  sheet: string,
  { at, value: written }: { at: { row: number; column: number }; value: Value },
): Edit {
  return { kind: "set", cell: { sheet, ...at }, value: written };
}

function held(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, one]) => one !== null));
}

test("what is read back is what was there with the edits made, and no other part changes", () => {
  fc.assert(
    fc.property(sheetData, writes, (xml, edits) => {
      const original = xlsx({ sheets: ["<sheetData/>", { name: "表", xml }] });
      const saved = patchXlsx(
        original,
        edits.map((one) => edit("表", one)),
      );
      const expected: Record<string, unknown> = valuesByAddress(
        openXlsx(original).snapshot.sheets[1],
      );
      for (const one of edits) expected[formatA1(one.at)] = one.value;
      expect(held(valuesByAddress(openXlsx(saved).snapshot.sheets[1]))).toEqual(held(expected));
      const changed = Object.keys(changedParts(original, saved));
      expect(changed.filter((name) => name !== "xl/worksheets/sheet2.xml")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a workbook edited in memory and the same one saved and opened hold the same", async () => {
  await fc.assert(
    fc.asyncProperty(sheetData, writes, async (xml, edits) => {
      const workbook = openXlsx(xlsx({ sheets: [{ name: "表", xml }] }));
      await workbook.write(edits.map((one) => edit("表", one)));
      const reopened = openXlsx(saveXlsx(workbook));
      expect(held(valuesByAddress(reopened.snapshot.sheets[0]))).toEqual(
        held(valuesByAddress(workbook.snapshot.sheets[0])),
      );
    }),
    { numRuns: 100 },
  );
});

test("saving in one go and saving after every edit give the same cells", () => {
  fc.assert(
    fc.property(sheetData, writes, (xml, edits) => {
      const original = xlsx({ sheets: [{ name: "表", xml }] });
      const steps = edits.map((one) => edit("表", one));
      const atOnce = openXlsx(patchXlsx(original, steps));
      const oneByOne = openXlsx(steps.reduce((bytes, step) => patchXlsx(bytes, [step]), original));
      expect(held(valuesByAddress(oneByOne.snapshot.sheets[0]))).toEqual(
        held(valuesByAddress(atOnce.snapshot.sheets[0])),
      );
    }),
    { numRuns: 60 },
  );
});

test("shifting a formula there and back gives the formula", () => {
  const cell = fc
    .tuple(fc.nat(16383), fc.nat(1048575), fc.boolean(), fc.boolean())
    .map(([column, row, fixedColumn, fixedRow]) => {
      const [letters = "", digits = ""] = formatA1({ row, column }).split(/(?=\d)(?<=[A-Z])/);
      return `${fixedColumn ? "$" : ""}${letters}${fixedRow ? "$" : ""}${digits}`;
    });
  const formula = fc
    .tuple(
      cell,
      cell,
      fc.constantFrom("", "Old!", "'It''s'!"),
      fc.constantFrom("A:C", "$1:2", '"A1"', "LOG10(2)", "x_1"),
    )
    .map(([a, b, sheet, rest]) => `IF(${a}>1,SUM(${sheet}${a}:${b}),${rest})&T1.x`);
  fc.assert(
    fc.property(
      formula,
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -50, max: 50 }),
      (text, rows, columns) => {
        expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
      },
    ),
  );
});

test.each<[string, string[] | null]>([
  ["A1+$B$2*2", ["A1", "B2"]],
  ["SUM(A1:B3,Main!C4,'main'!D5,Other!E6,[1]Main!F7)", ["A1:B3", "C4", "D5"]],
  ["SUM(A:B)+COUNT(3:4)", ["A1:B1048576", "A3:XFD4"]],
  ['"A1"&LOG10(5)&TRUE&1E5&#N/A', []],
  ["Rate*2", null],
  ["SUM(Table1[Value])", null],
  ["SUM(Main:Other!A1)", null],
  ['INDIRECT("A1")', null],
  ["OFFSET(A1,1,1)", null],
  ["SUM(A1:INDEX(B:B,3))", null],
  ["SUM(A1#)", null],
])("%s reads %j of its own sheet", (formula, expected) => {
  expect(rangesRead(formula, "Main")?.map(formatRange) ?? null).toEqual(expected);
});
