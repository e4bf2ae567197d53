import type { SourcePlace } from "../../documents/SourceDocument";

/** One paragraph, or one row of a table with its cells. */
export interface SourceLine {
  /** Where it stands, for the margin: a line's number, a row of a sheet. */
  readonly label: string;
  readonly cells: readonly SourceText[];
}

export interface SourceText {
  readonly at: SourcePlace;
  readonly text: string;
}

/** A document or a workbook as lines that are made when they are looked at. */
export interface SourceLines {
  readonly count: number;
  line(index: number): SourceLine;
  /** -1 for a place that is not there. */
  indexOf(place: SourcePlace): number;
}
