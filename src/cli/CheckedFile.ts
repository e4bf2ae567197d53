import type { Fact } from "../domain/fact";
import type { FormScore } from "../domain/scoring/Score";
import type { Due } from "../flows/dueList";
import type { Examination } from "../flows/Examination";
import type { SendingCheck } from "../flows/sending/SendingCheck";

/** What came of one file: what was found in it, or the reason there is nothing. */
export type CheckedFile = { readonly path: string } & (
  | (FoundInFile & { readonly failure: null })
  | { readonly examination: null; readonly failure: FileFailure }
);

/** What checking finds in a file. */
export interface FoundInFile {
  readonly examination: Examination;
  /** Null where no profile was asked for, or there is nothing to score. */
  readonly score: FormScore | null;
  /** What is due, the greatest risk first; nothing once the year is over. */
  readonly due: readonly Due[];
  /** What the workbook knows as facts, of every period. */
  readonly facts: readonly Fact[];
  readonly sending: SendingCheck;
}

/** Why a file could not be examined, in words of the language asked for. */
export interface FileFailure {
  readonly code: string;
  readonly message: string;
}
