/** One entry of a zip archive as its directory has it, the content still compressed. */
export interface ZipEntry {
  /** The name as stored, e.g. `xl/workbook.xml`, `/xl/workbook.xml` or `xl\\workbook.xml`. */
  readonly name: string;
  /** The name as bytes; written back unchanged. */
  readonly nameBytes: Uint8Array;
  /** General purpose flags; bit 11 says the name is UTF-8. */
  readonly flags: number;
  /** 0 stored, 8 deflated; others are copied but cannot be read. */
  readonly method: number;
  /** Date and time in DOS form, time in the lower half. */
  readonly modified: number;
  readonly crc: number;
  /** The size after inflating, as declared. */
  readonly size: number;
  /** The content as stored, without header and data descriptor. */
  readonly raw: Uint8Array;
  /** Extra fields of the directory and of the local header, without the Zip64 one. */
  readonly extra: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly madeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}
