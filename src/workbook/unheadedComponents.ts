import type { Grid } from "./Grid";
import type { RecognisedColumn } from "./RecognisedTable";

/** Longer texts are remarks. */
const longestComponent = 8;

/**
 * Adds the column of components that has no header: right of the name, with short words beside the lines of a merged name.
 * Without it, 门诊 and 住院 would be told by their order alone.
 *
 * @param lines the sheet rows of the header and of the table below it.
 */
export function withUnheadedComponents(
  grid: Grid,
  columns: readonly RecognisedColumn[],
  header: { readonly top: number; readonly bottom: number },
  lines: readonly number[],
): readonly RecognisedColumn[] {
  const name = columns.find(({ role }) => role === "name");
  const next = (name?.column ?? -1) + 1;
  const isTaken = columns.some(({ role, column }) => role === "component" || column === next);
  if (!name || isTaken || grid.text(header.bottom, next).trim() !== "") return columns;
  const isPart = (row: number): boolean => {
    const merge = grid.merge(row, name.column);
    const text = grid.text(row, next).trim();
    const isWord = text !== "" && text.length <= longestComponent && !/\d/.test(text);
    return isWord && merge !== undefined && merge.bottom > merge.top && merge.right < next;
  };
  if (!lines.some(isPart)) return columns;
  return [...columns, { role: "component", column: next, header: "", unit: "" }];
}
