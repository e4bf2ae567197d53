import type { FormScore } from "../domain/scoring/Score";
import type { Examination } from "../flows/Examination";

/** What came of one file: an examination, or the reason there is none. */
export type CheckedFile =
  | {
      readonly path: string;
      readonly examination: Examination;
      /** Absent where no profile was asked for, or there is nothing to score. */
      readonly score?: FormScore;
      readonly failure: null;
    }
  | {
      readonly path: string;
      readonly examination: null;
      readonly failure: FileFailure;
    };

/** Why a file could not be examined, in words of the language asked for. */
export interface FileFailure {
  readonly code: string;
  readonly message: string;
}
