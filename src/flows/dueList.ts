import type { Reach, Status } from "../domain/assessment";
import { standing } from "../domain/standing";
import { yearForecast } from "../domain/yearForecast";
import type { CellRef } from "../workbook/Workbook";
import type { Entry, Examination } from "./Examination";

/** What a person has still to say of an indicator; none of it is ever filled in for her. */
export type DueField = "actual" | "forecast" | "cause" | "possibility" | "rectification";

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
  readonly reach: Reach | null;
  /** 责任单位, the lead first. */
  readonly responsible: readonly string[];
  readonly toFill: readonly DueField[];
  /** Where the value stands or is to stand; null without a column for the period. */
  readonly cell: CellRef | null;
}

/**
 * What is due at the period's date, sorted by risk: the worst status first, then what is hardest to reach, then what is furthest behind its path.
 *
 * @returns nothing for what is met or on its path without a deviation, and for a form that sets targets.
 * @example dueList(examination)[0]?.toFill // ["forecast", "cause", "possibility", "rectification"]
 */
export function dueList({
  entries,
  period,
  use,
}: Pick<Examination, "entries" | "period" | "use">): readonly Due[] {
  if (use !== "reporting") return [];
  return entries.flatMap((entry) => dueOf(entry, period)).sort(byRisk);
}

function dueOf(entry: Entry, period: Examination["period"]): readonly Due[] {
  const { measure, indicator, assessment, cells } = entry;
  if (!measure) return [];
  const { status, expected, gap, reach, value } = assessment;
  const toFill = toFillOf(entry);
  if (toFill.length === 0) return [];
  return [
    {
      entry,
      ...{ status, expected, gap, reach, toFill },
      forecast: value === null ? null : yearForecast(measure, period, value),
      responsible: indicator.responsible,
      cell: cells["actual"] ?? null,
    },
  ];
}

const deviating: ReadonlySet<Status> = new Set(["watch", "offTrack", "worsening", "missed"]);
const withoutValue: ReadonlySet<Status> = new Set(["missing", "invalid", "notAssessed"]);

/** A value that is missing or implausible comes first; reasons are asked for where it deviates. */
function toFillOf({ assessment: { status, deviation } }: Entry): readonly DueField[] {
  if (withoutValue.has(status)) return ["actual"];
  if (deviating.has(status)) return ["forecast", "cause", "possibility", "rectification"];
  return deviation === null ? [] : ["cause"];
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
