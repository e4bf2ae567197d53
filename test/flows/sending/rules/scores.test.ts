import { examine } from "../../../../src/flows/examine";
import { fillEdits } from "../../../../src/flows/forms/fillEdits";
import type { Rule } from "../../../../src/flows/sending/Rule";
import { gradeOutOfBand } from "../../../../src/flows/sending/rules/gradeOutOfBand";
import { printedWeightsSum } from "../../../../src/flows/sending/rules/printedWeightsSum";
import { scoreDiffers } from "../../../../src/flows/sending/rules/scoreDiffers";
import { submissionOf } from "../../../../src/flows/sending/submissionOf";
import { parseA1 } from "../../../../src/workbook/a1";
import type { Edit } from "../../../../src/workbook/Workbook";
import { newXlsx } from "../../../../src/workbook/xlsx/newXlsx";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import { fillingOf } from "../../../support/filledForms";
import { layoutOf } from "../../../support/formLayouts";
import { huzhou, huzhouForm } from "../../../support/huzhouForm";
import { period } from "../../../support/measures";
import { standard } from "../../../support/scoring";
import { sheetOf } from "../../../support/sheetOf";
import { yearEnd2024 } from "../../../support/values2024";

const year = period("2024");
const self = layoutOf("self");
const name = "医疗服务收入（不含药品、耗材、检查、化验收入）占公立医院医疗收入的比例";
const plans = [{ plan: huzhou, source: "builtin" as const }];

type Changes = Readonly<Record<string, number | string>>;

/** All the money spent: 10 points of 10, and 98.33 in all. */
const spent: Changes = { J7: 10, I38: 98.33 };

/** What a rule finds in a self-evaluation with the points of the standard profile, 88.33 for its rows, after cells of it were changed. */
async function found(rule: Rule, changes: Changes, profile = true): Promise<unknown> {
  const book = openXlsx(newXlsx([sheetOf(huzhouForm("2024年实际完成值", yearEnd2024, "上报"))]));
  const filling = fillingOf(book.snapshot, self, year, standard);
  const edits = Object.entries(changes).map(([address, value]): Edit => {
    const position = parseA1(address);
    if (!position) throw new Error(`no cell ${address}`);
    return { kind: "set", cell: { sheet: self.title, ...position }, value };
  });
  await book.write(fillEdits(filling, new Set(filling.proposals)));
  await book.write(edits);
  const { snapshot } = book;
  const examination = examine(snapshot, { plans, planId: huzhou.id, period: year });
  const options = { profile: profile ? standard : null, previous: null };
  return rule
    .find(submissionOf(snapshot, examination, [self], options))
    .map(({ code, at, indicator, values }) => [code, at?.cell, indicator, values]);
}

describe("printed weights", () => {
  test("that come to 100 are right", async () => {
    expect(await found(printedWeightsSum, {})).toEqual([]);
  });

  test("are added up with the weight of the execution rate, whatever the total says", async () => {
    expect(await found(printedWeightsSum, { H14: 5.17 })).toEqual([
      ["weights/sum", "H38", null, { profile: null, full: 100, sum: 101, empty: [] }],
    ]);
    expect(await found(printedWeightsSum, { H7: 9 })).toEqual([
      ["weights/sum", "H38", null, { profile: null, full: 100, sum: 99, empty: [] }],
    ]);
  });

  test("are held to the total alone where the execution rate has none", async () => {
    expect(await found(printedWeightsSum, { H7: "", H38: 100 })).toEqual([]);
    expect(await found(printedWeightsSum, { H7: "", H38: 90 })).toEqual([
      ["weights/sum", "H38", null, { profile: null, full: 100, sum: 90, empty: [] }],
    ]);
  });
});

describe("printed points", () => {
  test("that the profile gives, to 0.05, are right", async () => {
    expect(await found(scoreDiffers, spent)).toEqual([]);
    expect(await found(scoreDiffers, { ...spent, I14: 4.1, I38: 98.28 })).toEqual([]);
  });

  test("that the profile does not give are shown with those it does", async () => {
    expect(await found(scoreDiffers, { ...spent, I14: 4.05, I38: 98.23 })).toEqual([
      [
        "score/differs",
        "I14",
        "ind-01",
        {
          kind: "calculated",
          name,
          ...{ printed: 4.05, expected: 4.15 },
        },
      ],
    ]);
  });

  test("are the weight at most, with or without a profile", async () => {
    const above = { ...spent, I14: 4.5, I38: 98.68 };
    const finding = [
      "score/differs",
      "I14",
      "ind-01",
      {
        kind: "aboveWeight",
        name,
        ...{ printed: 4.5, expected: 4.17 },
      },
    ];
    expect(await found(scoreDiffers, above)).toEqual([finding]);
    expect(await found(scoreDiffers, above, false)).toEqual([finding]);
    expect(await found(scoreDiffers, { ...spent, I14: 4.05, I38: 98.23 }, false)).toEqual([]);
  });

  test("come to the total, once those of the execution rate are known", async () => {
    expect(await found(scoreDiffers, { ...spent, I38: 90 })).toEqual([
      ["score/differs", "I38", null, { kind: "total", name: "", printed: 90, expected: 98.33 }],
    ]);
    expect(await found(scoreDiffers, { I38: 90 })).toEqual([]);
  });
});

describe("a printed rating", () => {
  test.each([
    ["优", 90],
    ["良", 89.99],
    ["中", 79],
    ["差", 59.5],
  ])("“%s” is that of %d points", async (rating, points) => {
    expect(await found(gradeOutOfBand, { I38: points, J38: rating })).toEqual([]);
  });

  test("is found where its points have another, with or without a profile", async () => {
    const wrong = { I38: 89.99, J38: "优" };
    const finding = [
      "grade/outOfBand",
      "J38",
      null,
      { printed: "excellent", points: 89.99, rating: "good" },
    ];
    expect(await found(gradeOutOfBand, wrong)).toEqual([finding]);
    expect(await found(gradeOutOfBand, wrong, false)).toEqual([finding]);
  });
});
