import type { SourceTable } from "../../SourceDocument";
import type { DelimitedCell } from "./splitDelimited";

/**
 * A table of rows of cells, none of them merged; empty cells are left out.
 *
 * @returns undefined where no cell holds anything
 */
export function tableOfRows(rows: readonly (readonly DelimitedCell[])[]): SourceTable | undefined {
  const cells = rows.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap(({ line, text }, column) => {
      const trimmed = text.trim();
      return trimmed === ""
        ? []
        : [{ line, row, column, rowSpan: 1, columnSpan: 1, text: trimmed }];
    }),
  );
  const line = cells[0]?.line;
  if (line === undefined) return undefined;
  const columns = Math.max(...new Set(rows.map(({ length }) => length)));
  return { kind: "table", line, rows: rows.length, columns, cells };
}
