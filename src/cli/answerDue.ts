import type { Status } from "../domain/assessment";
import type { Due, DueField } from "../flows/dueList";
import { quoteReference } from "./quoteReference";

/** 待办: what an indicator, or a component, asks for at the period's date. */
export interface DueAnswer {
  readonly indicator: string;
  readonly component: string | null;
  readonly number: number | null;
  readonly name: string;
  readonly status: Status;
  readonly expected: number | null;
  readonly gap: number | null;
  /** 全年测算: ours; 全年预计完成情况 is the officer's to say. */
  readonly forecast: number | null;
  /** What she says: null without a place for it; `value` is null and `text` empty where it is blank. */
  readonly stated: {
    readonly cell: string;
    readonly value: number | null;
    readonly text: string;
  } | null;
  readonly reachable: "yes" | "strained" | "no" | null;
  readonly responsible: readonly string[];
  readonly toFill: readonly DueField[];
  readonly cell: string | null;
}

/** Puts what is due into the form of the JSON contract. */
export function answerDue(due: Due): DueAnswer {
  const { entry, status, expected, gap, forecast, stated, reach, responsible, toFill, cell } = due;
  const { indicator, component } = entry;
  return {
    indicator: indicator.id,
    component,
    number: indicator.number,
    name: indicator.name,
    ...{ status, expected, gap, forecast },
    stated: stated && { ...stated, cell: quoteReference(stated.cell) },
    reachable: reach?.reachable ?? null,
    ...{ responsible, toFill },
    cell: cell && quoteReference(cell),
  };
}
