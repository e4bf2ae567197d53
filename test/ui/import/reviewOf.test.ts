import type { Decision } from "../../../src/intake/review/Decision";
import type { Act } from "../../../src/ui/import/Act";
import { reviewOf } from "../../../src/ui/import/reviewOf";
import { anImport } from "../../support/anImport";

const decide = (decision: Decision): Act => ({ kind: "decide", decision });

/** How far each draft is, what of it is open, and what the plan says of it in 2025. */
function outcome(acts: readonly Act[]): unknown {
  const { rows, counts, certain, unsettled, plan } = reviewOf(anImport, acts);
  const items = [...plan.indicators, ...plan.milestones];
  return {
    rows: rows.map(({ draft, state, openTargets }) => [draft.id, state, openTargets.length]),
    counts: Object.values(counts),
    certain,
    unsettled,
    in2025: Object.fromEntries(items.map(({ id, targets }) => [id, targets[2025]])),
  };
}

const stay = { value: 6.5 };
const openVisits = { value: 90, candidates: ["90"] };
const openSpecialties = { value: 5, upTo: 8, candidates: ["5—8", "58"] };

test("doubtful drafts come first; what nobody confirmed is unconfirmed in the plan, what is certain is not", () => {
  expect(outcome([])).toEqual({
    rows: [
      ["text-01", "pending", 0],
      ["mile-01", "pending", 1],
      ["ind-01", "pending", 0],
    ],
    counts: [3, 0, 0, 0],
    certain: ["ind-01"],
    unsettled: 2,
    in2025: { "ind-01": stay, "text-01": openVisits, "mile-01": openSpecialties },
  });
});

test("an accepted draft stands as it was read; one with an open reading stays pending", () => {
  expect(outcome([{ kind: "accept", ids: ["text-01", "mile-01"] }])).toEqual({
    rows: [
      ["text-01", "accepted", 0],
      ["mile-01", "pending", 1],
      ["ind-01", "pending", 0],
    ],
    counts: [2, 1, 0, 0],
    certain: ["ind-01"],
    unsettled: 1,
    in2025: { "ind-01": stay, "text-01": { value: 90 }, "mile-01": openSpecialties },
  });
});

test("a chosen reading and a change settle their drafts, a rejection takes its draft out", () => {
  const acts = [
    decide({ kind: "confirm", id: "mile-01", year: 2025, reading: "5—8" }),
    decide({ kind: "change", id: "text-01", to: { targets: { 2025: { value: 91 } } } }),
    decide({ kind: "reject", id: "ind-01" }),
  ];
  expect(outcome(acts)).toEqual({
    rows: [
      ["text-01", "accepted", 0],
      ["mile-01", "accepted", 0],
      ["ind-01", "rejected", 0],
    ],
    counts: [0, 2, 1, 0],
    certain: [],
    unsettled: 0,
    in2025: { "text-01": { value: 91 }, "mile-01": { value: 5, upTo: 8 } },
  });
});

test("a restored draft is as it was before it was rejected", () => {
  const rejected = decide({ kind: "reject", id: "text-01" });
  expect(outcome([rejected, { kind: "restore", id: "text-01" }])).toEqual(outcome([]));
  expect(reviewOf(anImport, [rejected, { kind: "restore", id: "text-01" }]).decisions).toEqual([]);
});

test("a joined draft is out with the name of the other, which gets its source; restored it is as before", () => {
  const joined = decide({ kind: "join", id: "text-01", into: "ind-01" });
  const { rows, plan } = reviewOf(anImport, [joined]);
  expect(rows.map(({ draft, state, joinedInto }) => [draft.id, state, joinedInto])).toEqual([
    ["text-01", "joined", "平均住院日"],
    ["mile-01", "pending", null],
    ["ind-01", "pending", null],
  ]);
  expect(plan.indicators.map(({ id, sources }) => [id, sources.length])).toEqual([["ind-01", 2]]);
  expect(outcome([joined])).toMatchObject({ counts: [2, 0, 0, 1] });
  expect(outcome([joined, { kind: "restore", id: "text-01" }])).toEqual(outcome([]));
});

test("an added indicator comes first and is settled; rejected it is out, and restored it is back", () => {
  const [first] = anImport.plan.indicators;
  if (!first) throw new Error("no indicator");
  const added = decide({ kind: "add", indicator: { ...first, id: "add-01" } });
  const reject = decide({ kind: "reject", id: "add-01" });
  const top = (...acts: readonly Act[]): unknown => {
    const { rows, unsettled } = reviewOf(anImport, acts);
    return [rows[0]?.draft.id, rows[0]?.state, rows.length, unsettled];
  };
  expect(top(added)).toEqual(["add-01", "accepted", 4, 2]);
  expect(top(added, reject)).toEqual(["add-01", "rejected", 4, 2]);
  expect(top(added, reject, { kind: "restore", id: "add-01" })).toEqual(top(added));
});
