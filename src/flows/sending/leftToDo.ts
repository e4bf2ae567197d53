import type { SendingCheck } from "./SendingCheck";

/** What has to be done before a submission can be sent. */
export interface LeftToDo {
  /** How many errors have to be corrected. */
  readonly toCorrect: number;
  /** How much has to be explained. */
  readonly toExplain: number;
}

/** Counts what holds a submission back; a missing explanation is an error that is to be explained. */
export function leftToDo({ hits, open }: Pick<SendingCheck, "hits" | "open">): LeftToDo {
  const toCorrect = hits.filter(
    ({ state, finding: { severity, code } }) =>
      state === "open" && severity === "error" && code !== "explanation/missing",
  ).length;
  return { toCorrect, toExplain: open - toCorrect };
}
