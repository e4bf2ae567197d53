import { finding, type Finding } from "../domain/finding";
import type { ReportingPeriod } from "../domain/period";
import { fundsFindings } from "../workbook/fundsFindings";
import { placeOf } from "../workbook/placeOf";
import { recognise } from "../workbook/recognise";
import type { RecognisedTable } from "../workbook/RecognisedTable";
import type { Snapshot } from "../workbook/Workbook";
import { answerIndicator } from "./answerIndicator";
import { choosePeriod, periodsOf } from "./choosePeriod";
import { choosePlan, type OfferedPlan } from "./choosePlan";
import { chooseUse } from "./chooseUse";
import type { Examination, Use } from "./Examination";
import { readStated } from "./readStated";
import type { Stated } from "./Stated";

/** What a person has decided; the rest is found out from the workbook. */
export interface ExamineOptions {
  readonly plans: readonly OfferedPlan[];
  /** Only this plan is tried, and it is taken as soon as any row is one of its indicators. */
  readonly planId?: string;
  readonly period?: ReportingPeriod;
  readonly use?: Use;
  /** The year of a table that names none, this year say; without it such a table has no targets for any period. */
  readonly openYear?: number;
}

/**
 * 检查: recognises the tables of a workbook, finds the plan they follow, reads what was entered and judges it.
 *
 * @returns no entries and one finding when nothing was recognised.
 * @example examine(snapshot, { plans: [{ plan: huzhou, source: "builtin" }] }).entries[0]?.assessment.status // "missed"
 */
export function examine(snapshot: Snapshot, options: ExamineOptions): Examination {
  const { tables, findings } = recognise(snapshot);
  const periods = periodsOf(tables);
  const openYear = (options.period ?? periods[0])?.year ?? options.openYear ?? 0;
  const choice = choosePlan(snapshot, tables, { ...options, openYear });
  const period = options.period ?? choosePeriod(periods, choice?.plan.plan.years ?? []);
  if (!choice) {
    return { plan: null, period, periods, use: "reporting", tables, entries: [], findings };
  }
  const stated = choice.statements.map(({ table, ...statement }) =>
    readStated(snapshot, table, statement, period),
  );
  const isEmbedded = choice.plan.source === "embedded";
  const use = options.use ?? chooseUse(stated, isEmbedded);
  const answers = byIndicator(stated).map((places) =>
    answerIndicator(snapshot, places, period, use, isEmbedded),
  );
  const entries = answers.flatMap((answer) => answer.entries);
  return {
    plan: choice.plan,
    period,
    periods,
    use,
    tables,
    entries,
    findings: [
      ...findings,
      ...choice.findings,
      ...(use === "reporting" ? noActualColumns(stated, period) : []),
      ...tables.flatMap((table) => fundsFindings(snapshot, table)),
      ...answers.flatMap((answer) => answer.findings),
    ],
  };
}

/** The places of each indicator, in the order in which the workbook first states it. */
function byIndicator(stated: readonly Stated[]): readonly (readonly Stated[])[] {
  const places = new Map<string, Stated[]>();
  for (const place of stated) {
    const known = places.get(place.indicator.id);
    if (known) known.push(place);
    else places.set(place.indicator.id, [place]);
  }
  return [...places.values()];
}

/** Said once for each table that has indicators no other table has results for. */
function noActualColumns(stated: readonly Stated[], period: ReportingPeriod): readonly Finding[] {
  const reported = new Set(
    stated.filter(({ actual }) => actual !== null).map(({ indicator }) => indicator.id),
  );
  const lacking = stated.filter(({ indicator }) => !reported.has(indicator.id));
  const tables = new Set<RecognisedTable>(lacking.map(({ table }) => table));
  return [...tables].map(({ sheet, range }) =>
    finding(
      "structure/noActualColumn",
      placeOf({ sheet, row: range.top, column: range.left }),
      null,
      { period },
    ),
  );
}
