import { measuresOf, type Indicator } from "../domain/indicator";
import { readCells, type MeasuredValue, type Wanted } from "./readCells";
import type { RowMatch } from "./PlanMatch";
import type { CellRef, Snapshot } from "./Workbook";

/** The rows of one table that state one indicator: one row, or one for each of its components. */
export interface Statement {
  readonly indicator: Indicator;
  readonly rows: readonly RowMatch[];
}

/**
 * Reads what one column says of an indicator: a value for the whole, or one for each component, in the plan's order.
 *
 * @param role as in `RecognisedRow.cells`.
 * @returns nothing when the rows have no cell in that column.
 * @example readStatement(snapshot, statement14, "actual:2024", "value").map(({ component }) => component) // ["门诊", "住院"]
 */
export function readStatement(
  snapshot: Snapshot,
  { indicator, rows }: Statement,
  role: string,
  as: Wanted["as"],
): readonly MeasuredValue[] {
  const { unit, components } = indicator;
  const names = components.map(({ name }) => name);
  const whole = rows.find(({ component }) => component === null);
  if (whole) return read(whole.row.cells[role], { components: names, unit, as });
  return measuresOf(indicator).flatMap(({ component }) => {
    const own = rows.find((row) => row.component === component);
    const values = read(own?.row.cells[role], { components: [], unit, as });
    return values.map((value) => ({ ...value, component }));
  });

  function read(cells: readonly CellRef[] | undefined, wanted: Wanted): readonly MeasuredValue[] {
    return cells && cells.length > 0 ? readCells(snapshot, cells, wanted) : [];
  }
}
