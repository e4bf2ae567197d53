import { dueList, type Due } from "../../src/flows/dueList";
import type { Examination } from "../../src/flows/Examination";
import { checkBeforeSending } from "../../src/flows/sending/checkBeforeSending";
import type { SendingCheck } from "../../src/flows/sending/SendingCheck";
import type { Submission } from "../../src/flows/sending/Submission";
import type { Snapshot } from "../../src/workbook/Workbook";

const noSnapshot: Snapshot = { sheets: [], date1904: false, parts: [] };

/** A submission of an examination, without forms, facts and explanations but for those given. */
export function aSubmission(examination: Examination, given: Partial<Submission> = {}): Submission {
  return {
    snapshot: noSnapshot,
    examination,
    forms: [],
    facts: [],
    money: [],
    blanks: [],
    reasons: [],
    explanations: [],
    printed: [],
    previous: null,
    score: null,
    ...given,
  };
}

/** What a file holds in which this examination was made. */
export function aFound(examination: Examination): {
  readonly examination: Examination;
  readonly score: null;
  readonly due: readonly Due[];
  readonly facts: readonly [];
  readonly sending: SendingCheck;
} {
  return {
    examination,
    score: null,
    due: dueList(noSnapshot, examination),
    facts: [],
    sending: checkBeforeSending(aSubmission(examination)),
  };
}
