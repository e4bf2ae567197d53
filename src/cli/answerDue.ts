import type { Status } from "../domain/assessment";
import { isYearEnd } from "../domain/period";
import { dueList, type DueField } from "../flows/dueList";
import type { Examination } from "../flows/Examination";
import { quoteReference } from "./quoteReference";

/** 待办: what an indicator, or a component, asks for at the period's date. */
export interface DueAnswer {
  readonly indicator: string;
  readonly component: string | null;
  readonly name: string;
  readonly status: Status;
  readonly expected: number | null;
  readonly gap: number | null;
  /** 全年测算: ours; 全年预计完成情况 is the officer's to say. */
  readonly forecast: number | null;
  readonly reachable: "yes" | "strained" | "no" | null;
  readonly responsible: readonly string[];
  readonly toFill: readonly DueField[];
  readonly cell: string | null;
}

/** What is due during the year, the greatest risk first; nothing once it is over. */
export function answerDue(examination: Examination): readonly DueAnswer[] {
  if (isYearEnd(examination.period)) return [];
  return dueList(examination).map((due) => ({
    indicator: due.entry.indicator.id,
    component: due.entry.component,
    name: due.entry.indicator.name,
    status: due.status,
    expected: due.expected,
    gap: due.gap,
    forecast: due.forecast,
    reachable: due.reach?.reachable ?? null,
    responsible: due.responsible,
    toFill: due.toFill,
    cell: due.cell && quoteReference(due.cell),
  }));
}
