import { nameKey } from "../../intake/nameKey";
import type { Examination, Entry } from "../Examination";
import type { Submission } from "../sending/Submission";
import { compareEntries } from "./compareEntries";
import { compareFunds } from "./compareFunds";
import { compareExplanations } from "./compareExplanations";
import { differenceKinds, type SubmissionDifference } from "./SubmissionDifference";

/**
 * 比较: in what two versions of a submission differ: changed targets first, then baselines, rows that are gone or came, values, money,
 * explanations and statuses, each in the order of the earlier version.
 *
 * @returns empty when they say the same.
 * @example compareSubmissions(draft, final)[0] // { kind: "target", name: "平均住院日", year: 2024, before: "6.6", after: "6.8", … }
 */
export function compareSubmissions(
  before: Submission,
  after: Submission,
): readonly SubmissionDifference[] {
  const keyOf = keyFor(before.examination, after.examination);
  const [entries, others] = [before, after].map(({ examination }) => measured(examination));
  const later = new Map(others?.map((entry) => [keyOf(entry), entry]));
  const earlier = new Set(entries?.map(keyOf));
  const differences = [
    ...(entries ?? []).flatMap((entry) => {
      const other = later.get(keyOf(entry));
      if (!other) return [rowDifference("removed", entry)];
      return compareEntries({ ...before, entry }, { ...after, entry: other });
    }),
    ...(others ?? [])
      .filter((entry) => !earlier.has(keyOf(entry)))
      .map((entry) => rowDifference("added", entry)),
    ...compareFunds(before, after),
    ...compareExplanations(before, after),
  ];
  return differenceKinds.flatMap((kind) => differences.filter((each) => each.kind === kind));
}

/** A whole that is only the worst of its components says nothing that they do not. */
function measured({ entries }: Examination): readonly Entry[] {
  return entries.filter(({ measure }) => measure !== null);
}

/** By the ids of a plan both follow, else by name: a table's own plan numbers its rows. */
function keyFor(before: Examination, after: Examination): (entry: Entry) => string {
  const plans = [before, after].map(({ plan }) =>
    plan === null || plan.source === "embedded" ? null : plan.plan.id,
  );
  const isShared = plans[0] !== null && plans[0] === plans[1];
  return ({ indicator, component }) =>
    `${isShared ? indicator.id : nameKey(indicator.name)} ${nameKey(component ?? "")}`;
}

function rowDifference(
  kind: "removed" | "added",
  { indicator: { name }, component, cells }: Entry,
): SubmissionDifference {
  const cell = cells["actual"] ?? Object.values(cells)[0] ?? null;
  const isGone = kind === "removed";
  return {
    ...{ kind, name, component, year: null, before: "", after: "" },
    cells: { before: isGone ? cell : null, after: isGone ? null : cell },
  };
}
