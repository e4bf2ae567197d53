import type { FormLayout } from "../../domain/forms/FormLayout";
import type { ScoringProfile } from "../../domain/scoring/ScoringProfile";

/** What a submission is checked by, beside the workbook. */
export interface SendSettings {
  /** Every layout that is known. */
  readonly layouts: readonly FormLayout[];
  /** Null where nobody chose one. */
  readonly profile: ScoringProfile | null;
}
