import type { TypedChange } from "../workbook/GridWorkbook";
import type { OwnPart } from "../workbook/OwnPart";
import type { Edit, Snapshot } from "../workbook/Workbook";
import type { Result } from "./recalculate";

/** What an edit session needs of the workbook it edits. */
export interface EditedWorkbook {
  /** The cells as they are now. */
  readonly snapshot: Snapshot;
  /** A person's changes; they are reported to watchers and saved. */
  typed(changes: readonly TypedChange[]): void;
  /** New results of formulas; null is a result only Excel can work out. */
  recalculated(results: readonly Result[]): void;
  /** Puts back the parts of an earlier moment. */
  restoreParts(parts: readonly OwnPart[]): void;
  /** Adds and takes away sheets again. */
  restoreSheets(edits: readonly Edit[]): void;
}
