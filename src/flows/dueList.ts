import type { Reach, Status } from "../domain/assessment";
import { isYearEnd } from "../domain/period";
import { standing } from "../domain/standing";
import { yearForecast } from "../domain/yearForecast";
import type { CellRef, Snapshot } from "../workbook/Workbook";
import type { Entry, Examination } from "./Examination";
import { outlooksOf, type Outlook, type OutlookField, type StatedForecast } from "./outlooksOf";

/** What a person has still to say of an indicator; none of it is ever filled in for her. */
export type DueField = "actual" | OutlookField;

/** 待办: one indicator, or one component, that asks for something at this date. */
export interface Due {
  readonly entry: Entry;
  readonly status: Status;
  /** What the path asks for at this date. */
  readonly expected: number | null;
  /** Negative is behind. */
  readonly gap: number | null;
  /** 全年测算: ours, to be held beside the officer's 全年预计完成情况; never put into it. */
  readonly forecast: number | null;
  /** 全年预计完成情况 as she states it in a monitoring form; null where there is no place for it. */
  readonly stated: StatedForecast | null;
  readonly reach: Reach | null;
  /** 责任单位, the lead first. */
  readonly responsible: readonly string[];
  readonly toFill: readonly DueField[];
  /** Where the value stands or is to stand; null without a column for the period. */
  readonly cell: CellRef | null;
}

/**
 * What is due during the year, sorted by risk: the worst status first, then what is hardest to reach, then what is furthest behind its path.
 *
 * @param snapshot in which the examination was made.
 * @returns nothing for what is met or on its path without a deviation or has no target in the year, for what a monitoring form says already, once the year is
 *   over, and for a form that sets targets.
 * @example dueList(snapshot, examination)[0]?.toFill // ["forecast", "cause", "possibility", "rectification"]
 */
export function dueList(
  snapshot: Snapshot,
  examination: Pick<Examination, "entries" | "period" | "statements" | "use">,
): readonly Due[] {
  const { entries, period, use } = examination;
  if (use !== "reporting" || isYearEnd(period)) return [];
  const outlooks = outlooksOf(snapshot, examination);
  return entries.flatMap((entry) => dueOf(entry, period, outlooks)).sort(byRisk);
}

function dueOf(
  entry: Entry,
  period: Examination["period"],
  outlooks: ReadonlyMap<string, Outlook>,
): readonly Due[] {
  const { measure, indicator, assessment, cells } = entry;
  if (!measure?.targets[period.year]) return [];
  const { status, expected, gap, reach, value } = assessment;
  const outlook = outlooks.get(measure.id);
  const toFill = toFillOf(entry, outlook);
  if (toFill.length === 0) return [];
  return [
    {
      entry,
      ...{ status, expected, gap, reach, toFill },
      forecast: value === null ? null : yearForecast(measure, period, value),
      stated: outlook?.forecast ?? null,
      responsible: indicator.responsible,
      cell: cells["actual"] ?? null,
    },
  ];
}

const deviating: ReadonlySet<Status> = new Set(["watch", "offTrack", "worsening", "missed"]);
const withoutValue: ReadonlySet<Status> = new Set(["missing", "invalid", "notAssessed"]);

/** A value that is missing or implausible comes first; where it deviates, what the form has a place for and does not hold yet. */
function toFillOf(
  { assessment: { status, deviation } }: Entry,
  outlook: Outlook | undefined,
): readonly DueField[] {
  if (withoutValue.has(status)) return ["actual"];
  const isOpen = (field: OutlookField): boolean =>
    !outlook || (outlook.asked.has(field) && !outlook.said.has(field));
  const fields: readonly OutlookField[] = deviating.has(status)
    ? ["forecast", "cause", "possibility", "rectification"]
    : deviation === null
      ? []
      : ["cause"];
  return fields.filter(isOpen);
}

const risks = { no: 2, strained: 1, yes: 0 } as const;

function byRisk(a: Due, b: Due): number {
  return (
    standing(b.entry.assessment) - standing(a.entry.assessment) ||
    riskOf(b) - riskOf(a) ||
    behind(b) - behind(a)
  );
}

function riskOf({ reach }: Due): number {
  return reach === null ? 0 : risks[reach.reachable];
}

/** How far behind its path, as a share of what is expected there. */
function behind({ gap, expected }: Due): number {
  if (gap === null) return 0;
  return -gap / Math.max(Math.abs(expected ?? 0), 1);
}
