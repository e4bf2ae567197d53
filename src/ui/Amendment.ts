import type { Edit, Snapshot } from "../workbook/Workbook";

/** Edits a person has ordered that hold only for cells as she saw them. */
export interface Amendment {
  /** Null where the cells are no longer so: then nothing is written. */
  readonly editsFor: (now: Snapshot) => readonly Edit[] | null;
  /** Told once the edits are in the workbook, also when that took another try. */
  readonly onWritten: () => void;
}
