import { finding, type Finding } from "../domain/finding";
import { carriedPlan, type CarriedPlan } from "../workbook/carriedPlan";
import { changedCells } from "../workbook/changedCells";
import { fundsFindings } from "../workbook/fundsFindings";
import { placeOf } from "../workbook/placeOf";
import { recognise } from "../workbook/recognise";
import type { CellRef, Snapshot } from "../workbook/Workbook";
import { answerIndicator, type IndicatorAnswer } from "./answerIndicator";
import { choosePeriod, periodsOf } from "./choosePeriod";
import { choosePlan, type OfferedPlan, type PlanChoice } from "./choosePlan";
import { chooseUse } from "./chooseUse";
import type { Examination, Use } from "./Examination";
import { readStated } from "./readStated";
import { resultCells } from "./resultCells";
import type { Stated } from "./Stated";
import type { ReportingPeriod } from "../domain/period";

/** What a person has decided; the rest is found out from the workbook. */
export interface ExamineOptions {
  readonly plans: readonly OfferedPlan[];
  /** Only this plan is tried, and it is taken as soon as any row is one of its indicators. */
  readonly planId?: string;
  /** Which of the plans with that id; without it one on offer before the one the workbook carries. */
  readonly planSource?: OfferedPlan["source"];
  readonly period?: ReportingPeriod;
  readonly use?: Use;
  /** The year of a table that names none, this year say; without it such a table has no targets for any period. */
  readonly openYear?: number;
}

/** Everything that was found out, kept so that a changed result need not find it out again. */
interface Work {
  readonly examination: Examination;
  readonly choice: PlanChoice;
  /** The answer on each indicator, in the order in which the workbook first states them. */
  readonly answers: ReadonlyMap<string, IndicatorAnswer>;
  /** Findings on the workbook as a whole. */
  readonly findings: readonly Finding[];
  /** Which indicator a result's cell belongs to. */
  readonly owners: ReadonlyMap<string, string>;
  /** Indicators with a formula among their cells: any edit may change them. */
  readonly live: ReadonlySet<string>;
}

/**
 * 检查 of one workbook again and again as it is edited. Where only results changed, recognition and matching stand, and only
 * the indicators concerned are read and judged anew; everything else is examined from the start.
 */
export class Examiner {
  private readonly options: ExamineOptions;
  private last: Work | null = null;
  private snapshot: Snapshot | null = null;
  /** The plan last read from a workbook's parts: forms of one batch carry the same. */
  private carried: { readonly parts: string; readonly plan: CarriedPlan | null } | null = null;

  constructor(options: ExamineOptions) {
    this.options = options;
  }

  /**
   * @param changed the cells that changed since the last examination, where that is known; null when anything may have. What is
   *   not said is found out by comparing, so that a batch of forms of one layout is recognised once.
   * @returns the same as a first examination of the snapshot would.
   */
  examine(snapshot: Snapshot, changed?: readonly CellRef[] | null): Examination {
    const before = this.snapshot;
    this.snapshot = snapshot;
    const isAlike = before !== null && outlineOf(before) === outlineOf(snapshot);
    const said = isAlike ? changed : null;
    const differences =
      said === undefined && before ? changedCells(before, snapshot) : (said ?? null);
    const stale = this.last && differences && staleIndicators(this.last, differences);
    if (this.last && stale) {
      this.last = renewed(this.last, snapshot, stale);
      return this.last.examination;
    }
    const { work, examination } = this.begin(snapshot);
    this.last = work;
    return examination;
  }

  private carriedBy({ parts }: Snapshot): CarriedPlan | null {
    const read = JSON.stringify(parts);
    if (this.carried?.parts !== read) this.carried = { parts: read, plan: carriedPlan(parts) };
    return this.carried.plan;
  }

