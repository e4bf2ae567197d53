import { examine } from "../../../src/flows/examine";
import { fillEdits } from "../../../src/flows/forms/fillEdits";
import { printedScores, printedWeights } from "../../../src/flows/forms/printedScores";
import { formatA1 } from "../../../src/workbook/a1";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { fillingOf } from "../../support/filledForms";
import { layoutOf } from "../../support/formLayouts";
import { huzhou, huzhouForm } from "../../support/huzhouForm";
import { period } from "../../support/measures";
import { standard } from "../../support/scoring";
import { sheetOf } from "../../support/sheetOf";
import { yearEnd2024 } from "../../support/values2024";

const year = period("2024");
const self = layoutOf("self");
const plans = [{ plan: huzhou, source: "builtin" as const }];

/** A workbook with the results and a self-evaluation that an officer has filled with the profile's points. */
async function evaluated() {
  const book = openXlsx(newXlsx([sheetOf(huzhouForm("2024年实际完成值", yearEnd2024, "上报"))]));
  const filling = fillingOf(book.snapshot, self, year, standard);
  await book.write(fillEdits(filling, new Set(filling.proposals)));
  return { book, filling };
}

function printedIn(book: ReturnType<typeof openXlsx>) {
  const examination = examine(book.snapshot, { plans, planId: huzhou.id, period: year });
  return printedScores(book.snapshot, examination.tables, examination.statements, [self]);
}

test("the points a form prints are read with their cells, as they were written", async () => {
  const { book, filling } = await evaluated();
  const [printed] = printedIn(book);
  const read = (printed?.rows ?? []).flatMap(({ weight, score }) =>
    [weight, score].flatMap((points) => (points ? [[formatA1(points.cell), points.value]] : [])),
  );
  const written = filling.proposals
    .filter(({ field, value }) => (field === "weight" || field === "score") && value !== "")
    .map(({ cell, value }) => [formatA1(cell), value]);
  expect(read.toSorted()).toEqual(written.toSorted());
  expect(printed?.execution).toMatchObject({ weight: { value: 10 }, score: null });
  expect(printed?.total?.weight?.value).toBe(100);
  expect(printed?.rating).toBeNull();
});

test("a form without such columns prints no points", () => {
  const book = openXlsx(newXlsx([sheetOf(huzhouForm("2024年实际完成值", yearEnd2024, "上报"))]));
  expect(printedIn(book)).toEqual([]);
});

test("a weight the officer has changed counts in place of the profile's, and her points are only compared", async () => {
  const { book, filling } = await evaluated();
  const weight = filling.proposals.find(({ field }) => field === "weight");
  const score = filling.proposals.find(({ field }) => field === "score");
  if (!weight || !score) throw new Error("there are points");
  await book.write([
    { kind: "set", cell: weight.cell, value: 5 },
    { kind: "set", cell: score.cell, value: 1 },
  ]);
  const [printed] = printedIn(book);
  const measure = printed?.rows[0]?.indicator.id ?? "";
  expect(printed && printedWeights(printed).ofMeasures.get(measure)).toBe(5);
  const again = fillingOf(book.snapshot, self, year, standard).proposals;
  const of = (cell: typeof weight.cell) =>
    again
      .filter((each) => formatA1(each.cell) === formatA1(cell) && each.cell.sheet === cell.sheet)
      .map(({ value, found, state }) => ({ value, found, state }));
  expect(of(weight.cell)).toEqual([{ value: 5, found: 5, state: "same" }]);
  // 38.8 of 39: 5 × 38.8 ÷ 39 = 4.974.
  expect(of(score.cell)).toEqual([{ value: 4.97, found: 1, state: "differs" }]);
});
