import { formatPeriod } from "../../src/domain/period";
import { periodKey, periodsOffered } from "../../src/ui/periodsOffered";
import { period } from "../support/measures";

function offered(years: number[], inWorkbook: string[], present: string): string[] {
  return periodsOffered(years, inWorkbook.map(period), period(present)).map(formatPeriod);
}

describe("periodsOffered", () => {
  test("every year of the plan by quarter, half-year, seven months and as a whole", () => {
    expect(offered([2023, 2024], [], "2024H1")).toEqual([
      "2023Q1",
      "2023H1",
      "2023-07",
      "2023Q3",
      "2023",
      "2024Q1",
      "2024H1",
      "2024-07",
      "2024Q3",
      "2024",
    ]);
  });

  test("without those the workbook has, however it names them", () => {
    expect(offered([2024], ["2024-06", "2024"], "2024-06")).toEqual([
      "2024Q1",
      "2024-07",
      "2024Q3",
    ]);
  });

  test("with the present one, also when the plan has no such year", () => {
    expect(offered([], [], "2026-04")).toEqual(["2026-04"]);
  });
});

test("periodKey: periods of the same months have one key", () => {
  expect(["2024H1", "2024Q2", "2024-06"].map((code) => periodKey(period(code)))).toEqual([
    "2024-06",
    "2024-06",
    "2024-06",
  ]);
});
