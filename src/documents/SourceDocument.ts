/** A published document as read, whatever its format: its paragraphs and tables in reading order. */
export interface SourceDocument {
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | SourceTable;

/** One paragraph; in a text file one line. Empty ones are left out. */
export interface Paragraph {
  readonly kind: "paragraph";
  /** Counted from 1 in reading order, cells of tables included; in a text file the line's own number. */
  readonly line: number;
  /** As it stands there, with the number that Word writes before it (`1.`, `（一）`). */
  readonly text: string;
}

/** A table as drawn in Word, on a page or in pasted cells, or put together again from flattened text. */
export interface SourceTable {
  readonly kind: "table";
  /** Of its first cell. */
  readonly line: number;
  readonly rows: number;
  readonly columns: number;
  /** In reading order; a merged cell is there once, at its first position. Empty cells may be left out. */
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  readonly line: number;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Paragraphs of one cell are separated by `\n`. */
  readonly text: string;
}

/** A place in what was imported: a line of a document, or a cell of a workbook. */
export type SourcePlace =
  | { readonly kind: "line"; readonly line: number }
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string };

/** The words a fact was read from. */
export interface Quote {
  readonly at: SourcePlace;
  /** The sentence, or the cell's text, as it stands in the source. */
  readonly text: string;
  /** Where in `text` the figure or the words that carry the target stand, end exclusive. */
  readonly start: number;
  readonly end: number;
}
