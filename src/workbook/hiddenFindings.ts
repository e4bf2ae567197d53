import { finding, type Finding } from "../domain/finding";
import { formatColumn } from "./a1";
import type { RecognisedTable } from "./RecognisedTable";
import type { Sheet } from "./Workbook";

/** Reports a hidden sheet with tables, and the hidden rows and columns within them: they are read like the others. */
export function hiddenFindings(
  sheet: Sheet,
  tables: readonly RecognisedTable[],
): readonly Finding[] {
  const hidden: Finding[] = [];
  const [first] = tables;
  if (first && sheet.visibility !== "visible") {
    hidden.push(
      finding("structure/hidden", null, null, {
        what: "sheet",
        name: sheet.name,
      }),
    );
  }
  for (const { range, columns } of tables) {
    const rows = [...sheet.hiddenRows].filter((row) => row >= range.top && row <= range.bottom);
    const hiddenColumns = columns
      .map(({ column }) => column)
      .filter((column) => sheet.hiddenColumns.has(column));
    if (rows.length > 0) hidden.push(report(sheet, "rows", rows, (row) => String(row + 1)));
    if (hiddenColumns.length > 0)
      hidden.push(report(sheet, "columns", hiddenColumns, formatColumn));
  }
  return hidden;
}

function report(
  sheet: Sheet,
  what: "rows" | "columns",
  indices: readonly number[],
  label: (index: number) => string,
): Finding {
  const sorted = [...indices].sort((a, b) => a - b);
  const [first = 0] = sorted;
  const cell = what === "rows" ? `A${first + 1}` : `${formatColumn(first)}1`;
  const name = runsOf(sorted)
    .map(([from, to]) => (from === to ? label(from) : `${label(from)}–${label(to)}`))
    .join("、");
  return finding("structure/hidden", { sheet: sheet.name, cell }, null, {
    what,
    name,
  });
}

function runsOf(sorted: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const index of sorted) {
    const last = runs.at(-1);
    if (last && index <= last[1] + 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
