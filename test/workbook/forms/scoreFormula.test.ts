import fc from "fast-check";
import { assess } from "../../../src/domain/assess";
import { bands } from "../../../src/domain/bands";
import type { Measure } from "../../../src/domain/indicator";
import type { ScoreFormula } from "../../../src/domain/scoring/Score";
import { scoreMeasure } from "../../../src/domain/scoring/scoreMeasure";
import { formatA1 } from "../../../src/workbook/a1";
import { evaluate } from "../../../src/workbench/formula/evaluate";
import { parseFormula } from "../../../src/workbench/formula/parseFormula";
import { executionFormula, scoreFormula } from "../../../src/workbook/forms/scoreFormula";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { measures, periods } from "../../support/arbitraryMeasures";
import { convertByLibreOffice, findSoffice } from "../../support/libreOffice";
import { aMeasure, period } from "../../support/measures";
import { standard } from "../../support/scoring";

const linear = { ...standard, atMost: "linear" } as const;

interface Case {
  readonly what: string;
  readonly formula: ScoreFormula;
  readonly profile: typeof standard;
  readonly value: number | null;
  readonly decimals: number;
  readonly target: number;
  readonly weight: number | null;
  /** Calculated by hand. */
  readonly points: string;
}

function of(
  what: string,
  formula: ScoreFormula,
  [value, target, weight]: readonly [number | null, number, number | null],
  points: string,
  { decimals = 2, profile = standard }: { decimals?: number; profile?: typeof standard } = {},
): Case {
  return { what, formula, profile, value, decimals, target, weight, points };
}

const cases: readonly Case[] = [
  of("≥ reached", "atLeast", [39, 39, 2.78], "2.78"),
  of("≥ over-completed is no more than all", "atLeast", [80, 39, 2.78], "2.78"),
  of("≥ short: 10 × 0.95 ÷ 1", "atLeast", [0.95, 1, 10], "9.5"),
  of("≥ short: 16.67 × 38.5 ÷ 39 = 16.4563", "atLeast", [38.5, 39, 16.67], "16.46"),
  of("≥ below nothing", "atLeast", [-3, 5, 10], "0"),
  of("≥ nothing, missed: no ratio", "atLeast", [-1, 0, 10], ""),
  of("≥ a value that is reached once it is rounded as printed", "atLeast", [38.95, 39, 10], "10", {
    decimals: 0,
  }),
  of("≤ kept", "atMost", [7.3, 8, 5], "5"),
  of("≤ above: 5 × 8 ÷ 10", "atMost", [10, 8, 5], "4"),
  of("≤ above, linear: 5 × (2 − 10 ÷ 8) = 3.75", "atMost", [10, 8, 5], "3.75", { profile: linear }),
  of("≤ above twice the cap, linear", "atMost", [20, 8, 5], "0", { profile: linear }),
  of("≤ nothing, above", "atMost", [2, 0, 5], "0"),
  of("≤ less than nothing, above: no ratio", "atMost", [2, -1, 5], ""),
  of("satisfaction 90", "satisfaction", [90, 85, 10], "10"),
  of("satisfaction 89.99", "satisfaction", [89.99, 85, 10], "8"),
  of("satisfaction 60: 7.15 × 0.6 = 4.29", "satisfaction", [60, 85, 7.15], "4.29"),
  of("satisfaction 59.99", "satisfaction", [59.99, 85, 10], "0"),
  of("no value", "atLeast", [null, 39, 10], ""),
  of("no weight", "satisfaction", [95, 90, null], ""),
];

/** The terms of a score whose cells stand in one row; nothing is implausible. */
function termsIn(line: number) {
  const [value, target, weight] = ["A", "B", "C"].map((column) => ({
    address: `${column}${line}`,
  }));
  if (!value || !target || !weight) throw new Error("there are three cells");
  return { value, target, weight, bands: [] };
}

function sheetCells({ formula, profile, value, decimals, target, weight }: Case, row: number) {
  const written = scoreFormula({ formula, decimals, ...termsIn(row + 1) }, profile) ?? "";
  return [
    ...(value === null ? [] : [{ row, column: 0, value }]),
    { row, column: 1, value: target },
    ...(weight === null ? [] : [{ row, column: 2, value: weight }]),
    { row, column: 3, formula: written },
  ];
}

test("a formula names the cells it is made of and shows nothing while one is empty", () => {
  expect(scoreFormula({ formula: "atLeast", decimals: 2, ...termsIn(10) }, standard)).toBe(
    'IF(OR(COUNT(A10)=0,COUNT(C10)=0),"",IF(ROUND(A10,2)>=B10,ROUND(C10,2),IF(B10>0,ROUND(MAX(0,C10*ROUND(A10,2)/B10),2),"")))',
  );
  expect(executionFormula("I7", "H7")).toBe(
    'IF(OR(COUNT(I7)=0,COUNT(H7)=0),"",ROUND(H7*MAX(0,MIN(1,I7)),2))',
  );
});

