import type { Finding } from "../../src/domain/finding";
import type { Measure } from "../../src/domain/indicator";
import {
  repetitionFindings,
  settingFindings,
  type StatedPath,
} from "../../src/domain/targetFindings";
import { aMeasure, targets } from "../support/measures";

const plan = aMeasure({
  unit: "%",
  baseline: 38.09,
  targets: targets({ 2023: 38.5, 2024: 39, 2025: 40 }),
});

function at(cell: string): { readonly sheet: string; readonly cell: string } {
  return { sheet: "附件3", cell };
}

function stated(
  baseline: number | null,
  values: readonly number[],
  of: Measure = plan,
): StatedPath {
  return {
    plan: of,
    indicator: of.id,
    baseline: baseline === null ? null : { value: baseline, at: at("D5") },
    targets: Object.fromEntries(
      values.map((value, index) => [2023 + index, { value, at: at(`${"EFG"[index] ?? ""}5`) }]),
    ),
  };
}

function said(findings: readonly Finding[]): readonly unknown[] {
  return findings.map(({ code, at: place, values }) => [code, place?.cell, values]);
}

describe("a form that repeats the plan", () => {
  it("has no finding where it agrees or is blank", () => {
    expect(repetitionFindings(stated(38.09, [38.5, 39, 40]))).toEqual([]);
    expect(repetitionFindings(stated(null, []))).toEqual([]);
  });

  it("names each cell that differs", () => {
    expect(said(repetitionFindings(stated(38.9, [38.5, 39.5, 40])))).toEqual([
      [
        "target/differsFromPlan",
        "D5",
        { year: 2022, baseline: true, inTable: 38.9, inPlan: 38.09 },
      ],
      ["target/differsFromPlan", "F5", { year: 2024, baseline: false, inTable: 39.5, inPlan: 39 }],
    ]);
  });

  it("is not compared with a target that is not confirmed", () => {
    const unclear = { ...plan, targets: { 2023: { value: 5, candidates: ["5—8"] } } };
    expect(repetitionFindings(stated(null, [58], unclear))).toEqual([]);
  });
});

describe("a county's own targets", () => {
  it("may be stronger than the plan's", () => {
    expect(settingFindings(stated(36, [39, 40, 41]))).toEqual([]);
  });

  it("must not be weaker in any year", () => {
    expect(said(settingFindings(stated(38.09, [38.5, 38.8, 40])))).toEqual([
      ["target/weakerThanPlan", "F5", { year: 2024, own: 38.8, plan: 39 }],
    ]);
  });

  it("must not fall behind its own baseline, nor a year behind the one before", () => {
    expect(said(settingFindings(stated(45, [44, 46, 45.5])))).toEqual([
      ["target/regresses", "E5", { year: 2023, own: 44, baseline: 45 }],
      ["target/notMonotone", "G5", { year: 2025, own: 45.5, before: 46 }],
    ]);
  });

  it("may give way where the plan keeps a floor", () => {
    const floor = aMeasure({
      shape: "floor",
      unit: "%",
      baseline: 90.76,
      targets: targets({ 2023: 90, 2024: 90, 2025: 90 }),
    });
    expect(settingFindings(stated(93, [92, 91, 90], floor))).toEqual([]);
  });

  it("are mirrored where lower is better", () => {
    const days = aMeasure({
      unit: "天",
      direction: "down",
      comparator: "<=",
      baseline: 6.73,
      targets: targets({ 2023: 6.6, 2024: 6.55, 2025: 6.5 }),
    });
    expect(said(settingFindings(stated(6.7, [6.6, 6.58, 6.5], days)))).toEqual([
      ["target/weakerThanPlan", "F5", { year: 2024, own: 6.58, plan: 6.55 }],
    ]);
  });
});
