import { componentsInName } from "./componentsInName";
import { isValueRole } from "./isValueRole";
import { readCell } from "./readCell";
import type { RecognisedRow } from "./RecognisedTable";
import type { Cell, CellRef, Snapshot } from "./Workbook";

/**
 * The components a row lists in one cell or in cells below each other, when no plan names them: by the labels beside the values,
 * else by the words its name joins with 和, else by (1), (2).
 *
 * @returns empty when every baseline and target is a single value.
 * @example ownComponents(snapshot, row14) // ["门诊", "住院"]
 */
export function ownComponents(snapshot: Snapshot, row: RecognisedRow): readonly string[] {
  const listed = Object.entries(row.cells)
    .filter(([role]) => isValueRole(role) && !role.startsWith("actual:"))
    .map(([, refs]) => refs.map((ref) => ({ ref, cell: cellAt(snapshot, ref) })))
    .filter(([first, ...more]) => more.length > 0 || typeof first?.cell?.value === "string")
    .map((cells) =>
      cells.flatMap(({ ref, cell }) =>
        readCell(ref, cell, snapshot.date1904).parts.filter(
          ({ reading }) => reading.kind === "number",
        ),
      ),
    );
  const longest = listed.reduce((most, parts) => (parts.length > most.length ? parts : most), []);
  if (longest.length < 2) return [];
  const labels = longest.flatMap(({ label }) => label ?? []);
  if (new Set(labels).size === longest.length) return labels;
  return componentsInName(row.name, longest.length) ?? longest.map((_, index) => `(${index + 1})`);
}

function cellAt(snapshot: Snapshot, { sheet, row, column }: CellRef): Cell | undefined {
  return snapshot.sheets.find(({ name }) => name === sheet)?.cell(row, column);
}
