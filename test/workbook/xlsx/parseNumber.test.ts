import * as fc from "fast-check";
import { strToU8 } from "fflate";
import { parseNumber } from "../../../src/workbook/xlsx/parseNumber";

function parse(text: string): number {
  const bytes = strToU8(`<${text}>`);
  return parseNumber(bytes, 1, bytes.length - 1);
}

test.each([
  ["0", 0],
  ["-0.5", -0.5],
  ["+1", 1],
  [".5", 0.5],
  ["5.", 5],
  ["1E-7", 1e-7],
  [" 90.76\n", 90.76],
  ["0.1234567890123456789", 0.12345678901234568],
  ["123456789012345678", 123456789012345680],
])("%j is a number", (text, value) => {
  expect(parse(text)).toBe(value);
});

test.each([
  "",
  " ",
  ".",
  "-",
  "1.2.3",
  "1,5",
  "１",
  "Infinity",
  "NaN",
  "0x1F",
  "1e999",
  "1 2",
  "2024-06-30",
  "--1",
])("%j is none", (text) => {
  expect(parse(text)).toBeNaN();
});

test("reads every number as Number does, to the last bit", () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.nat(24))
    .map(([digits, places]) => {
      const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
      const point = text.length - places;
      return `${digits < 0n ? "-" : ""}${text.slice(0, point)}.${text.slice(point)}`;
    });
  const printed = fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
  fc.assert(
    fc.property(fc.oneof(decimal, printed), (text) => {
      expect(parse(text)).toBe(Number(text));
    }),
    { numRuns: 3000 },
  );
});
