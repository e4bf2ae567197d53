import type { CellRun } from "./CellRun";
import type { MarkDifference } from "./markDifference";
import type { SeenSheet } from "./SeenWorkbook";
import type { Step } from "./Step";

/**
 * How edits are carried out so that they can be taken back: first all that is new is added and the cells are
 * written, then what it replaces is deleted. Until the first deletion everything can be undone, from then on it can be
 * completed.
 */
export interface WritePlan {
  readonly build: readonly Step[];
  readonly commit: readonly Step[];
  readonly marked: readonly MarkedSheet[];
  readonly added: readonly AddedSheet[];
  readonly removed: readonly RemovedSheet[];
  readonly parts: readonly ReplacedPart[];
  readonly runs: readonly CellRun[];
  readonly protected: readonly ProtectedSheet[];
}

/** A sheet of the workbook whose marks are replaced as far as they are others. */
export interface MarkedSheet extends MarkDifference {
  readonly sheet: SeenSheet;
  /** How many marks it has in the end. */
  readonly count: number;
}

export interface AddedSheet {
  readonly name: string;
}

export interface RemovedSheet {
  readonly sheet: SeenSheet;
  /** What it is called until it is deleted; its own name may be wanted for a new sheet. */
  readonly interim: string;
}

export interface ReplacedPart {
  readonly namespace: string;
  /** The parts of the namespace before. */
  readonly ids: readonly string[];
  readonly isAdded: boolean;
}

/** A sheet of the workbook that was open before. */
export interface ProtectedSheet {
  readonly sheet: SeenSheet;
}

/** The sheets a write touches, by their ids. */
export function touchedSheets({
  marked,
  removed,
  protected: closed,
}: WritePlan): readonly string[] {
  return [...new Set([...marked, ...removed, ...closed].map(({ sheet }) => sheet.id))];
}