  private begin(snapshot: Snapshot): { work: Work | null; examination: Examination } {
    const { options } = this;
    const { tables, findings: formFindings } = recognise(snapshot);
    const carried = this.carriedBy(snapshot);
    const findings = [...formFindings, ...(carried?.findings ?? [])];
    const periods = periodsOf(tables, options.openYear ?? null);
    const openYear = (options.period ?? periods[0])?.year ?? options.openYear ?? 0;
    const choice = choosePlan(snapshot, tables, {
      ...options,
      carried: carried?.plan ?? null,
      openYear,
    });
    const period = options.period ?? choosePeriod(periods, choice?.plan.plan.years ?? [], openYear);
    const statements = choice?.statements ?? [];
    const shared = {
      period,
      periods,
      tables,
      statements,
      carried: carried && { plan: carried.plan },
    };
    if (!choice) {
      const nothing = { ...shared, plan: null, use: "reporting", entries: [], findings } as const;
      return { work: null, examination: nothing };
    }
    const stated = readAll(snapshot, choice, period);
    const isEmbedded = choice.plan.source === "embedded";
    const use = options.use ?? chooseUse(stated, isEmbedded);
    const places = byIndicator(stated);
    const answers = new Map(
      [...places].map(([id, at]) => [id, answerIndicator(snapshot, at, period, use, isEmbedded)]),
    );
    const general = [
      ...findings,
      ...choice.findings,
      ...(use === "reporting" ? noActualColumns(stated, period) : []),
      ...tables.flatMap((table) => fundsFindings(snapshot, table)),
    ];
    const empty: Examination = { ...shared, plan: choice.plan, use, entries: [], findings: [] };
    const examination = withAnswers(empty, general, answers);
    const { owners, live } = resultCells(snapshot, choice.statements, period);
    return {
      work: { examination, choice, answers, findings: general, owners, live },
      examination,
    };
  }
}

/** A sheet can get another name, and the workbook another plan, without an edit. */
function outlineOf({ sheets, parts }: Snapshot): string {
  return [...sheets.map(({ name }) => name), ...parts.map(({ xml }) => xml)].join("/");
}

/** The indicators an edit of results concerns; null when it concerns more than results. */
function staleIndicators(
  { owners, live }: Work,
  changed: readonly CellRef[],
): ReadonlySet<string> | null {
  const stale = new Set(live);
  for (const { sheet, row, column } of changed) {
    const owner = owners.get(`${sheet} ${row} ${column}`);
    if (owner === undefined) return null;
    stale.add(owner);
  }
  return stale;
}

function renewed(last: Work, snapshot: Snapshot, stale: ReadonlySet<string>): Work {
  const { choice, examination, findings } = last;
  const { period, use } = examination;
  const concerned = choice.statements.filter(({ indicator }) => stale.has(indicator.id));
  const places = byIndicator(readAll(snapshot, { ...choice, statements: concerned }, period));
  const isEmbedded = choice.plan.source === "embedded";
  const answers = new Map(last.answers);
  for (const [id, at] of places) {
    answers.set(id, answerIndicator(snapshot, at, period, use, isEmbedded));
  }
  return { ...last, answers, examination: withAnswers(examination, findings, answers) };
}

function withAnswers(
  examination: Examination,
  findings: readonly Finding[],
  answers: Work["answers"],
): Examination {
  const all = [...answers.values()];
  return {
    ...examination,
    entries: all.flatMap((answer) => answer.entries),
    findings: [...findings, ...all.flatMap((answer) => answer.findings)],
  };
}

function readAll(
  snapshot: Snapshot,
  { statements }: Pick<PlanChoice, "statements">,
  period: ReportingPeriod,
): readonly Stated[] {
  return statements.map(({ table, ...statement }) =>
    readStated(snapshot, table, statement, period),
  );
}

/** The places of each indicator, in the order in which the workbook first states it. */
function byIndicator(stated: readonly Stated[]): ReadonlyMap<string, readonly Stated[]> {
  const places = new Map<string, Stated[]>();
  for (const place of stated) {
    const known = places.get(place.indicator.id);
    if (known) known.push(place);
    else places.set(place.indicator.id, [place]);
  }
  return places;
}

/** Said once for each table that has indicators no other table has results for. */
function noActualColumns(stated: readonly Stated[], period: ReportingPeriod): readonly Finding[] {
  const reported = new Set(
    stated.filter(({ actual }) => actual !== null).map(({ indicator }) => indicator.id),
  );
  const lacking = stated.filter(({ indicator }) => !reported.has(indicator.id));
  const tables = new Set(lacking.map(({ table }) => table));
  return [...tables].map(({ sheet, range }) =>
    finding(
      "structure/noActualColumn",
      placeOf({ sheet, row: range.top, column: range.left }),
      null,
      { period },
    ),
  );
}
