import { impliedComparator } from "../../domain/impliedComparator";
import type { Target, Targets } from "../../domain/indicator";
import type { Milestone } from "../../domain/plan";
import { shapeOf } from "../../domain/shapeOf";
import { nameKey } from "../../intake/nameKey";
import { readTarget } from "../../intake/target/readTarget";
import type { Doubt, Draft, PlacedRepair } from "../PlanImport";
import type { PlacedDoubt } from "../repairPlaces";
import { isNear } from "../isNear";
import type { SourcePlace } from "../SourceDocument";
import type { CellRef } from "../../workbook/Workbook";
import type { Commitment } from "./Commitment";
import type { PlanCell, PlanRow } from "./PlanRow";
import { milestoneDirection } from "./milestoneDirection";
import { printedName } from "./printedName";
import { readCommitments } from "./readCommitments";

/** An 实施计划表 with where it stands. */
export interface PlanTable {
  readonly section: string;
  readonly rows: readonly PlanRow[];
  readonly placeOf: (cell: CellRef) => SourcePlace;
}

/** Milestones with what each was read from, in one order, and the doubtful figures among them. */
export interface MilestonesRead {
  readonly milestones: readonly Milestone[];
  readonly drafts: readonly Draft[];
  readonly repairs: readonly PlacedRepair[];
}

/** A commitment in its cell. */
interface Stated {
  readonly commitment: Commitment;
  readonly cell: PlanCell;
  readonly doubt: PlacedDoubt | undefined;
}

const weights: Readonly<Partial<Record<Doubt, number>>> = {
  unconfirmedRepair: 0.5,
  composedName: 0.75,
  pairing: 0.85,
  wordedFigure: 0.9,
  inheritedYear: 0.8,
};

/**
 * Makes milestones of the tasks of 实施计划表: what several years say of one thing is one milestone, what 主要内容 says of it is its total. Additions
 * (新增) are apart from what is built. What only 主要内容 states is due in the last year. It pauses after each task.
 *
 * @param doubts the figures that may be damaged; their targets carry every possible reading.
 */
export function* readMilestones(
  tables: readonly PlanTable[],
  doubts: readonly PlacedDoubt[],
): Generator<void, MilestonesRead, void> {
  const years = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ year }) => year ?? [])),
  );
  const last = Math.max(...years);
  const read: MilestoneRead[] = [];
  for (const table of tables) {
    for (const row of table.rows) {
      for (const stated of statementsOf(table, row, doubts)) {
        const id = `ms-${String(read.length + 1).padStart(2, "0")}`;
        read.push(readOne(id, table, row, stated, last));
      }
      yield;
    }
  }
  return {
    milestones: read.map(({ milestone }) => milestone),
    drafts: read.map(({ draft }) => draft),
    repairs: read.flatMap(({ repairs }) => repairs),
  };
}

/** The commitments of one task, those about one thing together. */
function statementsOf(
  { placeOf }: PlanTable,
  { cells }: PlanRow,
  doubts: readonly PlacedDoubt[],
): readonly (readonly [Stated, ...Stated[]])[] {
  const groups: [Stated, ...Stated[]][] = [];
  for (const cell of cells) {
    const place = placeOf(cell.cell);
    for (const commitment of readCommitments(cell.text)) {
      const doubt = doubts.find((each) => isOf(each, commitment, cell, place));
      const stated: Stated = { commitment, cell, doubt };
      const group = groups.find((others) => others.some((other) => isSame(other, stated)));
      if (group) group.push(stated);
      else groups.push([stated]);
    }
  }
  return groups;
}

function isOf(
  doubt: PlacedDoubt,
  { start, end }: Commitment,
  { text }: PlanCell,
  place: SourcePlace,
): boolean {
  const lines = text.split("\n").length;
  return isNear(doubt.at, place, lines) && text.slice(start, end).includes(doubt.repair.found);
}

/** The same thing in the same unit, in another year or as the whole term's total. */
function isSame(a: Stated, b: Stated): boolean {
  const [one, other] = [a.commitment, b.commitment];
  if (
    unitKey(one.unit) !== unitKey(other.unit) ||
    one.isAdded !== other.isAdded ||
    one.isState !== other.isState
  ) {
    return false;
  }
  const [first, second] = [nameKey(one.name), nameKey(other.name)];
  if (first === second) return true;
  if (a.cell.year === b.cell.year) return false;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.length >= 4 && long.endsWith(short) && !graded.test(short);
}

/** 市级重点实验室 is another thing than 省市级重点实验室. */
const graded = /^(?:国家|[省市县区]|乡镇)+级/;

