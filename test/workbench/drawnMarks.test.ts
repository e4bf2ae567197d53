import { examine } from "../../src/flows/examine";
import { drawnMarks } from "../../src/workbench/drawnMarks";
import { formatA1 } from "../../src/workbook/a1";
import { huzhou, huzhouForm } from "../support/huzhouForm";
import { snapshot } from "../support/snapshot";
import { yearEnd2024 } from "../support/values2024";

it("draws a mark on every result that is missed, and on no component that is met", () => {
  const form = snapshot(huzhouForm("2024年实际完成值", yearEnd2024));
  const examination = examine(form, { plans: [{ plan: huzhou, source: "builtin" }] });
  const missed = yearEnd2024.flatMap(({ verdict }, index) =>
    verdict.startsWith("missed") ? [formatA1({ row: 4 + index, column: 7 })] : [],
  );
  expect(drawnMarks(examination).map(({ cell, symbol }) => [formatA1(cell), symbol])).toEqual(
    missed.map((address) => [address, "▼"]),
  );
});
