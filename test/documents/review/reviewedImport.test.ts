import { finding } from "../../../src/domain/finding";
import { examinePlan } from "../../../src/documents/doctor/examinePlan";
import type { PlanImport } from "../../../src/documents/PlanImport";
import { reviewedImport } from "../../../src/documents/review/reviewedImport";
import type { Decision } from "../../../src/intake/review/Decision";
import { anImport } from "../../support/anImport";

const unread = finding("value/notANumber", null, "text-01", { text: "约" });
const draft: PlanImport = {
  ...anImport,
  findings: [unread, ...examinePlan(anImport.plan)],
};

/** What is left to look at: each draft with its doubts, what is repaired, what is found. */
function left(...decisions: readonly Decision[]): unknown {
  const { imported } = reviewedImport(draft, decisions);
  return {
    drafts: imported.drafts.map(({ id, confidence, doubts }) => [id, confidence, doubts.length]),
    repairs: imported.repairs.map(({ found, concerns }) => [found, ...concerns]),
    unread: imported.findings.filter(({ code }) => code === "value/notANumber").length,
    found: imported.findings.filter(({ code }) => code !== "value/notANumber"),
  };
}

test("without decisions an import is what it was", () => {
  expect(reviewedImport(draft, [])).toEqual({ imported: draft, unfit: [] });
});

test("what a person decided about is doubtful no longer, and its damage is settled", () => {
  expect(
    left(
      { kind: "confirm", id: "mile-01", year: 2025, reading: "5—8" },
      { kind: "change", id: "text-01", to: { name: "县域内就诊率" } },
    ),
  ).toMatchObject({
    drafts: [
      ["ind-01", 1, 0],
      ["text-01", 1, 0],
      ["mile-01", 1, 0],
    ],
    repairs: [["6\u{E010}50", "ind-01"]],
    unread: 1,
  });
});

test("what is left out takes its repairs and findings with it", () => {
  expect(
    left(
      { kind: "reject", id: "text-01" },
      { kind: "reject", id: "ind-01" },
      { kind: "change", id: "mile-01", to: { name: "重点专科" } },
    ),
  ).toMatchObject({
    drafts: [["mile-01", 0.4, 1]],
    repairs: [["58个", "mile-01"]],
    unread: 0,
  });
});

test("the plan is examined as it is after the decisions", () => {
  const { imported } = reviewedImport(draft, [
    { kind: "change", id: "text-01", to: { baseline: 91 } },
  ]);
  expect(imported.findings).toEqual([unread, ...examinePlan(imported.plan)]);
  expect(imported.findings).toContainEqual(
    finding("plan/alreadyMet", null, "text-01", {
      ...{ name: "县域就诊率", unit: "%", baseline: 91, target: 90, year: 2025 },
    }),
  );
});
