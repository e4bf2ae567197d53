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

test("in a layout nobody knows, the points of the execution rate are found by the headings of 项目资金", () => {
  const rows = [
    ["项目支出绩效自评表"],
    ["（2024年度）"],
    ["项目资金（万元）", "", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", 480, 468, 10, 0.975, 9.75],
    ["", "其中：财政拨款", 480, 468, "—", 0.975, "—"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "开展远程会诊例数", "≥1200例", 1350, 50, 50],
    ["效益指标", "社会效益指标", "县域内就诊率", "≥90%", 91.2, 40, 40],
    ["总分", "", "", "", "", 100, 99.75],
  ];
  const { snapshot } = openXlsx(newXlsx([sheetOf({ name: "自评表", rows })]));
  const { tables, statements } = examine(snapshot, { plans: [], period: year });
  const [printed] = printedScores(snapshot, tables, statements, [self]);
  const at = (row: number, column: number) => ({ sheet: "自评表", row, column });
  expect([printed?.execution, printed?.total]).toEqual([
    { weight: { value: 10, cell: at(3, 4) }, score: { value: 9.75, cell: at(3, 6) } },
    { weight: { value: 100, cell: at(8, 5) }, score: { value: 99.75, cell: at(8, 6) } },
  ]);
});
