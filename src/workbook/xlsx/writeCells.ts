import { contains, formatRange, parseRange, type Position } from "../a1";
import { cellSplices, cellXml, type CellContent } from "./cellXml";
import { cellSpans, type RowSpan } from "./sheetCells";
import {
  appendSplice,
  attributeSplice,
  type Splice,
  type XmlElement,
  type XmlPart,
} from "./XmlPart";

/** A value or a formula for a cell. */
export type CellWrite = Position & CellContent;

/**
 * The splices that write values and formulas into a sheet: into cells that are there, and into new cells and
 * rows in their order. A new cell takes the style of its row or column, as in Excel. Row spans
 * and the sheet's dimension are widened where they no longer hold everything.
 *
 * @param writes at most one per cell
 */
export function writeCells(
  part: XmlPart,
  sheetData: XmlElement,
  rows: readonly RowSpan[],
  writes: readonly CellWrite[],
): Splice[] {
  const columnStyle = columnStyles(part);
  const spansByRow = groupByRow(rows);
  const splices: Splice[] = [];
  const newRows: { row: number; xml: string }[] = [];
  const byRow = [...groupByRow(writes)].sort(([a], [b]) => a - b);
  for (const [row, rowWrites] of byRow) {
    const ordered = [...rowWrites].sort((a, b) => a.column - b.column);
    const spans = spansByRow.get(row);
    if (spans) splices.push(...rowSplices(part, spans, ordered, columnStyle));
    else newRows.push({ row, xml: rowXml(part.prefix, row, ordered, columnStyle) });
  }
  splices.push(
    ...insertRows(
      sheetData,
      rows,
      newRows.filter(({ xml }) => xml !== ""),
    ),
  );
  return [...splices, ...widenDimension(part, writes)];
}

function groupByRow<T extends { readonly row: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.row);
    if (group) group.push(item);
    else groups.set(item.row, [item]);
  }
  return groups;
}

function holdsSomething({ value, formula }: CellWrite): boolean {
  return value !== null || formula !== undefined;
}

type ColumnStyle = (column: number) => string | undefined;

function columnStyles(part: XmlPart): ColumnStyle {
  const cols = part.child(part.root, "cols");
  const styled = (cols ? part.children(cols, "col") : []).flatMap((col) => {
    const style = part.attribute(col, "style");
    const min = Number(part.attribute(col, "min"));
    return style ? [{ style, min, max: Number(part.attribute(col, "max")) }] : [];
  });
  return (column) => styled.find(({ min, max }) => column + 1 >= min && column + 1 <= max)?.style;
}

/** A row that stands in the file twice has its cells looked for in both. */
function rowSplices(
  part: XmlPart,
  spans: readonly RowSpan[],
  writes: readonly CellWrite[],
  columnStyle: ColumnStyle,
): Splice[] {
  const splices: Splice[] = [];
  const there = new Set<number>();
  const wanted = new Map(writes.map((write) => [write.column, write]));
  for (const cell of spans.flatMap((span) => cellSpans(part, span))) {
    const write = wanted.get(cell.column);
    if (!write) continue;
    there.add(cell.column);
    splices.push(...cellSplices(part, cell.element, write));
  }
  const absent = writes.filter((write) => holdsSomething(write) && !there.has(write.column));
  const last = spans.at(-1);
  if (!last || absent.length === 0) return splices;
  const custom = /^(?:1|true)$/.test(part.attribute(last.element, "customFormat") ?? "");
  const rowStyle = custom ? part.attribute(last.element, "s") : undefined;
  return [
    ...splices,
    ...insertCells(part, last, absent, (column) => rowStyle ?? columnStyle(column)),
  ];
}

function insertCells(
  part: XmlPart,
  row: RowSpan,
  writes: readonly CellWrite[],
  style: ColumnStyle,
): Splice[] {
  const cells = cellSpans(part, row);
  const splices: Splice[] = [];
  let tail = "";
  for (const write of writes) {
    const xml = cellXml(part.prefix, write, write, style(write.column));
    const next = cells.find(({ column }) => column > write.column);
    if (next) splices.push({ start: next.element.start, end: next.element.start, text: xml });
    else tail += xml;
  }
  if (tail) splices.push(appendSplice(row.element, tail));
  return [...splices, ...widenSpans(part, row.element, writes)];
}

function rowXml(
  prefix: string,
  row: number,
  writes: readonly CellWrite[],
  style: ColumnStyle,
): string {
  const cells = writes
    .filter(holdsSomething)
    .map((write) => cellXml(prefix, write, write, style(write.column)));
  return cells.length ? `<${prefix}row r="${row + 1}">${cells.join("")}</${prefix}row>` : "";
}

function insertRows(
  sheetData: XmlElement,
  rows: readonly RowSpan[],
  newRows: readonly { readonly row: number; readonly xml: string }[],
): Splice[] {
  const splices: Splice[] = [];
  let tail = "";
  for (const { row, xml } of newRows) {
    const next = rows.find((span) => span.row > row)?.element.start;
    if (next === undefined) tail += xml;
    else splices.push({ start: next, end: next, text: xml });
  }
  return tail ? [...splices, appendSplice(sheetData, tail)] : splices;
}

function widenSpans(part: XmlPart, row: XmlElement, writes: readonly CellWrite[]): Splice[] {
  const spans = part.attribute(row, "spans");
  const numbers = spans?.split(/[\s:]+/).map(Number) ?? [];
  if (numbers.length < 2 || numbers.some(Number.isNaN)) return [];
  const columns = writes.map(({ column }) => column + 1);
  const first = Math.min(...numbers, ...columns);
  const last = Math.max(...numbers, ...columns);
  const isHeld = first === Math.min(...numbers) && last === Math.max(...numbers);
  return isHeld ? [] : [attributeSplice(part, row, "spans", `${first}:${last}`)];
}

function widenDimension(part: XmlPart, writes: readonly CellWrite[]): Splice[] {
  const dimension = part.child(part.root, "dimension");
  const range = dimension && parseRange(part.attribute(dimension, "ref") ?? "");
  if (!range) return [];
  const outside = writes.filter((write) => holdsSomething(write) && !contains(range, write));
  if (outside.length === 0) return [];
  const wider = outside.reduce(
    (held, { row, column }) => ({
      top: Math.min(held.top, row),
      left: Math.min(held.left, column),
      bottom: Math.max(held.bottom, row),
      right: Math.max(held.right, column),
    }),
    range,
  );
  return [attributeSplice(part, dimension, "ref", formatRange(wider))];
}
