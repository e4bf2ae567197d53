import type { Indicator } from "../../../../src/domain/indicator";
import type { Examination } from "../../../../src/flows/Examination";
import { reportedYear } from "../../../../src/flows/sending/reportedYear";
import type { Rule } from "../../../../src/flows/sending/Rule";
import { explanationMissing } from "../../../../src/flows/sending/rules/explanationMissing";
import { impossibleShare } from "../../../../src/flows/sending/rules/impossibleShare";
import { sameAsLastPeriod } from "../../../../src/flows/sending/rules/sameAsLastPeriod";
import { valueJump } from "../../../../src/flows/sending/rules/valueJump";
import { aSubmission } from "../../../support/aSubmission";
import { anExamination, anIndicator, costs, floor } from "../../../support/examination";
import { period, targets } from "../../../support/measures";

const yearEnd = { period: period("2024") };

/** Code, severity and values of what one rule finds about a value, and one of the year before. */
function found(
  rule: Rule,
  indicator: Indicator,
  values: readonly (number | null)[],
  before?: readonly (number | null)[],
  said: Partial<Examination> = yearEnd,
): unknown {
  const last = before && anExamination([{ indicator, values: before }], { period: period("2023") });
  const examination = anExamination([{ indicator, values }], said);
  return rule
    .find(aSubmission(examination, { previous: last ? reportedYear(last) : null }))
    .map(({ code, severity, at, values: facts }) => [code, severity, at?.cell, facts]);
}

const index = anIndicator();
const tertiary = anIndicator({
  id: "annual-05",
  name: "三级公立医院占比",
  unit: "%",
  decimals: 0,
  baseline: 40,
  targets: targets({ 2023: 45, 2024: 45, 2025: 50 }),
});

describe("a value that no whole number of bodies gives", () => {
  test("40, 45 and 50 % betray 20 or 40 hospitals: 47 % is none of them", () => {
    expect(found(impossibleShare, tertiary, [47])).toEqual([
      [
        "value/impossibleShare",
        "warning",
        "G4",
        {
          name: "三级公立医院占比",
          value: 47,
          possible: [20, 40],
          nearest: [
            { count: 9, share: 45 },
            { count: 10, share: 50 },
          ],
        },
      ],
    ]);
  });

  test.each([[45], [47.5], [100], [0], [null], [4700]])("%s is not complained of", (value) => {
    expect(found(impossibleShare, tertiary, [value])).toEqual([]);
  });

  test("a share of patients has no whole to be guessed", () => {
    expect(found(impossibleShare, floor, [90.37])).toEqual([]);
  });
});

describe("a value that is last year's", () => {
  test("to the last digit is asked about", () => {
    expect(found(sameAsLastPeriod, index, [1.02], [1.02])).toEqual([
      [
        "value/sameAsLastPeriod",
        "warning",
        "G4",
        { name: "病例组合指数", value: 1.02, unit: "", year: 2023 },
      ],
    ]);
  });

  test("in one component is asked about there", () => {
    expect(found(sameAsLastPeriod, costs, [3.9, 4.1], [3.8, 4.1])).toEqual([
      [
        "value/sameAsLastPeriod",
        "warning",
        "G5",
        { name: "门诊和住院次均费用增幅（住院）", value: 4.1, unit: "%", year: 2023 },
      ],
    ]);
  });

  test("is not missed where it differs, is unknown, or is all there can be", () => {
    const all = anIndicator({ unit: "%", baseline: 90, targets: targets({ 2024: 95 }) });
    expect([
      found(sameAsLastPeriod, index, [1.03], [1.02]),
      found(sameAsLastPeriod, index, [1.02]),
      found(sameAsLastPeriod, index, [null], [1.02]),
      found(sameAsLastPeriod, all, [100], [100]),
    ]).toEqual([[], [], [], []]);
  });

  test("counts as the baseline where that is of the year before", () => {
    expect(found(sameAsLastPeriod, index, [0.95], undefined, { period: period("2023") })).toEqual([
      [
        "value/sameAsLastPeriod",
        "warning",
        "G4",
        { name: "病例组合指数", value: 0.95, unit: "", year: 2022 },
      ],
    ]);
  });
});

describe("a jump", () => {
  test("of more than 20 % past the target or away from it", () => {
    expect([found(valueJump, index, [1.4], [1]), found(valueJump, index, [0.7], [1])]).toEqual([
      [["value/jump", "warning", "G4", { value: 1.4, before: 1, year: 2023 }]],
      [["value/jump", "warning", "G4", { value: 0.7, before: 1, year: 2023 }]],
    ]);
  });

  test("towards a target that asks for it, of 20 % or from nothing known is none", () => {
    const steep = anIndicator({ targets: targets({ 2023: 1, 2024: 2, 2025: 3 }) });
    expect([
      found(valueJump, steep, [1.9], [1]),
      found(valueJump, index, [1.2], [1]),
      found(valueJump, index, [1.4]),
      found(valueJump, costs, [4.9, 4.9], [1, 1]),
    ]).toEqual([[], [], [], []]);
  });

  test("against four years that hardly moved", () => {
    const history = { 2020: 0.94, 2021: 0.95, 2022: 0.95, 2023: 0.96 };
    const examination = anExamination([{ indicator: index, values: [1.1] }], yearEnd);
    const entries = examination.entries.map((entry) => ({ ...entry, history }));
    expect(
      valueJump.find(aSubmission({ ...examination, entries })).map(({ values }) => values),
    ).toEqual([{ value: 1.1, before: 0.96, year: 2023 }]);
  });
});

describe("the reasons of what was missed", () => {
  test("are asked for at the end of the year, with the deviation from 30 % on", () => {
    expect([
      found(explanationMissing, index, [1.04]),
      found(explanationMissing, index, [1.4]),
      found(explanationMissing, costs, [4, 5.6]),
    ]).toEqual([
      [
        [
          "explanation/missing",
          "error",
          "G4",
          { name: "病例组合指数", value: 1.04, target: 1.05, unit: "", deviation: null },
        ],
      ],
      [
        [
          "explanation/missing",
          "error",
          "G4",
          { name: "病例组合指数", value: 1.4, target: 1.05, unit: "", deviation: 33.3 },
        ],
      ],
      [
        [
          "explanation/missing",
          "error",
          "G5",
          {
            name: "门诊和住院次均费用增幅（住院）",
            ...{ value: 5.6, target: 5, unit: "%", deviation: null },
          },
        ],
      ],
    ]);
  });

  test("are not asked for of what was met, during the year, or where nothing stands", () => {
    expect([
      found(explanationMissing, index, [1.05]),
      found(explanationMissing, index, [0.9], undefined, { period: period("2024H1") }),
      found(explanationMissing, index, [null]),
      found(explanationMissing, index, [0.9], undefined, { ...yearEnd, use: "setting" }),
    ]).toEqual([[], [], [], []]);
  });
});
