import type { ScoreFormula } from "../../../src/domain/scoring/Score";
import { executionFormula, scoreFormula } from "../../../src/workbook/forms/scoreFormula";
import { newXlsx } from "../../../src/workbook/xlsx/newXlsx";
import { convertByLibreOffice, findSoffice } from "../../support/libreOffice";
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

function sheetCells({ formula, profile, value, decimals, target, weight }: Case, row: number) {
  const line = row + 1;
  const terms = { formula, decimals, value: `A${line}`, target: `B${line}`, weight: `C${line}` };
  const written = scoreFormula(terms, profile) ?? "";
  return [
    ...(value === null ? [] : [{ row, column: 0, value }]),
    { row, column: 1, value: target },
    ...(weight === null ? [] : [{ row, column: 2, value: weight }]),
    { row, column: 3, formula: written },
  ];
}

test("a formula names the cells it is made of and shows nothing while one is empty", () => {
  const cells = { value: "G10", decimals: 2, target: "F10", weight: "H10" };
  expect(scoreFormula({ formula: "atLeast", ...cells }, standard)).toBe(
    'IF(OR(COUNT(G10)=0,COUNT(H10)=0),"",IF(ROUND(G10,2)>=F10,ROUND(H10,2),IF(F10>0,ROUND(MAX(0,H10*ROUND(G10,2)/F10),2),"")))',
  );
  expect(executionFormula("I7", "H7")).toBe(
    'IF(OR(COUNT(I7)=0,COUNT(H7)=0),"",ROUND(H7*MAX(0,MIN(1,I7)),2))',
  );
});

test("what a person has to grade and a sum over parts are no formula", () => {
  const cells = { value: "G10", decimals: 2, target: "F10", weight: "H10" };
  expect(
    (["grade", "parts"] as const).map((formula) => scoreFormula({ formula, ...cells }, standard)),
  ).toEqual([undefined, undefined]);
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
