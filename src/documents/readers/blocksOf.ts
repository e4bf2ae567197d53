import type { Block, SourceCell } from "../SourceDocument";
import type { Content, DrawnCell, DrawnTable } from "./Content";
import { tidyGrid } from "./tidyGrid";

/**
 * Counts lines and makes blocks of what a page holds. A table of a single cell is a frame: what is in it is read as if the frame
 * were not there; so is a table of one row or one column that only arranges other tables. Any other table in a cell becomes
 * a table of its own after the one it is in, and its words are not those of the cell.
 *
 * @example blocksOf(["第一段", "第二段"]) // [{ kind: "paragraph", line: 1, text: "第一段" }, { kind: "paragraph", line: 2, … }]
 */
export function blocksOf(content: readonly Content[]): readonly Block[] {
  const page = new Page();
  page.add(content);
  return page.blocks;
}

class Page {
  readonly blocks: Block[] = [];
  private line = 0;

  add(content: readonly Content[]): void {
    for (const piece of content) {
      if (typeof piece === "string") this.addText(piece);
      else if (isArrangement(piece)) for (const cell of piece.cells) this.add(cell.content);
      else this.addTable(piece);
    }
  }

  private addText(text: string): void {
    for (const line of linesOf(text)) {
      this.blocks.push({ kind: "paragraph", line: (this.line += 1), text: line });
    }
  }

  private addTable(table: DrawnTable): void {
    const { rows, columns, cells } = tidyGrid(table.cells);
    const filled: SourceCell[] = [];
    for (const { content, ...place } of [...cells].sort(inReadingOrder)) {
      const text = textOf(content).join("\n");
      if (text !== "") filled.push({ line: (this.line += 1), ...place, text });
    }
    const line = filled[0]?.line;
    if (line !== undefined) this.blocks.push({ kind: "table", line, rows, columns, cells: filled });
    for (const { content } of cells) this.add(content.flatMap(ownTables));
  }
}

function inReadingOrder(a: DrawnCell, b: DrawnCell): number {
  return a.row - b.row || a.column - b.column;
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The lines of a cell; what stands in a frame inside it is its own, what stands in a table is not. */
function textOf(content: readonly Content[]): readonly string[] {
  return content.flatMap((piece) => {
    if (typeof piece === "string") return linesOf(piece);
    return isFrame(piece) ? piece.cells.flatMap((cell) => textOf(cell.content)) : [];
  });
}

/** The tables of a cell, those in its frames included. */
function ownTables(piece: Content): readonly DrawnTable[] {
  if (typeof piece === "string") return [];
  return isFrame(piece) ? piece.cells.flatMap((cell) => cell.content.flatMap(ownTables)) : [piece];
}

function isFrame({ cells }: DrawnTable): boolean {
  return cells.length <= 1;
}

function isArrangement(table: DrawnTable): boolean {
  if (isFrame(table)) return true;
  const isLine =
    table.cells.every(({ row }) => row === table.cells[0]?.row) ||
    table.cells.every(({ column }) => column === table.cells[0]?.column);
  return isLine && table.cells.some(({ content }) => content.some(holdsTable));
}

function holdsTable(piece: Content): boolean {
  return ownTables(piece).length > 0;
}
