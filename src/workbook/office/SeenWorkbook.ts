import { isOwnNamespace } from "../OwnPart";

/** What was last seen of a sheet, beyond its cells. */
export interface SeenSheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** Whether its protection lets formats be changed, which marks are. */
  readonly takesMarks: boolean;
  /** Whether this product added it. */
  readonly isOurs: boolean;
  /** Our conditional formats on it. */
  readonly marks: readonly SeenMark[];
  /** The ids of its other conditional formats. */
  readonly otherFormats: readonly string[];
}

/** A conditional format of ours. */
export interface SeenMark {
  readonly id: string;
  /** Without the leading `=`. */
  readonly formula: string;
}

/** What was last seen of a workbook, beyond its cells. */
export interface SeenWorkbook {
  readonly sheets: readonly SeenSheet[];
  /** Whether sheets may neither be added nor removed. */
  readonly isStructureLocked: boolean;
  readonly parts: readonly { readonly id: string; readonly namespace: string }[];
}

/** What of a workbook is asked for by its ids. */
export interface KnownIds {
  readonly sheets: readonly string[];
  /** Of our custom XML parts. */
  readonly parts: readonly string[];
}

/** @example idsOf(seen).sheets // the ids of its sheets, in their order */
export function idsOf({
  sheets,
  parts,
}: Pick<SeenWorkbook, "parts"> & {
  readonly sheets: readonly Pick<SeenSheet, "id">[];
}): KnownIds {
  return {
    sheets: sheets.map(({ id }) => id),
    parts: parts.flatMap(({ id, namespace }) => (isOwnNamespace(namespace) ? [id] : [])),
  };
}

/** The hidden name, one per sheet, that says we added the sheet; the same in files. */
export const ownSheetName = "_ontrack.sheet";

/** The sheet of a name, in any case. */
export function sheetNamed(seen: SeenWorkbook, name: string): SeenSheet | undefined {
  const key = name.toLowerCase();
  return seen.sheets.find((sheet) => sheet.name.toLowerCase() === key);
}
