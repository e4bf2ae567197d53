import type { FormColumn, FormLayout } from "../../domain/forms/FormLayout";
import { isMoney } from "../../domain/forms/isMoney";
import type { FormRow, FormValue, PerformanceForm } from "../../domain/forms/PerformanceForm";
import type { ReportingPeriod } from "../../domain/period";
import { readPeriod } from "../../intake/readPeriod";
import { gridOf, type Grid } from "../Grid";
import type { Sheet } from "../Workbook";
import { comparatorOf, readFigureFormat } from "./figureFormat";
import { takeOut } from "./fillIn";
import { moneyFrom } from "./moneyIn";
import { headingDepth, placeForm, type FormPlaces } from "./placeForm";

/** A form as it was read, and where everything of it stands. */
export interface ReadForm {
  readonly form: PerformanceForm;
  readonly places: FormPlaces;
  /** How many rows further down than written it stands. */
  readonly offset: number;
}

/**
 * Reads a form back from a sheet in the same layout: the inverse of {@link writeForm}. Rows may have been inserted above it.
 *
 * @returns undefined when the sheet is not of this layout.
 * @example readForm(sheet, monitoring, false)?.form.head["funds.total.executed"] // 12000
 */
export function readForm(
  sheet: Sheet,
  layout: FormLayout,
  date1904: boolean,
): ReadForm | undefined {
  return readFormIn(gridOf(sheet, date1904), layout);
}

/** Reads a form as {@link readForm} does, from a sheet that is tried in several layouts. */
export function readFormIn(grid: Grid, layout: FormLayout): ReadForm | undefined {
  for (const top of grid.lines) {
    const headings = readHeadings(grid, layout, top);
    if (headings) return readAt(grid, layout, top, headings);
  }
  return undefined;
}

/** What the headings and lines of a form say. */
interface Captured {
  readonly years: readonly number[];
  readonly values: Readonly<Record<string, string>>;
  readonly isYearEnd: boolean;
}

function readAt(
  grid: Grid,
  layout: FormLayout,
  top: number,
  headings: Captured,
): ReadForm | undefined {
  const above = placeForm(layout, 0, headings.years, 0);
  const offset = top - above.heading.top;
  if (offset < 0) return undefined;
  const lines = layout.lines.map((line, index) =>
    takeOut(line, grid.text(offset + above.lines + index, 0)),
  );
  const labels = above.head.map(({ cell, range }) =>
    cell.text === undefined ? {} : takeOut(cell.text, grid.text(offset + range.top, range.left)),
  );
  const values = Object.fromEntries(
    [headings.values, ...labels, ...lines].flatMap((each) => Object.entries(each ?? {})),
  );
  const period = periodOf(values, headings.isYearEnd);
  if (!period) return undefined;
  const count = countRows(grid, layout, above, offset);
  const places = placeForm(layout, period.year, headings.years, count);
  const { year: _year, months: _months, baselineYear, ...texts } = values;
  const fields = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
  const form = {
    period,
    baselineYear: baselineYear === undefined ? null : Number(baselineYear),
    years: headings.years,
    head: { ...fields, ...readHead(grid, layout, places, offset) },
    rows: Array.from({ length: count }, (_, index) =>
      readRow(grid, places, offset + places.body.top + index),
    ),
  };
  return { form, places, offset };
}

/** @returns undefined when the headings at these rows are not the layout's. */
function readHeadings(grid: Grid, layout: FormLayout, top: number): Captured | undefined {
  const depth = headingDepth(layout);
  const years: number[] = [];
  const values: Record<string, string> = {};
  let isYearEnd = false;
  let column = 0;
  for (const each of layout.columns) {
    const isEach = each.years === "each";
    let found = takeHeading(grid, each, top, depth, column);
    if (!found && !isEach) return undefined;
    while (found) {
      column += 1;
      isYearEnd ||= found.isYearEnd;
      if (isEach) years.push(Number(found.values["year"]));
      else Object.assign(values, found.values);
      found = isEach ? takeHeading(grid, each, top, depth, column) : undefined;
    }
  }
  return { years, values, isYearEnd };
}

