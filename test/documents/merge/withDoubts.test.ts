import type { Drafted } from "../../../src/documents/merge/mergeProse";
import { withDoubts } from "../../../src/documents/merge/withDoubts";
import type { Draft } from "../../../src/documents/PlanImport";
import type { PlacedDoubt } from "../../../src/documents/repairPlaces";
import type { Indicator } from "../../../src/domain/indicator";

const text = "2025年集中打造58个优势专科。";
const repair = {
  found: "58个",
  proposed: "5—8个",
  candidates: ["5—8个", "58个"],
  isCertain: false,
  evidence: [],
};
const doubt: PlacedDoubt = { at: { kind: "line", line: 12 }, start: 9, end: 12, repair };

const indicator: Indicator = {
  ...{ id: "text-01", number: null, name: "优势专科", level1: "", level2: "", unit: "个" },
  ...{ comparator: ">=", direction: "up", directionReason: "words" },
  ...{ shape: "cumulative", shapeReason: "wordsCumulative", decimals: 0 },
  ...{ baselineYear: 2022, baseline: null, components: [], responsible: [], sources: [] },
  targets: { 2024: { value: 40 }, 2025: { value: 58 } },
};
const draft = (line: number): Draft => ({
  ...{ id: "text-01", kind: "indicator", scope: null, confidence: 0.9, doubts: [] },
  quotes: [{ at: { kind: "line", line }, text, start: 9, end: 12 }],
});
const drafted = (line: number): Drafted => ({
  ...{ indicators: [indicator], milestones: [], repairs: [] },
  drafts: [draft(line)],
});

test("a doubtful figure is a repair of what was read from it, and the target with that figure is open", () => {
  const at = { kind: "line", line: 12 } as const;
  expect(withDoubts(drafted(12), [doubt])).toEqual({
    indicators: [
      {
        ...indicator,
        targets: { 2024: { value: 40 }, 2025: { value: 58, candidates: ["5—8个", "58个"] } },
      },
    ],
    milestones: [],
    drafts: [{ ...draft(12), doubts: ["unconfirmedRepair"] }],
    repairs: [{ ...repair, at, concerns: ["text-01"] }],
  });
});

test("a figure in a sentence that begins up to four lines above is the same place", () => {
  expect(withDoubts(drafted(8), [doubt]).repairs[0]?.concerns).toEqual(["text-01"]);
  expect(withDoubts(drafted(7), [doubt]).repairs[0]?.concerns).toEqual([]);
});

test("a doubtful figure that nothing was read from is a repair that concerns nothing", () => {
  const before = drafted(30);
  expect(withDoubts(before, [doubt])).toEqual({
    ...before,
    repairs: [{ ...repair, at: { kind: "line", line: 12 }, concerns: [] }],
  });
});

test("what the tables have listed already is listed once", () => {
  const listed = { ...repair, at: { kind: "line", line: 12 }, concerns: ["ms-01"] } as const;
  const before = { ...drafted(12), repairs: [listed] };
  expect(withDoubts(before, [doubt])).toEqual(before);
});
