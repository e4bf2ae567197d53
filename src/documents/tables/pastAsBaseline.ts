import type { RecognisedTable } from "../../workbook/RecognisedTable";

const wholeYear = /^actual:(20\d\d)$/;

/**
 * Takes what was achieved in the last year before the first target (2023年完成) for the baseline of a table that has none.
 *
 * @example pastAsBaseline(table).columns.map(({ role }) => role) // ["name", "baseline", "target:2024", "target:2025"]
 */
export function pastAsBaseline(table: RecognisedTable): RecognisedTable {
  const { columns, rows } = table;
  const targets = columns.flatMap(({ role }) => yearOf(role, /^target:(20\d\d)$/));
  const past = columns.filter(({ role }) =>
    yearOf(role, wholeYear).some((year) => targets.length > 0 && year < Math.min(...targets)),
  );
  const last = [...past].sort((a, b) => (a.role < b.role ? 1 : -1))[0];
  if (!last || columns.some(({ role }) => role === "baseline")) return table;
  return {
    ...table,
    columns: columns.map((column) => (column === last ? { ...column, role: "baseline" } : column)),
    rows: rows.map((row) => {
      const { [last.role]: baseline, ...cells } = row.cells;
      return baseline ? { ...row, cells: { ...cells, baseline } } : row;
    }),
  };
}

function yearOf(role: string, pattern: RegExp): readonly number[] {
  const year = pattern.exec(role)?.[1];
  return year === undefined ? [] : [Number(year)];
}
