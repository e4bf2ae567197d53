import { submissionOf2024 } from "../../../support/checked";
import { signoffMissing } from "../../../../src/flows/sending/rules/signoffMissing";
import { selfEvaluation } from "../../../support/selfEvaluation";
import { snapshot, type CellSketch } from "../../../support/snapshot";

/** What is blank of the lines below a form, with the cell's row counted from the first of them. */
function blank(...below: readonly (string | readonly CellSketch[])[]): unknown {
  const form = selfEvaluation({ below });
  const first = form.rows.length - below.length;
  return signoffMissing.find(submissionOf2024(snapshot(form))).map(({ at, values }) => {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(at?.cell ?? "") ?? [];
    return [`${column}+${Number(row) - first}`, values];
  });
}

test("what a form does not print is not asked for", () => {
  expect(blank()).toEqual([]);
  expect(blank(["注：填报日期：见通知。"])).toEqual([]);
  expect(blank(["注：满意度由第三方调查，联系人见通知。"])).toEqual([]);
});

test.each([
  ["nothing", "填报人：          联系电话：          填报日期："],
  ["blanks", "填报人：\u3000\u3000 联系电话：\u3000 填报日期：\u3000年\u3000月\u3000日"],
  ["lines to write on", "填报人：_____ 联系电话：________ 填报日期：____年__月__日"],
  ["a year alone", "填报人：  联系电话：   填报日期：2025年  月  日"],
  ["half a year", "填报人：  联系电话：   填报日期：20  年  月  日"],
  ["words set apart", "填 报 人：    联 系 电 话：     填 报 日 期：   年  月  日"],
])("labels followed by %s are named in one finding", (_, line) => {
  expect(blank([line])).toEqual([["A+1", { missing: ["填报人", "联系电话", "填报日期"] }]]);
});

test("what follows a label signs it", () => {
  expect(blank(["填报人：沈一苇　　联系电话：0572-2100000　　填报日期：2025年1月10日"])).toEqual(
    [],
  );
  expect(blank(["填报人（签字）：沈一苇 填报日期：二〇二五年一月十日"])).toEqual([]);
});

test("only the blank ones are named", () => {
  expect(blank(["填报人：沈一苇　　联系电话：　　填报日期：2025-01-10"])).toEqual([
    ["A+1", { missing: ["联系电话"] }],
  ]);
});

test("the cell beside a label signs it, a label beside it does not", () => {
  const date = { value: 45667, numberFormat: "yyyy-mm-dd" };
  expect(blank(["填表人：", "沈一苇", "联系电话：", 2100000, "填表日期：", date])).toEqual([]);
  expect(blank(["填表人：", "联系电话：", "", "填表日期：", date])).toEqual([
    ["A+1", { missing: ["填表人", "联系电话"] }],
  ]);
});

test("labels over merged cells and in several lines are one finding of the form", () => {
  expect(
    blank(["单位负责人（签章）：", "<", "<", "审核人：", "<"], ["制表人", "", "联系电话", "139"]),
  ).toEqual([["A+1", { missing: ["单位负责人", "审核人", "制表人"] }]]);
});

test("headings of columns are no labels", () => {
  expect(blank(["机构", "审核人", "联系电话"], ["市一院", "", "0572"], ["", "沈一苇", ""])).toEqual(
    [],
  );
});

test("a sheet without a form is not asked", () => {
  const letter = { name: "函", rows: [["填报人：", "联系电话："]] };
  expect(signoffMissing.find(submissionOf2024(snapshot(letter)))).toEqual([]);
});
