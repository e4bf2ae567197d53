import { assess } from "../../src/domain/assess";
import type { History } from "../../src/domain/anchorOf";
import type { Observation } from "../../src/domain/assessment";
import type { Finding } from "../../src/domain/finding";
import type { Measure } from "../../src/domain/indicator";
import { valueFindings } from "../../src/domain/valueFindings";
import { aMeasure, period, targets } from "../support/measures";

const at = { sheet: "附件3", cell: "G15" };
const share = aMeasure({
  id: "ind-09",
  name: "四级手术比例",
  unit: "%",
  baseline: 17.56,
  targets: targets({ 2023: 18, 2024: 18.5, 2025: 19 }),
});

function findings(
  measure: Measure,
  code: string,
  observation: Observation,
  history: History = {},
): readonly (readonly [Finding["code"], unknown])[] {
  const assessment = assess(measure, period(code), observation, history);
  return valueFindings({
    measure,
    indicator: measure.id,
    at,
    observation,
    assessment,
    period: period(code),
    history,
  }).map(({ code: found, values }) => [found, values]);
}

function number(value: number): Observation {
  return { kind: "number", value };
}

describe("findings on a value", () => {
  it("has none for a good one", () => {
    expect(findings(share, "2024", number(18.6))).toEqual([]);
  });

  it("asks for a blank, but for a survey only at year end", () => {
    const survey = { ...share, shape: "survey" } as const;
    const required = [["value/required", { name: "四级手术比例" }]];
    expect(findings(share, "2024H1", { kind: "blank" })).toEqual(required);
    expect(findings(survey, "2024H1", { kind: "blank" })).toEqual([]);
    expect(findings(survey, "2024", { kind: "blank" })).toEqual(required);
    expect(findings({ ...survey, targets: {} }, "2024", { kind: "blank" })).toEqual([]);
  });

  it("names the component of a part", () => {
    const part = { ...share, component: "门诊" };
    expect(findings(part, "2024", { kind: "blank" })).toEqual([
      ["value/required", { name: "四级手术比例（门诊）" }],
    ]);
  });

  it("suggests what was meant by a slip of the unit, and says nothing else", () => {
    expect(findings(share, "2024", number(0.18))).toEqual([
      ["value/unitSlip", { value: 0.18, suggested: 18, unit: "%" }],
    ]);
    expect(findings(share, "2024", number(1850))).toEqual([
      ["value/unitSlip", { value: 1850, suggested: 18.5, unit: "%" }],
    ]);
  });

  it("names the bounds of an impossible value", () => {
    expect(findings(share, "2024", number(118))).toEqual([
      ["value/outOfBounds", { value: 118, lower: 0, upper: 100, unit: "%" }],
    ]);
  });

  it("names the year a cumulative count fell below", () => {
    const count = aMeasure({
      unit: "个",
      shape: "cumulative",
      decimals: 0,
      baseline: 0,
      targets: targets({ 2023: 3, 2024: 6 }),
    });
    expect(findings(count, "2024", number(2), { 2023: 4 })).toEqual([
      ["value/cumulativeFell", { value: 2, before: 4, year: 2023 }],
    ]);
  });

  it.each([
    ["2024H1", 18.1, "offTrack"],
    ["2024H1", 17.9, "worsening"],
    ["2024", 18.4, "missed"],
  ] as const)("warns in %s that %d is %s", (code, value, status) => {
    expect(findings(share, code, number(value))).toEqual([
      ["assessment/offTrack", { name: "四级手术比例", status, value, target: 18.5, unit: "%" }],
    ]);
  });

  it("tells the value as it was entered, not as it was rounded", () => {
    const whole = { ...share, decimals: 0 };
    expect(findings(whole, "2024", number(17.4))[0]).toEqual([
      "assessment/offTrack",
      { name: "四级手术比例", status: "missed", value: 17.4, target: 18.5, unit: "%" },
    ]);
  });

  it("does not warn of what is only watched", () => {
    expect(findings(share, "2024H1", number(18.2))).toEqual([]);
  });

  it("says where rounding decided, or else that decimals are too many, but nothing of binary noise", () => {
    expect(findings(share, "2024", number(18.496))).toEqual([
      ["assessment/rounding", { value: 18.496, rounded: 18.5, decimals: 2 }],
    ]);
    expect(findings(share, "2024", number(18.612))).toEqual([
      ["value/decimals", { value: 18.612, decimals: 2 }],
    ]);
    expect(findings(share, "2024", number(18.599999999999998))).toEqual([]);
  });

  it("lists the readings of an unconfirmed target", () => {
    const unclear = aMeasure({ targets: { 2024: { value: 5, candidates: ["5—8", "58"] } } });
    expect(findings(unclear, "2024", number(1))).toEqual([
      ["target/unconfirmed", { year: 2024, candidates: ["5—8", "58"] }],
    ]);
  });

  it("hints at a jump of what is only monitored", () => {
    const watched = aMeasure({ shape: "neutral", direction: "none" });
    expect(findings(watched, "2024", number(1.21), { 2023: 1 })).toEqual([
      ["value/jump", { value: 1.21, before: 1, year: 2023 }],
    ]);
    expect(findings(watched, "2024", number(1.2), { 2023: 1 })).toEqual([]);
  });

  it("takes no state for the value of what is measured", () => {
    expect(findings(share, "2024", { kind: "state", state: "done" })).toEqual([
      ["value/notANumber", { text: "done" }],
    ]);
  });

  it("leaves what is no value to the reading of the cell", () => {
    expect(findings(share, "2024", { kind: "unreadable", text: "约18" })).toEqual([]);
  });
});
