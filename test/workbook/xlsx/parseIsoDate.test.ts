import { parseIsoDate } from "../../../src/workbook/xlsx/parseIsoDate";

test.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["2024-06-30", 45473],
  ["2024-06-30T12:00:00Z", 45473.5],
  ["2024-02-29T06:00", 45351.25],
  ["18:00:00.000", 0.75],
])("%s is day %d since 1900", (text, serial) => {
  expect(parseIsoDate(text, false)).toBe(serial);
});

test.each([
  ["1904-01-01", 0],
  ["1904-01-02", 1],
  ["2024-06-30", 44011],
])("%s is day %d since 1904", (text, serial) => {
  expect(parseIsoDate(text, true)).toBe(serial);
});

test.each([
  "",
  "2024-02-30",
  "2024-13-01",
  "1899-12-30",
  "30/06/2024",
  "2024-06-30T25:00:00",
  "2024-06",
])("%j is no date", (text) => {
  expect(parseIsoDate(text, false)).toBeNaN();
});

test("1903 is before the 1904 system begins", () => {
  expect(parseIsoDate("1903-12-31", true)).toBeNaN();
});
