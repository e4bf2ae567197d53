import type { Explanation } from "../../domain/explanation";
import type { Fact } from "../../domain/fact";
import type { FindingOf } from "../../domain/finding";
import type { ReportedYear } from "../../domain/ReportedYear";
import type { FormScore } from "../../domain/scoring/Score";
import type { Snapshot } from "../../workbook/Workbook";
import type { Examination } from "../Examination";
import type { FactReading } from "../facts/FactReading";
import type { FoundForm } from "../forms/formsIn";
import type { PrintedScores } from "../forms/printedScores";
import type { RowReason } from "./RowReason";

/** 待发送的报送材料: everything a rule may ask, read once. */
export interface Submission {
  readonly snapshot: Snapshot;
  readonly examination: Examination;
  readonly forms: readonly FoundForm[];
  /** Of the carried facts store, brought up to date with the forms. */
  readonly facts: readonly Fact[];
  /** The amounts in the heads of the forms, blank cells among them. */
  readonly money: readonly FactReading[];
  /** Results left blank in a form that another form gives. */
  readonly blanks: readonly FindingOf<"value/required">[];
  /** What the forms say beside their values. */
  readonly reasons: readonly RowReason[];
  /** Of the period: typed in the pane and carried, written in a form's own column of reasons, or drafts from an earlier period. */
  readonly explanations: readonly Explanation[];
  /** The points that the forms print. */
  readonly printed: readonly PrintedScores[];
  /** What was reported for the year before, where that is at hand. */
  readonly previous: ReportedYear | null;
  /** By the profile a person chose; null without one, and where there is nothing to score. */
  readonly score: FormScore | null;
}
