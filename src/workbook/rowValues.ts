import { readCell } from "./readCell";
import type { RecognisedRow } from "./RecognisedTable";
import type { Snapshot } from "./Workbook";

/** The numbers a row shows, by role: one, or several where it lists components. Roles without numbers are absent. */
export type RowValues = ReadonlyMap<string, readonly number[]>;

/** Reads a row's baseline and targets as plain numbers, as evidence for which indicator it is. */
export function rowValues(snapshot: Snapshot, row: RecognisedRow): RowValues {
  const values = new Map<string, readonly number[]>();
  for (const [role, cells] of Object.entries(row.cells)) {
    if (role !== "baseline" && !/^target:\d/.test(role)) continue;
    const numbers = cells.flatMap((ref) => {
      const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
      const { parts } = readCell(ref, sheet?.cell(ref.row, ref.column), snapshot.date1904);
      return parts.flatMap(({ reading }) => (reading.kind === "number" ? [reading.value] : []));
    });
    if (numbers.length > 0) values.set(role, numbers);
  }
  return values;
}
