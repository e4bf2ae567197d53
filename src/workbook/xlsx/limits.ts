/** What a file may ask of us before it is refused; every number is about what is really read, not what is declared. */
export interface XlsxLimits {
  /** Entries in the zip directory. Workbooks of hundreds of sheets have some thousand. */
  readonly entries: number;
  /** Inflated bytes of one part. A sheet of 50,000 × 20 cells has about 45 MB. */
  readonly partBytes: number;
  /** Inflated bytes of all parts together. */
  readonly totalBytes: number;
  /** Inflated bytes per stored byte, asked of parts over `ratioFromBytes`. Sheets reach 10 to 50, bombs about 1000. */
  readonly ratio: number;
  /** Parts of this many bytes or fewer may have any ratio. */
  readonly ratioFromBytes: number;
  /** Inflated bytes of a part that describes rather than holds cells: workbook, styles, relationships, notes. */
  readonly structureBytes: number;
  /** Cells of all sheets together, the empty ones that only carry a style included. */
  readonly cells: number;
  /** Merged ranges of one sheet. */
  readonly merges: number;
}

export const xlsxLimits: XlsxLimits = {
  entries: 10_000,
  partBytes: 256 * 2 ** 20,
  totalBytes: 512 * 2 ** 20,
  ratio: 200,
  ratioFromBytes: 2 ** 20,
  structureBytes: 32 * 2 ** 20,
  cells: 5_000_000,
  merges: 200_000,
};
