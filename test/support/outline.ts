import { formatColumn, formatRange } from "../../src/workbook/a1";
import type { RecognisedTable } from "../../src/workbook/RecognisedTable";

/** A table in a few lines: what it is, its columns by role, and per row what names it and where its values stand. */
export function outline(table: RecognisedTable): unknown {
  const at = ({ row, column }: { row: number; column: number }): string =>
    `${formatColumn(column)}${row + 1}`;
  return {
    form: table.form,
    title: table.title,
    range: formatRange(table.range),
    columns: Object.fromEntries(
      table.columns.map(({ role, column }) => [role, formatColumn(column)]),
    ),
    ...(table.funds.length > 0 && {
      funds: Object.fromEntries(table.funds.map(({ label, cell }) => [label, at(cell)])),
    }),
    rows: table.rows.map(({ number, level1, level2, name, component, unit, cells }) =>
      [
        number ?? "-",
        [level1, level2].filter((level) => level !== "").join("/"),
        component === null ? name : `${name}·${component}`,
        unit,
        Object.entries(cells)
          .filter(([role]) => /baseline|target|actual/.test(role))
          .map(([, refs]) => refs.map(at).join("+"))
          .join(" "),
      ].join(" | "),
    ),
  };
}
