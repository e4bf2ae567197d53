import type { SourcePlace } from "./SourceDocument";

/**
 * Whether a place is in the same row of a sheet as another or, in a document, at most so many lines below it: a row is quoted by the cell of its name, and
 * a text by the line it begins in.
 *
 * @example isNear({ kind: "line", line: 14 }, { kind: "line", line: 12 }, 4) // true
 */
export function isNear(place: SourcePlace, start: SourcePlace, lines: number): boolean {
  if (place.kind === "cell") {
    const isInSheet = start.kind === "cell" && place.sheet === start.sheet;
    return isInSheet && rowOf(place.cell) === rowOf(start.cell);
  }
  return start.kind === "line" && start.line <= place.line && place.line <= start.line + lines;
}

function rowOf(cell: string): string {
  return cell.replace(/^[A-Z]+/, "");
}
