import type { Range } from "../a1";
import type { RawCells, SheetFacts } from "./OfficeSheet";
import type { SeenWorkbook } from "./SeenWorkbook";

/** A workbook as it was read: what is on its sheets, by their ids. */
export interface Reading {
  readonly seen: SeenWorkbook;
  readonly facts: ReadonlyMap<string, SheetFacts>;
  /** The XML of our parts, by their ids. */
  readonly parts: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

/** The same before it is known which lines are hidden. */
export interface Answer {
  readonly seen: SeenWorkbook;
  readonly blocks: ReadonlyMap<string, ReadBlock>;
  readonly parts: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

/** Rows of a sheet that were asked for together, and what came back. */
export interface ReadBlock {
  /** Null when they hold nothing. */
  readonly cells: RawCells | null;
  readonly merges: readonly Range[];
  /** Whether some of its rows or columns are hidden. */
  readonly hasHidden: boolean;
}

/** Has Excel run a batch of ours. */
export type Run = <Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
) => Promise<Result>;
