/** What a document may ask of us before it is refused; a document of 100 pages needs a hundredth of each. */
export const readerLimits = {
  /** Bytes of a file of text or HTML. */
  textBytes: 16 * 2 ** 20,
  /** Bytes of a file in the old binary container. */
  containerBytes: 64 * 2 ** 20,
  /** Inflated bytes of the part with a document's text. */
  partBytes: 96 * 2 ** 20,
  /** Tags of an HTML text, and the elements made of it. */
  elements: 400_000,
  /** How deep elements may lie in each other. */
  depth: 1_000,
  /** Cells of all tables, empty ones included. */
  cells: 1_000_000,
  /** What Word takes, and HTML: more columns are none. */
  columnSpan: 1_000,
} as const;
