import type { Block, SourceCell, SourceDocument } from "../../documents/SourceDocument";
import { formatA1, parseA1 } from "../../workbook/a1";
import { shownText } from "../../workbook/shownText";
import type { Sheet, Snapshot } from "../../workbook/Workbook";
import type { ImportSource } from "../Importer";
import type { SourceLine, SourceLines } from "./SourceLines";

/**
 * A source line by line: the paragraphs and the rows of tables of a document, the rows of a workbook's sheets.
 *
 * @example linesOf({ kind: "document", document }).indexOf({ kind: "line", line: 12 }) // 9
 */
export function linesOf(source: ImportSource): SourceLines {
  return source.kind === "document" ? ofDocument(source.document) : ofWorkbook(source.snapshot);
}

function ofDocument({ blocks }: SourceDocument): SourceLines {
  const lines = blocks.flatMap(linesOfBlock);
  const indexes = new Map(
    lines.flatMap(({ cells }, index) =>
      cells.map(({ at }) => [at.kind === "line" ? at.line : 0, index] as const),
    ),
  );
  return {
    count: lines.length,
    line: (index) => lines[index] ?? none,
    indexOf: (place) => (place.kind === "line" ? (indexes.get(place.line) ?? -1) : -1),
  };
}

const none: SourceLine = { label: "", cells: [] };

function linesOfBlock(block: Block): readonly SourceLine[] {
  if (block.kind === "paragraph") return [lineWith([block])];
  const rows = new Map<number, SourceCell[]>();
  for (const cell of block.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()].map(lineWith);
}

function lineWith(texts: readonly { readonly line: number; readonly text: string }[]): SourceLine {
  return {
    label: String(texts[0]?.line ?? ""),
    cells: texts.map(({ line, text }) => ({ at: { kind: "line", line }, text })),
  };
}

interface SheetLines {
  readonly sheet: Sheet;
  /** The index of its first line. */
  readonly from: number;
  readonly top: number;
  readonly rows: number;
}

function ofWorkbook({ sheets, date1904 }: Snapshot): SourceLines {
  const parts: SheetLines[] = [];
  let count = 0;
  for (const sheet of sheets) {
    if (!sheet.usedRange) continue;
    const { top, bottom } = sheet.usedRange;
    parts.push({ sheet, from: count, top, rows: bottom - top + 1 });
    count += bottom - top + 1;
  }
  return {
    count,
    line: (index) => {
      const part = parts.findLast(({ from }) => from <= index);
      return part ? rowOf(part.sheet, part.top + index - part.from, date1904) : none;
    },
    indexOf: (place) => {
      if (place.kind !== "cell") return -1;
      const part = parts.find(({ sheet }) => sheet.name === place.sheet);
      const position = parseA1(place.cell);
      return part && position ? part.from + position.row - part.top : -1;
    },
  };
}

function rowOf(sheet: Sheet, row: number, date1904: boolean): SourceLine {
  const { left, right } = sheet.usedRange ?? { left: 0, right: -1 };
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return {
    label: `${sheet.name}!${row + 1}`,
    cells: columns.flatMap((column) => {
      const cell = sheet.cell(row, column);
      const text = cell ? shownText(cell, date1904) : "";
      const at = { kind: "cell", sheet: sheet.name, cell: formatA1({ row, column }) } as const;
      return text === "" ? [] : [{ at, text }];
    }),
  };
}
