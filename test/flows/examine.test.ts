import { examine } from "../../src/flows/examine";
import type { Examination } from "../../src/flows/Examination";
import { formatPeriod } from "../../src/domain/period";
import { annex3, huzhou, huzhouForm } from "../support/huzhouForm";
import { period } from "../support/measures";
import { snapshot } from "../support/snapshot";
import { firstHalf2024, yearEnd2024, type Reported } from "../support/values2024";

const plans = [{ plan: huzhou, source: "builtin" }] as const;

function verdicts({ entries }: Examination): readonly unknown[] {
  return entries
    .filter(({ measure }) => measure !== null)
    .map(({ indicator, component, assessment: { status, severity } }) => [
      indicator.number,
      component,
      severity === null ? status : `${status} ${severity}`,
    ]);
}

function byHand(reported: readonly Reported[]): readonly unknown[] {
  return reported.map(({ number, component, verdict }) => [number, component, verdict]);
}

describe("a Huzhou form", () => {
  it("gives all 22 indicators at year end the status the decision table gives by hand", () => {
    const examination = examine(snapshot(huzhouForm("2024年实际完成值", yearEnd2024)), { plans });
    expect(verdicts(examination)).toEqual(byHand(yearEnd2024));
    expect(formatPeriod(examination.period)).toBe("2024");
    expect(examination.plan).toEqual({ plan: huzhou, source: "builtin", confidence: 1 });
  });

  it("gives all 22 indicators at mid-year the status the decision table gives by hand", () => {
    const examination = examine(snapshot(huzhouForm("2024年1–6月完成情况", firstHalf2024)), {
      plans,
    });
    expect(verdicts(examination)).toEqual(byHand(firstHalf2024));
    expect(formatPeriod(examination.period)).toBe("2024H1");
  });

  it("has a whole for each indicator with components, as bad as its worst", () => {
    const { entries } = examine(snapshot(huzhouForm("2024年实际完成值", yearEnd2024)), { plans });
    const wholes = entries.filter(({ component }) => component === null);
    expect(wholes.map(({ indicator }) => indicator.id)).toEqual(annex3.map(({ id }) => id));
    const fees = wholes.find(({ indicator }) => indicator.id === "ind-14");
    expect([fees?.assessment.status, fees?.assessment.severity]).toEqual(["missed", "medium"]);
  });

  it("warns of what is off track and of nothing else", () => {
    const { findings } = examine(snapshot(huzhouForm("2024年实际完成值", yearEnd2024)), { plans });
    const missed = yearEnd2024.filter(({ verdict }) => verdict.startsWith("missed"));
    expect(findings.map(({ code, indicator }) => [code, indicator])).toEqual(
      missed.map(({ number }) => ["assessment/offTrack", `ind-${String(number).padStart(2, "0")}`]),
    );
  });

  it("says once that it has no column for the period, and that every value is missing", () => {
    const form = snapshot(huzhouForm("2024年实际完成值", yearEnd2024));
    const { entries, findings } = examine(form, { plans, period: period("2025H1") });
    expect(new Set(entries.map(({ assessment }) => assessment.status))).toEqual(
      new Set(["missing", "notAssessed"]),
    );
    expect(findings).toEqual([
      {
        code: "structure/noActualColumn",
        severity: "hint",
        at: { sheet: "绩效目标表", cell: "A3" },
        indicator: null,
        values: { period: period("2025H1") },
      },
    ]);
  });
});
