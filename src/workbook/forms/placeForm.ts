import type {
  FormCell,
  FormColumn,
  FormLayout,
  FormRowOfCells,
} from "../../domain/forms/FormLayout";
import type { Range } from "../a1";

/** A column where it stands in the sheet. */
export interface PlacedColumn {
  readonly column: number;
  readonly layout: FormColumn;
  /** Of its values in a row: `name`, `target:2024`. */
  readonly key: string;
  /** Of a target; else null. */
  readonly year: number | null;
}

/** A cell of head or foot where it stands. */
export interface PlacedCell {
  readonly cell: FormCell;
  readonly range: Range;
}

/** Where everything of a form stands; rows and columns of the sheet, zero-based. */
export interface FormPlaces {
  readonly columns: readonly PlacedColumn[];
  /** The first line below the title. */
  readonly lines: number;
  readonly head: readonly PlacedCell[];
  readonly heading: { readonly top: number; readonly bottom: number };
  /** The first and last row of the table; `bottom` is above `top` when it has none. */
  readonly body: { readonly top: number; readonly bottom: number };
  readonly foot: readonly PlacedCell[];
  readonly signature: number;
  readonly lastColumn: number;
  readonly heights: Readonly<Record<number, number>>;
}

/**
 * Says where everything of a form stands.
 *
 * @param year of the period, which a single column of targets is for.
 * @param years of the columns of targets where the layout has one for each.
 * @example placeForm(monitoring, 2024, [], 24).heading // { top: 9, bottom: 10 }
 */
export function placeForm(
  layout: FormLayout,
  year: number,
  years: readonly number[],
  rowCount: number,
): FormPlaces {
  const columns = placeColumns(layout.columns, year, years);
  const lines = 1;
  const headTop = lines + layout.lines.length;
  const top = headTop + layout.head.length;
  const bottom = top + headingDepth(layout) - 1;
  const body = { top: bottom + 1, bottom: bottom + rowCount };
  return {
    columns,
    lines,
    head: placeCells(layout.head, columns, headTop),
    heading: { top, bottom },
    body,
    foot: placeCells(layout.foot, columns, body.bottom + 1),
    signature: body.bottom + 1 + layout.foot.length,
    lastColumn: columns.length - 1,
    heights: { ...heightsOf(layout.head, headTop), ...heightsOf(layout.foot, body.bottom + 1) },
  };
}

/** How many rows the headings of the table take. */
export function headingDepth({ columns }: FormLayout): number {
  return Math.max(...columns.map(({ heading }) => heading.length));
}

function placeColumns(
  columns: readonly FormColumn[],
  year: number,
  years: readonly number[],
): readonly PlacedColumn[] {
  const placed = columns.flatMap((layout): Omit<PlacedColumn, "column">[] => {
    if (layout.field !== "target") return [{ layout, key: layout.field, year: null }];
    const own = layout.years === "each" ? years : [year];
    return own.map((each) => ({ layout, key: `target:${each}`, year: each }));
  });
  return placed.map((each, column) => ({ ...each, column }));
}

function placeCells(
  rows: readonly FormRowOfCells[],
  columns: readonly PlacedColumn[],
  top: number,
): readonly PlacedCell[] {
  const firstOf = (field: string): number =>
    columns.findIndex(({ layout }) => layout.field === field);
  const lastOf = (field: string): number =>
    columns.findLastIndex(({ layout }) => layout.field === field);
  return rows.flatMap(({ cells }, index) =>
    cells.map((cell) => {
      const row = top + index;
      const bottom = row + (cell.rows ?? 1) - 1;
      return {
        cell,
        range: { top: row, left: firstOf(cell.from), bottom, right: lastOf(cell.to) },
      };
    }),
  );
}

function heightsOf(rows: readonly FormRowOfCells[], top: number): Record<number, number> {
  return Object.fromEntries(rows.map(({ height = 24 }, index) => [top + index, height]));
}
