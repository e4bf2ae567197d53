import { read, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { xlsxLimits } from "../../../workbook/xlsx/limits";
import type { Cell, CellValue, Snapshot } from "../../../workbook/Workbook";
import { DocumentError, type Excess } from "../../DocumentError";
import { readerLimits } from "../limits";
import { containerMark } from "../streamNames";
import { cellRecords } from "./cellRecords";
import { CompoundFile } from "./CompoundFile";
import { MemorySheet } from "./MemorySheet";

const visibilities = ["visible", "hidden", "veryHidden"] as const;

const errorNames: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

/**
 * Reads an .xls or WPS .et: values, the stored results of formulas, number formats, merges and what is hidden. The library is given
 * only what {@link cellRecords} has looked through, since a count that is wrong keeps it busy for many seconds.
 *
 * @throws DocumentError document/encrypted, document/damaged, document/tooLarge
 * @example readXls(bytes).sheets[0]?.cell(0, 0)?.value // "分年度主要目标表"
 */
export function readXls(bytes: Uint8Array): Snapshot {
  const book = readBook(bytes);
  const count = { cells: 0 };
  return {
    sheets: book.SheetNames.flatMap((name, index) => {
      const sheet = book.Sheets[name];
      const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
      return sheet ? [readSheet(name, visibilities[hidden], sheet, count)] : [];
    }),
    date1904: book.Workbook?.WBProps?.date1904 === true,
    parts: [],
  };
}

/** Whatever the library throws, the file is not as its format wants it. */
function readBook(bytes: Uint8Array): WorkBook {
  const records = cellRecords(streamOf(bytes));
  try {
    return read(records, {
      type: "buffer",
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
    });
  } catch (cause) {
    throw new DocumentError("document/damaged", { part: "Workbook" }, cause);
  }
}

/** Old programs write the stream without a container. */
function streamOf(bytes: Uint8Array): Uint8Array {
  if (containerMark.some((byte, at) => bytes[at] !== byte)) return bytes;
  const file = new CompoundFile(bytes);
  const stream = file.stream("Workbook") ?? file.stream("Book");
  if (!stream) throw new DocumentError("document/damaged", { part: "Workbook" });
  return stream;
}

function readSheet(
  name: string,
  visibility: (typeof visibilities)[number],
  sheet: WorkSheet,
  count: { cells: number },
): MemorySheet {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  const rows = new Map<number, Map<number, Cell>>();
  data.forEach((cells, row) => {
    const kept = new Map<number, Cell>();
    cells?.forEach((object, column) => {
      const cell = object && cellOf(object);
      if (cell) kept.set(column, cell);
    });
    count.cells += kept.size;
    refuseOver("cells", count.cells, readerLimits.cells);
    if (kept.size > 0) rows.set(row, kept);
  });
  const merges = sheet["!merges"] ?? [];
  refuseOver("merges", merges.length, xlsxLimits.merges);
  const setup = {
    name,
    visibility,
    isProtected: sheet["!protect"] !== undefined,
    merges: merges.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenAmong(sheet["!rows"] ?? []),
    hiddenColumns: hiddenAmong(sheet["!cols"] ?? []),
  };
  return new MemorySheet(setup, rows);
}

function hiddenAmong(list: readonly ({ hidden?: boolean } | undefined)[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  list.forEach((one, index) => {
    if (one?.hidden) hidden.add(index);
  });
  return hidden;
}

function refuseOver(what: Excess, count: number, limit: number): void {
  if (count > limit) throw new DocumentError("document/tooLarge", { what, limit });
}

function cellOf(object: CellObject): Cell | undefined {
  const numberFormat = typeof object.z === "string" ? object.z : "General";
  const value = valueOf(object);
  return value === null ? undefined : { value, formula: null, numberFormat };
}

function valueOf({ t, v }: CellObject): CellValue {
  switch (t) {
    case "e":
      return { error: errorNames[Number(v)] ?? "#N/A" };
    case "z":
      return null;
    default:
      return v === undefined || v instanceof Date ? null : v;
  }
}
