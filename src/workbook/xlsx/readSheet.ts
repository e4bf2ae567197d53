import { parseRange, type Range } from "../a1";
import { WorkbookError } from "../WorkbookError";
import { CellStore } from "./CellStore";
import type { FilledRange } from "./FormulaReader";
import { SheetDataReader, type SheetDataContext, type SheetRows } from "./readSheetData";
import { isTrue } from "./readStyles";
import { clearCovered, settleMerges, spreadFormulas } from "./settleRanges";
import { XmlReader, xmlToken } from "./XmlReader";

/** Columns next to each other that are set up alike, zero-based and both included. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
  /** In characters; null for the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

/** Everything read from a sheet's part. */
export interface SheetContent {
  readonly store: CellStore;
  readonly rows: SheetRows;
  readonly columns: readonly ColumnSpan[];
  readonly merges: readonly Range[];
  readonly overlappingMerges: readonly Range[];
  /** The ranges of array formulas and data tables over several cells. */
  readonly filled: readonly FilledRange[];
  readonly isProtected: boolean;
  /** Where the sheet checks what is entered, and where it has conditional formats. */
  readonly validations: readonly Range[];
  readonly conditionalFormats: readonly Range[];
  /** In characters and points; null when the file says nothing. */
  readonly defaultColumnWidth: number | null;
  readonly defaultRowHeight: number | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
}

/** What may be asked of a sheet, beside its cells. */
export interface SheetContext extends SheetDataContext {
  readonly mergeLimit: number;
}

/** No sheet needs more: each column could have a setting of its own. */
const mostColumnSpans = 16_384;
/** Ranges of validations and conditional formats kept for display. */
const mostShownRanges = 10_000;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * Reads a sheet's part.
 *
 * @throws WorkbookError xlsx/damagedPart, xlsx/tooManyCells, xlsx/tooManyMerges
 */
export function readSheet(xml: Uint8Array, part: string, context: SheetContext): SheetContent {
  const reader = new XmlReader(xml, part);
  const store = new CellStore();
  const rows: SheetRows = { hidden: new Set(), styles: new Map(), heights: new Map() };
  const data = new SheetDataReader(reader, store, rows, context);
  const content = emptySheet(store, rows, data.arrays);
  const merges: Range[] = [];
  for (let token = reader.next(); token !== xmlToken.end; token = reader.next()) {
    if (token !== xmlToken.open || reader.depth !== 2) continue;
    const name = reader.name();
    if (name === "sheetData") data.read();
    else if (name === "mergeCells") readMerges(reader, merges, context.mergeLimit);
    else readSetting(reader, name, content);
  }
  store.finish();
  const settled = settleMerges(merges);
  clearCovered(store, settled.merges);
  spreadFormulas(store, content.filled);
  return { ...content, merges: settled.merges, overlappingMerges: settled.overlapping };
}

interface SheetDraft extends Mutable<
  Omit<SheetContent, "columns" | "validations" | "conditionalFormats">
> {
  readonly columns: ColumnSpan[];
  readonly validations: Range[];
  readonly conditionalFormats: Range[];
}

function emptySheet(store: CellStore, rows: SheetRows, filled: readonly FilledRange[]): SheetDraft {
  return {
    store,
    rows,
    filled,
    columns: [],
    merges: [],
    overlappingMerges: [],
    isProtected: false,
    validations: [],
    conditionalFormats: [],
    defaultColumnWidth: null,
    defaultRowHeight: null,
    frozen: { rows: 0, columns: 0 },
    gridLines: true,
  };
}

function readSetting(reader: XmlReader, name: string, sheet: SheetDraft): void {
  switch (name) {
    case "sheetFormatPr":
      sheet.defaultColumnWidth = positive(reader.attribute("defaultColWidth"));
      sheet.defaultRowHeight = positive(reader.attribute("defaultRowHeight"));
      break;
    case "sheetProtection":
      sheet.isProtected = isTrue(reader.attribute("sheet"));
      break;
    case "conditionalFormatting":
      addRanges(sheet.conditionalFormats, reader.attribute("sqref"));
      break;
    case "cols":
      forEachChild(reader, "col", () => {
        addColumns(reader, sheet.columns);
      });
      return;
    case "dataValidations":
      forEachChild(reader, "dataValidation", () => {
        addRanges(sheet.validations, reader.attribute("sqref"));
      });
      return;
    case "sheetViews":
      readViews(reader, sheet);
      return;
  }
  reader.skip();
}

function positive(text: string | undefined): number | null {
  const value = Number(text ?? NaN);
  return value > 0 ? value : null;
}

/** Calls for each child element of that name of the element just opened, and reads on to its end. */
function forEachChild(reader: XmlReader, name: string, visit: () => void): void {
  for (const inside = reader.depth; ;) {
    const token = reader.next();
    if (token === xmlToken.close && reader.depth < inside) return;
    if (token === xmlToken.open && reader.depth === inside + 1 && reader.name() === name) visit();
  }
}

function addColumns(reader: XmlReader, columns: ColumnSpan[]): void {
  const left = Number(reader.attribute("min")) - 1;
  const right = Math.min(Number(reader.attribute("max")), 16_384) - 1;
  if (!(left >= 0 && left <= right) || columns.length === mostColumnSpans) return;
  columns.push({
    left,
    right,
    width: positive(reader.attribute("width")),
    hidden: isTrue(reader.attribute("hidden")),
    style: Number(reader.attribute("style") ?? 0),
  });
}

function addRanges(ranges: Range[], sqref: string | undefined): void {
  for (const text of sqref?.trim().split(/\s+/) ?? []) {
    const range = parseSheetRange(text);
    if (range && ranges.length < mostShownRanges) ranges.push(range);
  }
}

/** Whole columns (`C:D`) and rows (`3:4`) too. */
function parseSheetRange(text: string): Range | undefined {
  const plain = text.replaceAll("$", "");
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(plain);
  if (columns) return parseRange(`${columns[1]}1:${columns[2]}1048576`);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  return parseRange(rows ? `A${rows[1]}:XFD${rows[2]}` : plain);
}

function readMerges(reader: XmlReader, merges: Range[], limit: number): void {
  forEachChild(reader, "mergeCell", () => {
    const range = parseSheetRange(reader.attribute("ref") ?? "");
    if (!range) throw reader.damaged();
    if (range.top === range.bottom && range.left === range.right) return;
    if (merges.length === limit) throw new WorkbookError("xlsx/tooManyMerges", { limit });
    merges.push(range);
  });
}

function readViews(reader: XmlReader, sheet: SheetDraft): void {
  for (const inside = reader.depth; ;) {
    const token = reader.next();
    if (token === xmlToken.close && reader.depth < inside) return;
    if (token !== xmlToken.open) continue;
    const name = reader.name();
    if (name === "sheetView") sheet.gridLines = isTrue(reader.attribute("showGridLines") ?? "1");
    if (name === "pane" && reader.attribute("state")?.startsWith("frozen")) {
      sheet.frozen = {
        rows: Math.trunc(positive(reader.attribute("ySplit")) ?? 0),
        columns: Math.trunc(positive(reader.attribute("xSplit")) ?? 0),
      };
    }
  }
}
