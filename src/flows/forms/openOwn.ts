import type { FormLayout } from "../../domain/forms/FormLayout";
import { formatA1, type Position } from "../../workbook/a1";
import { placesOnSheet } from "../../workbook/forms/placesOnSheet";
import { readFormIn } from "../../workbook/forms/readForm";
import { gridOf, type Grid } from "../../workbook/Grid";
import type { RecognisedTable } from "../../workbook/RecognisedTable";
import type { Snapshot } from "../../workbook/Workbook";
import { headedColumns } from "../headedColumns";
import { fieldLabel } from "./fieldLabel";
import type { OpenPlace, OpenRow, Proposal } from "./Proposal";

/**
 * What is left in the officer's own form: the blank fields of its head, where it stands in the layout given, and the blank cells of its rows by column.
 *
 * @param proposals for the form; what is proposed is not left.
 */
export function openOwn(
  snapshot: Snapshot,
  table: RecognisedTable,
  layout: FormLayout,
  proposals: readonly Proposal[],
): readonly OpenPlace[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return [];
  const grid = gridOf(sheet, snapshot.date1904);
  const proposed = new Set(proposals.map(({ cell }) => formatA1(cell)));
  const isOpen = (at: Position): boolean => isBlank(grid, at) && !proposed.has(formatA1(at));
  return [...openHead(grid, table.sheet, layout, isOpen), ...openColumns(grid, table, isOpen)];
}

function isBlank(grid: Grid, { row, column }: Position): boolean {
  const home = grid.home(row, column);
  const cell = grid.cell(row, column);
  const isHome = home.row === row && home.column === column;
  return isHome && (cell?.value ?? "") === "" && (cell?.formula ?? null) === null;
}

/** A sum or rate follows from the other fields. */
function openHead(
  grid: Grid,
  sheet: string,
  layout: FormLayout,
  isOpen: (at: Position) => boolean,
): readonly OpenPlace[] {
  const read = readFormIn(grid, layout);
  if (!read) return [];
  const places = placesOnSheet(read);
  return [...places.head, ...places.foot].flatMap((placed): readonly OpenPlace[] => {
    const { field, sum, rate } = placed.cell;
    const at = { row: placed.range.top, column: placed.range.left };
    if (field === undefined || sum !== undefined || rate !== undefined || !isOpen(at)) return [];
    return [{ label: fieldLabel(places, placed), cells: 1, first: { sheet, ...at }, rows: [] }];
  });
}

function openColumns(
  grid: Grid,
  table: RecognisedTable,
  isOpen: (at: Position) => boolean,
): readonly OpenPlace[] {
  const { sheet, rows: lines } = table;
  return headedColumns(grid, table).flatMap(({ column, texts }): readonly OpenPlace[] => {
    const rows = lines.flatMap(({ name, component, top, bottom }): readonly OpenRow[] => {
      const label = component === null ? name : `${name} · ${component}`;
      return Array.from({ length: bottom - top + 1 }, (_, index) => ({ row: top + index, column }))
        .filter(isOpen)
        .map((at) => ({ label, cell: { sheet, ...at } }));
    });
    const [first] = rows;
    if (!first) return [];
    return [{ label: texts.join(" · "), cells: rows.length, first: first.cell, rows }];
  });
}
