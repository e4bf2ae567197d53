import type { Finding } from "../domain/finding";
import { findHeaders, type HeaderBlock } from "./findHeaders";
import type { Grid } from "./Grid";
import type { RecognisedTable } from "./RecognisedTable";
import { tablesOfSheet } from "./tablesOfSheet";

/** What was found in a sheet, or in the part of it that a grid shows. */
export interface SheetTables {
  readonly blocks: readonly HeaderBlock[];
  readonly tables: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the tables of a sheet, below each other and side by side. Columns that show nothing part tables only where on both
 * sides of them a table stands; an empty column inside a table parts nothing.
 */
export function readSheetTables(grid: Grid): SheetTables {
  const starts = segmentsOf(grid)
    .filter((segment) => read(segment).tables.length > 0)
    .map(({ left }) => left);
  if (starts.length < 2) return read(grid);
  const parts = starts.map((start, index) => {
    const left = index === 0 ? grid.left : start;
    return read({ ...grid, left, right: (starts[index + 1] ?? grid.right + 1) - 1 });
  });
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    tables: parts.flatMap(({ tables }) => tables),
    findings: parts.flatMap(({ findings }) => findings),
  };
}

function read(grid: Grid): SheetTables {
  const blocks = findHeaders(grid);
  return { blocks, ...tablesOfSheet(grid, blocks) };
}

/** The stretches between columns that show nothing; none when there is no such column. */
function segmentsOf(grid: Grid): readonly Grid[] {
  const segments: Grid[] = [];
  let left = grid.left;
  for (let column = grid.left; column <= grid.right + 1; column += 1) {
    if (column <= grid.right && !isEmpty(grid, column)) continue;
    if (column > left) segments.push({ ...grid, left, right: column - 1 });
    left = column + 1;
  }
  return segments.length < 2 ? [] : segments;
}

/** A title merged across the column does not fill it. */
function isEmpty(grid: Grid, column: number): boolean {
  return grid.lines.every((row) => {
    if (grid.text(row, column).trim() === "") return true;
    const merge = grid.merge(row, column);
    return merge !== undefined && merge.left < column && merge.right > column;
  });
}
