import type { Fact } from "../../domain/fact";
import type { FormKind } from "../../workbook/RecognisedTable";
import type { CellRef } from "../../workbook/Workbook";

/** What one cell of a form says of one fact. */
export interface FactReading {
  /** As `factKey` names it. */
  readonly key: string;
  readonly form: FormKind;
  readonly cell: CellRef;
  /** What the fact is of, in words of the plan or the form: 公立医院门诊和住院次均费用增幅 · 门诊. */
  readonly label: string;
  /** The plan's indicator; null for money. */
  readonly indicator: string | null;
  /** Null for a blank cell. */
  readonly fact: Fact | null;
  /** A total that the form works out of its own lines: it counts only where nobody has typed the amount. */
  readonly isSum: boolean;
}
