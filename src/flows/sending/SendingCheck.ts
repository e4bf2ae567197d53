import type { Explanation } from "../../domain/explanation";
import type { Finding, Severity } from "../../domain/finding";
import type { Edit } from "../../workbook/Workbook";

/**
 * How a finding stands on the way to sending. `open` holds the submission back; `explained` was answered and does not; `passes` is a
 * hint.
 */
export type HitState = "open" | "explained" | "passes";

/** 修复: what would mend a finding, offered and never applied unasked. */
export interface HitRepair {
  /** What stands in the cell. */
  readonly found: string;
  /** What would. */
  readonly proposed: string;
  readonly edits: readonly Edit[];
}

/** One finding with what became of it; what follows from it is folded under it. */
export interface Hit {
  readonly key: string;
  readonly finding: Finding;
  readonly state: HitState;
  /** The one that answers it; a draft, or one given for other numbers, is here but answers nothing. */
  readonly explanation: Explanation | null;
  /** Findings that disappear with this one. */
  readonly follows: readonly Finding[];
  readonly repair: HitRepair | null;
}

/** 发送前校验: all hits in the order of the rules, the errors first, and whether the submission can be sent. */
export interface SendingCheck {
  readonly hits: readonly Hit[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many hold it back. */
  readonly open: number;
  readonly sendable: boolean;
  /** Of the rules it was checked by. */
  readonly rulesVersion: string;
}
