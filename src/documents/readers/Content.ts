/** What a page or a cell holds, one after the other, before lines are counted. */
export type Content = string | DrawnTable;

/** A table as drawn: no two cells overlap, covered positions have none. Rows and columns are zero-based. */
export interface DrawnTable {
  readonly cells: readonly DrawnCell[];
}

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: readonly Content[];
}