function takeHeading(
  grid: Grid,
  { heading, headingAtYearEnd }: FormColumn,
  top: number,
  depth: number,
  column: number,
): { readonly values: Readonly<Record<string, string>>; readonly isYearEnd: boolean } | undefined {
  const rows = Array.from({ length: depth }, (_, index) => grid.text(top + index, column));
  const matches = (texts: readonly string[]): Readonly<Record<string, string>> | undefined => {
    const found = rows.map((row, index) => takeOut(texts[index] ?? texts.at(-1) ?? "", row));
    if (found.includes(undefined)) return undefined;
    return Object.fromEntries(found.flatMap((values) => Object.entries(values ?? {})));
  };
  const values = matches(heading);
  if (values) return { values, isYearEnd: false };
  const atYearEnd = headingAtYearEnd && matches(headingAtYearEnd);
  return atYearEnd && { values: atYearEnd, isYearEnd: true };
}

function periodOf(
  { year, months }: Readonly<Record<string, string>>,
  isYearEnd: boolean,
): ReportingPeriod | undefined {
  if (year === undefined) return undefined;
  const read = isYearEnd || !months ? undefined : readPeriod(months, Number(year));
  const { through, grain } = read ?? { through: 12, grain: "year" };
  return { year: Number(year), through, grain };
}

/** The rows down to the foot, the signatures or the first row that shows nothing. */
function countRows(grid: Grid, layout: FormLayout, { body }: FormPlaces, offset: number): number {
  const first = offset + body.top;
  const end = layout.foot[0]?.cells[0]?.text ?? layout.signature;
  let count = 0;
  const label = layout.columns[0]?.field === "label" ? 1 : 0;
  const ends = (row: number): boolean => {
    const text = grid.text(row, 0);
    return text === end || text.startsWith(layout.signature.slice(0, 4));
  };
  const shows = (row: number): boolean =>
    layout.columns.some((_, column) => column >= label && grid.text(row, column) !== "");
  while (!ends(first + count) && shows(first + count)) count += 1;
  return count;
}

function readHead(
  grid: Grid,
  layout: FormLayout,
  { head, foot }: FormPlaces,
  offset: number,
): Readonly<Record<string, number | string>> {
  const found: Record<string, number | string> = {};
  for (const { cell, range } of [...head, ...foot]) {
    const { field, unit = layout.unit } = cell;
    const value = valueAt(grid, offset + range.top, range.left);
    if (field === undefined || value === null) continue;
    const isAmount = isMoney(field) && typeof value === "number";
    found[field] = isAmount ? moneyFrom(unit, value) : value;
  }
  return found;
}

function readRow(grid: Grid, { columns }: FormPlaces, row: number): FormRow {
  const values: Record<string, FormValue> = {};
  let decimals: number | null = null;
  let comparator: FormRow["comparator"] = null;
  for (const { key, column, layout } of columns) {
    if (layout.field === "label") continue;
    const isOver = grid.home(row, column).column < column;
    const value = isOver ? null : valueAt(grid, row, column);
    if (layout.field === "comparator") comparator = comparatorOf(String(value ?? ""));
    else if (value !== null) values[key] = value;
    const format = grid.cell(row, column)?.numberFormat ?? "General";
    if (format === "General") continue;
    const read = readFigureFormat(format);
    decimals = Math.min(decimals ?? read.decimals, read.decimals);
    comparator ??= read.comparator;
  }
  return { values, decimals: decimals ?? 0, comparator };
}

function valueAt(grid: Grid, row: number, column: number): number | string | null {
  const value = grid.cell(row, column)?.value ?? null;
  return typeof value === "number" || (typeof value === "string" && value !== "") ? value : null;
}
