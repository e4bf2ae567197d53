import { DocumentError } from "../../DocumentError";
import type { Content, DrawnCell, DrawnTable } from "../Content";
import { readerLimits } from "../limits";
import { isHidden } from "./isHidden";
import type { HtmlElement } from "./parseHtml";

/** Counts cells over all tables of a page. */
export interface CellCount {
  cells: number;
}

/**
 * Puts the cells of an HTML table in their places. A cell spans no further than its group of rows; where two would overlap, the
 * later one gives way.
 *
 * @param contentOf what a cell shows
 * @param count of the cells of the page so far; positions that a row has to pass over count too
 * @source HTML Standard, 4.9.12.1 (forming a table)
 * @throws DocumentError document/tooLarge
 */
export function layHtmlTable(
  table: HtmlElement,
  contentOf: (cell: HtmlElement) => readonly Content[],
  count: CellCount,
): DrawnTable {
  const cells: DrawnCell[] = [];
  let top = 0;
  for (const rows of groupsOf(table)) {
    for (const { element, ...place } of layGroup(rows, top, count)) {
      cells.push({ ...place, content: contentOf(element) });
    }
    top += rows.length;
  }
  return { cells };
}

/** The rows of head, bodies and foot, in the order they are shown. */
function groupsOf(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  const order = ["thead", "tbody", "tfoot"];
  return childrenOf(table, order)
    .sort((a, b) => order.indexOf(a.tagName) - order.indexOf(b.tagName))
    .map((group) => childrenOf(group, ["tr"]));
}

function childrenOf({ childNodes }: HtmlElement, names: readonly string[]): HtmlElement[] {
  return childNodes.flatMap((node) =>
    "tagName" in node && names.includes(node.tagName) && !isHidden(node) ? [node] : [],
  );
}

type PlacedElement = Omit<DrawnCell, "content"> & { readonly element: HtmlElement };

function layGroup(
  rows: readonly HtmlElement[],
  top: number,
  count: CellCount,
): readonly PlacedElement[] {
  const cells: PlacedElement[] = [];
  /** For each column the row, of the group, at which it is free again. */
  const freeFrom: number[] = [];
  const isFree = (column: number, row: number): boolean => (freeFrom[column] ?? 0) <= row;
  rows.forEach((tr, row) => {
    let column = 0;
    for (const element of childrenOf(tr, ["td", "th"])) {
      const before = column;
      while (!isFree(column, row)) column += 1;
      const { rowSpan, columnSpan } = spansOf(element, rows.length - row);
      const left = column;
      while (column < left + columnSpan && isFree(column, row)) freeFrom[column++] = row + rowSpan;
      countSlots(count, column - before);
      cells.push({ element, row: top + row, column: left, rowSpan, columnSpan: column - left });
    }
  });
  return cells;
}

function spansOf(
  { attrs }: HtmlElement,
  rowsLeft: number,
): { rowSpan: number; columnSpan: number } {
  const span = (name: string): number => {
    const text = attrs.find((one) => one.name === name)?.value ?? "1";
    return Math.max(Number.parseInt(text, 10) || (/^\s*0/.test(text) ? 0 : 1), 0);
  };
  const rowSpan = span("rowspan");
  return {
    rowSpan: rowSpan === 0 ? rowsLeft : Math.min(rowSpan, rowsLeft),
    columnSpan: Math.min(span("colspan") || 1, readerLimits.columnSpan),
  };
}

function countSlots(count: CellCount, slots: number): void {
  count.cells += slots;
  const limit = readerLimits.cells;
  if (count.cells > limit) throw new DocumentError("document/tooLarge", { what: "cells", limit });
}
