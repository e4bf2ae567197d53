import type { Examination } from "../flows/Examination";

/** What came of one file: an examination, or the reason there is none. */
export type CheckedFile =
  | {
      readonly path: string;
      readonly examination: Examination;
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