/** People are counted in any of these. */
function unitKey(unit: string): string {
  return /^[名位人]$/.test(unit) ? "人" : unit;
}

interface MilestoneRead {
  readonly milestone: Milestone;
  readonly draft: Draft;
  readonly repairs: readonly PlacedRepair[];
}

function readOne(
  id: string,
  table: PlanTable,
  row: PlanRow,
  stated: readonly [Stated, ...Stated[]],
  last: number,
): MilestoneRead {
  const isUndated = stated.every(({ cell }) => cell.year === null);
  return {
    milestone: milestoneOf(id, table.section, row, stated, last),
    draft: draftOf(id, stated, isUndated, table.placeOf),
    repairs: stated.flatMap(({ doubt }) =>
      doubt ? [{ ...doubt.repair, at: doubt.at, concerns: [id] }] : [],
    ),
  };
}

function milestoneOf(
  id: string,
  section: string,
  { number, project, task, bodies }: PlanRow,
  stated: readonly [Stated, ...Stated[]],
  last: number,
): Milestone {
  const yearly = stated.filter(({ cell }) => cell.year !== null);
  const whole = stated.find(({ cell }) => cell.year === null);
  const named = stated.reduce((best, one) =>
    one.commitment.name.length > best.commitment.name.length ? one : best,
  );
  const { unit, isState } = named.commitment;
  const name = printedName(named.commitment.name);
  const due = yearly.length > 0 ? yearly : stated;
  const targets = targetsOf(due, last);
  const wordings = due.map(({ commitment }) => commitment.wording).reverse();
  const printed = due.flatMap(({ commitment }) => commitment.comparator ?? []).at(-1);
  const facts = { name, unit, wordings, baseline: null, targets };
  const direction = milestoneDirection(
    { ...facts, ...(printed && { comparator: printed }) },
    isState,
  );
  const shape = isState ? "milestone" : shapeOf({ ...facts, direction }).shape;
  const { commitment: latest } = due.at(-1) ?? named;
  const isLevelOnly = latest.printed.length < 4 && latest.isComposed;
  const source = {
    section,
    row: number,
    name: printedName(isLevelOnly ? latest.name : latest.printed),
    wording: printedName(latest.wording),
  };
  return {
    id,
    project,
    task,
    name,
    unit,
    comparator: printed ?? impliedComparator(direction, shape),
    direction,
    shape,
    baseline: null,
    targets,
    total: whole && !isState ? whole.commitment.value : null,
    bodies,
    sources: [source],
  };
}

/** A year stated twice keeps its first figure. A doubtful figure is what its repair proposes, with every candidate. */
function targetsOf(stated: readonly Stated[], last: number): Targets {
  const targets: Record<number, Target> = {};
  for (const { commitment, cell, doubt } of stated) {
    const year = cell.year ?? last;
    if (targets[year]) continue;
    const { value, upTo } = commitment;
    const plain: Target = { value, ...(upTo !== undefined && { upTo }) };
    targets[year] = doubt ? openTarget(plain, doubt) : plain;
  }
  return targets;
}

function openTarget(plain: Target, { repair }: PlacedDoubt): Target {
  const read = repair.proposed === null ? undefined : readTarget(repair.proposed);
  const { candidates } = repair;
  if (read?.kind !== "number") return { ...plain, candidates };
  return { value: read.value, ...(read.upTo !== undefined && { upTo: read.upTo }), candidates };
}

function draftOf(
  id: string,
  stated: readonly Stated[],
  isUndated: boolean,
  placeOf: PlanTable["placeOf"],
): Draft {
  const any = (is: (one: Stated) => boolean): boolean => stated.some(is);
  const held: readonly (readonly [Doubt, boolean])[] = [
    ["unconfirmedRepair", any(({ doubt }) => doubt !== undefined)],
    ["composedName", any(({ commitment }) => commitment.isComposed && !commitment.isPaired)],
    ["inheritedYear", isUndated],
    ["pairing", any(({ commitment }) => commitment.isPaired)],
    ["wordedFigure", any(({ commitment }) => commitment.isWorded && !commitment.isState)],
  ];
  const doubts = held.flatMap(([doubt, is]) => (is ? [doubt] : []));
  return {
    id,
    kind: "milestone",
    quotes: stated.map(({ cell: { cell, text }, commitment: { start, end } }) => ({
      at: placeOf(cell),
      text,
      start,
      end,
    })),
    scope: null,
    confidence: doubts.reduce((left, doubt) => left * (weights[doubt] ?? 1), 0.95),
    doubts,
  };
}