test("outside the natural bounds, and a hundred times off, a formula shows nothing", () => {
  const share = aMeasure({
    unit: "%",
    decimals: 0,
    baseline: 40,
    targets: { 2024: { value: 80 } },
  });
  const judged = bands(share, period("2024"), {});
  const terms = { formula: "atLeast", decimals: 0, ...termsIn(1), bands: judged } as const;
  expect(scoreFormula(terms, standard)).toBe(
    'IF(OR(COUNT(A1)=0,COUNT(C1)=0),"",' +
      'IF(OR(ROUND(A1,0)<0,AND(ROUND(A1,0)>=0.2,ROUND(A1,0)<=1.2),ROUND(A1,0)>100,AND(A1>=0.2,A1<=1.2)),"",' +
      'IF(ROUND(A1,0)>=B1,ROUND(C1,2),IF(B1>0,ROUND(MAX(0,C1*ROUND(A1,0)/B1),2),""))))',
  );
});

test("what a person has to grade and a sum over parts are no formula", () => {
  expect(
    (["grade", "parts"] as const).map((formula) =>
      scoreFormula({ formula, decimals: 2, ...termsIn(10) }, standard),
    ),
  ).toEqual([undefined, undefined]);
});

/** What the workbench makes of a formula whose cells hold these values. */
function worked(formula: string, cells: Readonly<Record<string, number>>): unknown {
  const parsed = parseFormula(formula);
  if (!parsed) throw new Error(`no formula: ${formula}`);
  return evaluate(parsed, ({ range: { top: row, left: column } }) => ({
    columns: 1,
    values: [cells[formatA1({ row, column })] ?? null],
  }));
}

const bounded: fc.Arbitrary<Measure> = fc
  .record({
    measure: measures,
    unit: fc.constantFrom("%", "", "天", "万元"),
    decimals: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ measure, ...rest }) => ({ ...measure, ...rest }));

/** Results near the targets, at the bounds and far beyond them, with as many digits as somebody may type. */
const entered = fc.oneof(
  fc.integer({ min: -300, max: 15_000 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: -1000, max: 3000 }).map((thousandths) => thousandths / 1000),
  fc.constantFrom(0, 100, 100.004, 100.005, 100.4, 100.5, 120, -0.004, -0.005, 1e6),
);

test("a formula gives the points that the assessment gives, or nothing where it gives none, whatever is entered", () => {
  const cents = fc.integer({ min: 1, max: 4000 }).map((hundredths) => hundredths / 100);
  const profiles = fc.constantFrom(standard, linear);
  fc.assert(
    fc.property(bounded, periods, entered, cents, profiles, (measure, when, value, weight, by) => {
      const assessment = assess(measure, when, { kind: "number", value }, {});
      const { formula, points } = scoreMeasure(measure, assessment, weight, by);
      const { decimals, targets } = measure;
      const terms = { formula, decimals, ...termsIn(1), bands: bands(measure, when, {}) };
      const written = scoreFormula(terms, by) ?? "";
      const target = targets[when.year]?.value ?? NaN;
      expect(worked(written, { A1: value, B1: target, C1: weight })).toBe(points ?? "");
      const held = { A1: value / 100, B1: target / 100, C1: weight / 100 };
      const percent = { isPercent: true };
      const { value: v, target: t, weight: w } = terms;
      const inPercent = {
        ...terms,
        value: { ...v, ...percent },
        target: { ...t, ...percent },
        weight: { ...w, ...percent },
        ...percent,
      };
      const share = worked(scoreFormula(inPercent, by) ?? "", held);
      expect(typeof share === "number" ? Number((share * 100).toFixed(10)) : share).toBe(
        points ?? "",
      );
    }),
    { numRuns: 2000 },
  );
});

const soffice = findSoffice();

if (soffice === null) {
  test("LibreOffice is not installed here, so the formulas are not calculated", () => {
    expect(findSoffice()).toBeNull();
  });
} else {
  test("LibreOffice calculates each formula as it is calculated by hand", () => {
    const rates = [0.42, 1.2, -0.1];
    const sheet = {
      name: "得分",
      cells: [
        ...cases.flatMap(sheetCells),
        ...rates.flatMap((rate, index) => {
          const row = cases.length + index;
          return [
            { row, column: 0, value: rate },
            { row, column: 2, value: 10 },
            { row, column: 3, formula: executionFormula(`A${row + 1}`, `C${row + 1}`) },
          ];
        }),
      ],
    };
    const csv = convertByLibreOffice(soffice, newXlsx([sheet]), "csv").toString("utf8");
    const shown = csv
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(",")[3]);
    expect(cases.map(({ what }, index) => [what, shown[index]])).toEqual(
      cases.map(({ what, points }) => [what, points]),
    );
    expect(shown.slice(cases.length)).toEqual(["4.2", "10", "0"]);
  }, 120_000);
}
