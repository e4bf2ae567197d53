import type { SourceCell, SourceTable } from "../SourceDocument";
import type { FlatColumn } from "./FlatColumn";
import type { FlatToken } from "./FlatToken";
import type { HeadEntry } from "./readFlatHead";

/** A row of a flattened table: for each column the tokens of its cell; none for an empty cell, or one above that spans it. */
export type FlatRow = readonly (readonly FlatToken[])[];

/**
 * Draws a table: its head (label and value on a line), its header (two lines where headings stand over years), its rows. A level's cell
 * spans the rows below it down to the next.
 */
export function buildTable(
  columns: readonly FlatColumn[],
  entries: readonly HeadEntry[],
  rows: readonly FlatRow[],
): SourceTable {
  const head = headCells(entries, columns.length);
  const headRows = entries.reduce((sum, { values }) => sum + Math.max(values.length, 1), 0);
  const headerRows = columns.some(({ group }) => group) ? 2 : 1;
  const first = headRows + headerRows;
  const cells = [
    ...head,
    ...headerCells(columns, headRows, headerRows),
    ...columns.flatMap((column, index) => columnCells(column, index, rows, first)),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    kind: "table",
    line: Math.min(...cells.map(({ line }) => line)),
    rows: first + rows.length,
    columns: columns.length,
    cells,
  };
}

/** Every line of a label's value has a row of its own, so that it keeps its place. */
function headCells(entries: readonly HeadEntry[], width: number): readonly SourceCell[] {
  let row = 0;
  return entries.flatMap(({ label, line, values }) => {
    const top = row;
    row += Math.max(values.length, 1);
    const own = { line, row: top, column: 0, rowSpan: row - top, columnSpan: 1, text: label };
    return [
      own,
      ...values.map(({ text, line: at }, index): SourceCell => ({
        line: at,
        row: top + index,
        column: 1,
        rowSpan: 1,
        columnSpan: width - 1,
        text,
      })),
    ];
  });
}

function headerCells(
  columns: readonly FlatColumn[],
  top: number,
  height: number,
): readonly SourceCell[] {
  return columns.flatMap(({ header, line, group }, column): readonly SourceCell[] => {
    if (!group) return [{ line, row: top, column, rowSpan: height, columnSpan: 1, text: header }];
    const leaf = { line, row: top + 1, column, rowSpan: 1, columnSpan: 1, text: header };
    const isFirst = columns[column - 1]?.group !== group && !sameGroup(columns[column - 1], group);
    if (!isFirst) return [leaf];
    const columnSpan = columns.filter((other) => sameGroup(other, group)).length;
    return [
      { line: group.line, row: top, column, rowSpan: 1, columnSpan, text: group.header },
      leaf,
    ];
  });
}

function sameGroup(column: FlatColumn | undefined, group: FlatColumn["group"]): boolean {
  return column?.group?.line === group?.line && column?.group?.header === group?.header;
}

function columnCells(
  { kind }: FlatColumn,
  column: number,
  rows: readonly FlatRow[],
  top: number,
): readonly SourceCell[] {
  if (kind === "level") return levelCells(column, rows, top);
  return rows.flatMap((row, index): readonly SourceCell[] => {
    const [first, ...more] = row[column] ?? [];
    if (!first) return [];
    const text = textOf(kind, [first, ...more]);
    return [{ line: first.line, row: top + index, column, rowSpan: 1, columnSpan: 1, text }];
  });
}

/** A level holds until another begins in its column or further left; one that is printed again is the same. */
function levelCells(column: number, rows: readonly FlatRow[], top: number): readonly SourceCell[] {
  const cells: SourceCell[] = [];
  let path = "";
  rows.forEach((row, index) => {
    const texts = row.slice(0, column + 1).map((tokens) => textOf("level", tokens));
    const own = texts[column] ?? "";
    const before = cells.at(-1);
    const isOuterNew = texts.slice(0, column).some((text) => text !== "" && !path.includes(text));
    if (before && !isOuterNew && (own === "" || own === before.text)) {
      cells.splice(-1, 1, { ...before, rowSpan: top + index - before.row + 1 });
    } else if (own !== "") {
      const line = row[column]?.[0]?.line ?? 0;
      cells.push({ line, row: top + index, column, rowSpan: 1, columnSpan: 1, text: own });
    }
    if (isOuterNew || path === "") path = texts.slice(0, column).join("\n");
  });
  return cells;
}

/** Lines of a wrapped text are one text; values below each other stay apart. */
function textOf(kind: FlatColumn["kind"], tokens: readonly FlatToken[]): string {
  const texts = tokens.map(({ text }) => text);
  if (kind === "value") return texts.join("\n");
  return texts.reduce((whole, text) => {
    const isLatin = /[A-Za-z]$/.test(whole) && /^[A-Za-z]/.test(text);
    return `${whole}${isLatin ? " " : ""}${text}`;
  }, "");
}
