import { halfWidth } from "../../intake/halfWidth";
import { isUnit } from "../../intake/isUnit";
import { nameKey } from "../../intake/nameKey";
import { rowValues } from "../../workbook/rowValues";
import type { RecognisedRow, RecognisedTable } from "../../workbook/RecognisedTable";
import type { Snapshot } from "../../workbook/Workbook";
import { impliedUnit } from "./impliedUnit";

/**
 * Gives rows that print no unit the one that their table states for all (单位：%), that another table of the document prints for the same
 * name, or that the name implies.
 *
 * @param above the lines above each table.
 */
export function withUnits(
  snapshot: Snapshot,
  tables: readonly { readonly table: RecognisedTable; readonly above: readonly string[] }[],
): readonly RecognisedTable[] {
  const printed = new Map<string, string>();
  for (const { name, unit } of tables.flatMap(({ table }) => table.rows)) {
    if (unit !== "") printed.set(nameKey(name), unit);
  }
  return tables.map(({ table, above }) => {
    const shared = unitOf(above);
    const unitFor = (row: RecognisedRow): string => {
      const values = [...rowValues(snapshot, row).values()].flat();
      return shared || (printed.get(nameKey(row.name)) ?? impliedUnit(row.name, values));
    };
    const rows = table.rows.map((row) =>
      row.unit !== "" || isUnitPrinted(snapshot, row) ? row : { ...row, unit: unitFor(row) },
    );
    return { ...table, rows };
  });
}

/** 单位：% in a line above the table; 万元 there is of the funds in its head. */
function unitOf(above: readonly string[]): string {
  const units = above.map(
    (line) => /单位:(.{1,6}?)[)]?$/.exec(halfWidth(line).replace(/\s/g, ""))?.[1] ?? "",
  );
  return units.find((unit) => isUnit(unit) && !unit.endsWith("元")) ?? "";
}

function isUnitPrinted(snapshot: Snapshot, { cells }: RecognisedRow): boolean {
  const refs = Object.entries(cells).flatMap(([role, own]) =>
    role.startsWith("target:") ? own : [],
  );
  return refs.some(({ sheet, row, column }) => {
    const value = snapshot.sheets.find(({ name }) => name === sheet)?.cell(row, column);
    const text = typeof value?.value === "string" ? value.value : "";
    return (
      /\d\s*[^\d\s.,、;；/—-]/.test(halfWidth(text)) || value?.numberFormat.includes("%") === true
    );
  });
}
