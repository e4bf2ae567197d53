import { readFileSync } from "node:fs";
import path from "node:path";
import type { FindingCode } from "../../../../src/domain/finding";
import { rules } from "../../../../src/flows/sending/rules";
import { nearMisses } from "./nearMisses";
import { plantedErrors } from "./plantedErrors";
import { plantedHints } from "./plantedHints";

const codes: readonly FindingCode[] = rules.flatMap((rule) => [...rule.codes]);
const root = path.resolve(__dirname, "../../..");

/** What an edit of cells of this workbook, with the built-in plan beside it, does not bring about: why, and the test that does. */
const elsewhere: readonly {
  readonly why: string;
  readonly test: string;
  readonly codes: readonly FindingCode[];
}[] = [
  {
    why: "the workbook was not handed out by the product",
    test: "flows/sending/rules/structureChanged.test.ts",
    codes: ["structure/changed", "structure/formulaOverwritten", "structure/issueUnknown"],
  },
  {
    why: "another sheet of the workbook is recognised",
    test: "workbook/recognise.test.ts",
    codes: ["structure/notRecognised"],
  },
  {
    why: "another sheet of the workbook has results",
    test: "flows/examine.test.ts",
    codes: ["structure/noActualColumn"],
  },
  {
    why: "the workbook carries no plan",
    test: "workbook/carriedPlan.test.ts",
    codes: ["plan/carriedAltered", "plan/carriedNewer", "plan/carriedTwice"],
  },
  {
    why: "the plan is the built-in one and fits",
    test: "flows/choosePlan.test.ts",
    codes: ["plan/carriedDiffers", "plan/fitsNothing"],
  },
  {
    why: "the workbook carries no facts",
    test: "workbook/carriedFacts.test.ts",
    codes: ["facts/carriedAltered", "facts/carriedNewer", "facts/carriedTwice"],
  },
  {
    why: "the workbook carries no facts",
    test: "flows/facts/gatherFacts.test.ts",
    codes: ["facts/otherPlan"],
  },
  { why: "the workbook carries no facts", test: "cli/fill.test.ts", codes: ["facts/stale"] },
  {
    why: "the workbook carries no explanations",
    test: "workbook/carriedExplanations.test.ts",
    codes: ["explanation/carriedAltered", "explanation/carriedNewer", "explanation/carriedTwice"],
  },
  {
    why: "no result of the forms adds up over the years, and every target is confirmed",
    test: "domain/valueFindings.test.ts",
    codes: ["value/cumulativeFell", "target/unconfirmed"],
  },
  {
    why: "a form with results sets no targets",
    test: "domain/targetFindings.test.ts",
    codes: ["target/weakerThanPlan", "target/regresses", "target/notMonotone"],
  },
  {
    why: "the plan has a figure and a direction for every target",
    test: "flows/sending/rules/targetNotComparable.test.ts",
    codes: ["target/notComparable"],
  },
  {
    why: "each table is held against the plan, and against other tables only without one",
    test: "flows/sending/rules/tablesDisagree.test.ts",
    codes: ["target/tablesDisagree"],
  },
];

/** Found, but shown under the finding it follows from. */
const folded: readonly FindingCode[] = ["value/tablesDisagree", "assessment/offTrack"];

const planted = [...plantedErrors, ...plantedHints].map(({ code }) => code);
const missed = nearMisses.map(({ code }) => code);
const told = elsewhere.flatMap((each) => each.codes);

test("every rule is planted, folded under what is, or tested where its reason says", () => {
  expect(codes.filter((code) => ![...planted, ...folded, ...told].includes(code))).toEqual([]);
});

test("every rule that is planted has a near miss", () => {
  const here = codes.filter((code) => !told.includes(code));
  expect(here.filter((code) => !missed.includes(code))).toEqual([]);
});

test("what is tested elsewhere is not also planted", () => {
  expect(told.filter((code) => planted.includes(code) || !codes.includes(code))).toEqual([]);
});

test.each(elsewhere)("because $why, $test has $codes", ({ test: file, codes: expected }) => {
  const text = readFileSync(path.join(root, file), "utf8");
  expect(expected.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
});
