import { shownText } from "../../workbook/shownText";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import type { Entry } from "../Examination";
import type { DifferenceKind, SubmissionDifference } from "./SubmissionDifference";

/** A line of an examination, with the workbook it stands in. */
export interface PlacedEntry {
  readonly snapshot: Snapshot;
  readonly entry: Entry;
}

/** In what one indicator differs between two versions: what its cells show, what the plan says, and how it stands. */
export function compareEntries(
  before: PlacedEntry,
  after: PlacedEntry,
): readonly SubmissionDifference[] {
  const roles = new Set([...Object.keys(before.entry.cells), ...Object.keys(after.entry.cells)]);
  const inCells = [...roles].sort().flatMap((role) => cellDifference(role, before, after));
  const known = new Set(inCells.map(({ kind, year }) => `${kind} ${year}`));
  const inPlans = planDifferences(before, after).filter(
    ({ kind, year }) => !known.has(`${kind} ${year}`),
  );
  return [...inCells, ...inPlans, ...statusDifference(before, after)];
}

function cellDifference(
  role: string,
  before: PlacedEntry,
  after: PlacedEntry,
): readonly SubmissionDifference[] {
  const kind = kindOf(role);
  const [was, is] = [before, after].map(({ snapshot, entry }) => {
    const cell = entry.cells[role] ?? null;
    return { cell, text: textAt(snapshot, cell) };
  });
  if (kind === null || !was || !is || was.text === is.text) return [];
  const cells = { before: was.cell, after: is.cell };
  const year = kind === "target" ? Number(role.slice("target:".length)) : null;
  return [difference(kind, before.entry, year, was.text, is.text, cells)];
}

function kindOf(role: string): DifferenceKind | null {
  if (role === "actual") return "value";
  if (role === "baseline") return "baseline";
  return role.startsWith("target:") ? "target" : null;
}

function textAt({ sheets, date1904 }: Snapshot, cell: CellRef | null): string {
  const sheet = cell && sheets.find(({ name }) => name === cell.sheet);
  return sheet ? shownText(sheet.cell(cell.row, cell.column), date1904).trim() : "";
}

/** Where a plan has other targets than the table, they are what it is judged by. */
function planDifferences(
  { entry }: PlacedEntry,
  { entry: other }: PlacedEntry,
): readonly SubmissionDifference[] {
  const [was, is] = [entry.measure, other.measure];
  if (!was || !is) return [];
  const years = new Set([...Object.keys(was.targets), ...Object.keys(is.targets)].map(Number));
  const nowhere = { before: null, after: null };
  const targets = [...years].sort().flatMap((year) => {
    const [before, after] = [was, is].map(({ targets: { [year]: target } }) =>
      target === undefined
        ? ""
        : [target.value, target.upTo].filter((end) => end !== undefined).join("—"),
    );
    if (before === after) return [];
    return [difference("target", entry, year, before ?? "", after ?? "", nowhere)];
  });
  if (was.baseline === is.baseline) return targets;
  const [before, after] = [was, is].map(({ baseline }) => String(baseline ?? ""));
  return [...targets, difference("baseline", entry, null, before ?? "", after ?? "", nowhere)];
}

function statusDifference(
  { entry }: PlacedEntry,
  { entry: other }: PlacedEntry,
): readonly SubmissionDifference[] {
  const [was, is] = [entry.assessment.status, other.assessment.status];
  if (was === is) return [];
  const cells = {
    before: entry.cells["actual"] ?? null,
    after: other.cells["actual"] ?? null,
  };
  return [difference("status", entry, null, was, is, cells)];
}

function difference(
  kind: DifferenceKind,
  { indicator: { name }, component }: Entry,
  year: number | null,
  before: string,
  after: string,
  cells: SubmissionDifference["cells"],
): SubmissionDifference {
  return { kind, name, component, year, before, after, cells };
}
