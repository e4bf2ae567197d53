import type { Examination } from "../../flows/Examination";
import type { SendingCheck } from "../../flows/sending/SendingCheck";
import type { Submission } from "../../flows/sending/Submission";
import type { Snapshot } from "../../workbook/Workbook";
import type { HitLine } from "./HitLine";

/** A check before sending with what it was made from. */
export interface Checked {
  readonly check: SendingCheck;
  /** Its hits in their order. */
  readonly lines: readonly HitLine[];
  readonly submission: Submission;
  readonly examination: Examination;
  /** The title of the scoring profile; null where nothing was scored. */
  readonly profile: string | null;
  readonly seen: Snapshot;
}
