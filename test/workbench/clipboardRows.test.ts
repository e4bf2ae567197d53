import fc from "fast-check";
import { clipboardRows, clipboardText } from "../../src/workbench/clipboardRows";

describe("clipboardRows", () => {
  test.each<[string, string[][]]>([
    ["1", [["1"]]],
    [
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "1\t2\n3\t4",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["1\r2", [["1"], ["2"]]],
    [
      "\t\r\n\t",
      [
        ["", ""],
        ["", ""],
      ],
    ],
    ["1\n\n2\n", [["1"], [""], ["2"]]],
    ['"a\nb"\tc', [["a\nb", "c"]]],
    ['"说 ""好"""\t2', [['说 "好"', "2"]]],
    ['"a" b\t"', [['"a" b', '"']]],
    ["", []],
  ])("reads %j as %j", (text, rows) => {
    expect(clipboardRows(text)).toEqual(rows);
  });

  test("reads back whatever clipboardText wrote", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", '"', "\t", "\n", " ", "指") });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      .filter((made) => made.at(-1)?.join("") !== "");
    fc.assert(
      fc.property(rows, (made) => {
        expect(clipboardRows(clipboardText(made))).toEqual(made);
      }),
    );
  });
});
