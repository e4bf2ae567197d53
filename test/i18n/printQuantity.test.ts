import { terms as en } from "../../src/i18n/en/terms";
import { plainNumber } from "../../src/i18n/plainNumber";
import {
  printDifference,
  printPoint,
  printShare,
  printStep,
  printValue,
} from "../../src/i18n/printQuantity";
import { terms as zh } from "../../src/i18n/zh/terms";

const percent = { unit: "%", decimals: 2 };

test("a value has all its decimals and its unit", () => {
  expect([
    printValue(18, percent, zh),
    printValue(1.005, percent, zh),
    printValue(-0.5, { unit: "%", decimals: 1 }, zh),
    printValue(6.5, { unit: "天", decimals: 2 }, zh),
    printValue(6.5, { unit: "天", decimals: 2 }, en),
    printValue(1, { unit: "天", decimals: 0 }, en),
    printValue(1.1, { unit: "", decimals: 2 }, zh),
    printValue(1.2, { unit: "1:x", decimals: 1 }, zh),
    printValue(12, { unit: "家", decimals: 0 }, en),
  ]).toEqual(["18.00%", "1.01%", "−0.5%", "6.50 天", "6.50 days", "1 day", "1.10", "1:1.2", "12"]);
});

test("a calculated point shows up to two more decimals where it has them", () => {
  expect([17.769, 17.56, 38.283333333, 90].map((value) => printPoint(value, percent, zh))).toEqual([
    "17.769%",
    "17.56%",
    "38.2833%",
    "90.00%",
  ]);
});

test("a difference of percentages is in percentage points, without sign and without binary noise", () => {
  expect([
    printDifference(0.3 - 0.1, { unit: "%", decimals: 1 }, zh),
    printDifference(-0.22, percent, en),
    printDifference(1, { unit: "%", decimals: 0 }, en),
    printDifference(2, { unit: "‰", decimals: 0 }, zh),
    printDifference(0.05, { unit: "天", decimals: 2 }, zh),
    printDifference(0.2, { unit: "1:x", decimals: 1 }, zh),
  ]).toEqual([
    "0.2 个百分点",
    "0.22 percentage points",
    "1 percentage point",
    "2 个千分点",
    "0.05 天",
    "0.2",
  ]);
});

test("a step to go is rounded up to what can be entered", () => {
  expect([0.209, 0.21, -0.2001].map((step) => printStep(step, percent, zh))).toEqual([
    "0.21 个百分点",
    "0.21 个百分点",
    "0.21 个百分点",
  ]);
});

test("a share is a percentage with at most one decimal", () => {
  expect([0.5, 0.568, -1, 7 / 12].map(printShare)).toEqual(["50%", "56.8%", "−100%", "58.3%"]);
});

test("a plain number has no exponent and no binary noise", () => {
  expect([0.1 + 0.2, 1e-7, 1e21, -3.5].map(plainNumber)).toEqual([
    "0.3",
    "0.0000001",
    "1000000000000000000000",
    "−3.5",
  ]);
});
