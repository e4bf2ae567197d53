import type { Fact } from "../../domain/fact";
import type { FormKind } from "../../workbook/RecognisedTable";
import type { CellRef } from "../../workbook/Workbook";

/** A form of the workbook that no longer shows the facts. */
export interface StaleForm {
  readonly sheet: string;
  readonly form: FormKind;
  /** At least one, in the order of the form. */
  readonly cells: readonly StaleCell[];
}

/** A cell with what it shows and what holds now, in the indicator's unit or 万元. */
export interface StaleCell {
  readonly cell: CellRef;
  readonly label: string;
  readonly indicator: string | null;
  readonly shown: number;
  readonly current: number;
  /** The fact that holds now; `cell` says where it was entered. */
  readonly fact: Fact;
}
