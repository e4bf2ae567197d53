import { measuresOf } from "../domain/indicator";
import type { ReportingPeriod } from "../domain/period";
import { actualRole } from "../workbook/actualRole";
import { gridOf, type Grid } from "../workbook/Grid";
import type { RowMatch } from "../workbook/PlanMatch";
import { readStatement } from "../workbook/readStatement";
import type { RecognisedTable } from "../workbook/RecognisedTable";
import type { CellRef, Snapshot } from "../workbook/Workbook";
import { headedColumns } from "./headedColumns";
import type { TableStatement } from "./statementsOf";

/** What a monitoring form asks a person to say of the rest of the year. */
export type OutlookField = "forecast" | "cause" | "possibility" | "rectification";

/** 全年预计完成情况 as the officer states it. */
export interface StatedForecast {
  readonly cell: CellRef;
  /** In the indicator's unit; null where no number stands. */
  readonly value: number | null;
  /** As it is shown; empty for a blank. */
  readonly text: string;
}

/** What the officer says of the rest of the year for one measure. */
export interface Outlook {
  /** Null where the form has no column for it. */
  readonly forecast: StatedForecast | null;
  /** What the form has columns for. */
  readonly asked: ReadonlySet<OutlookField>;
  /** Of these what is not blank; of several columns to tick one is enough. */
  readonly said: ReadonlySet<OutlookField>;
}

const headings: readonly (readonly [OutlookField, RegExp])[] = [
  ["forecast", /预计|预测/],
  ["cause", /原因/],
  ["possibility", /可能性/],
  ["rectification", /措施|整改/],
];

/**
 * Reads what monitoring forms of a period say of the rest of the year, by the headings of their columns. Where several forms state a measure, the first counts.
 *
 * @returns by the measure's id; nothing for what no such form lists.
 * @example outlooksOf(snapshot, examination).get("ind-08")?.forecast?.value // 1.04
 */
export function outlooksOf(
  snapshot: Snapshot,
  { statements, period }: { statements: readonly TableStatement[]; period: ReportingPeriod },
): ReadonlyMap<string, Outlook> {
  const found = new Map<string, Outlook>();
  const forms = new Map<RecognisedTable, FormColumns | null>();
  for (const statement of statements) {
    const { table } = statement;
    if (!forms.has(table)) forms.set(table, columnsIn(snapshot, table, period));
    const columns = forms.get(table);
    if (!columns) continue;
    for (const [id, outlook] of ofStatement(snapshot, statement, columns)) {
      if (!found.has(id)) found.set(id, outlook);
    }
  }
  return found;
}

interface FormColumns {
  readonly grid: Grid;
  readonly columns: ReadonlyMap<OutlookField, readonly number[]>;
}

function columnsIn(
  snapshot: Snapshot,
  table: RecognisedTable,
  period: ReportingPeriod,
): FormColumns | null {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet || table.form !== "monitoring" || !actualRole(table, period)) return null;
  const grid = gridOf(sheet, snapshot.date1904);
  const columns = new Map<OutlookField, number[]>();
  for (const { column, texts } of headedColumns(grid, table)) {
    for (const [field, pattern] of headings) {
      if (!texts.some((text) => pattern.test(text))) continue;
      columns.set(field, [...(columns.get(field) ?? []), column]);
    }
  }
  return { grid, columns };
}

function ofStatement(
  snapshot: Snapshot,
  { indicator, rows }: TableStatement,
  { grid, columns }: FormColumns,
): readonly (readonly [string, Outlook])[] {
  const [column, ...others] = columns.get("forecast") ?? [];
  const isOne = column !== undefined && others.length === 0;
  const withForecast = rows.map((match) => ({
    ...match,
    row: { ...match.row, cells: isOne ? { forecast: cellsIn(grid, match, column) } : {} },
  }));
  const forecasts = readStatement(snapshot, { indicator, rows: withForecast }, "forecast", "value");
  return measuresOf(indicator).flatMap((measure) => {
    const row = rows.find(({ component }) => component === measure.component) ?? rows[0];
    if (!row) return [];
    const read = forecasts.find(({ component }) => component === measure.component);
    const forecast = read && {
      cell: read.cell,
      value: read.observation.kind === "number" ? read.observation.value : null,
      text: grid.text(read.cell.row, read.cell.column),
    };
    const said = [...columns].filter(([, own]) => own.some((each) => shows(grid, row, each)));
    return [
      [
        measure.id,
        {
          forecast: forecast ?? null,
          asked: new Set(columns.keys()),
          said: new Set(said.map(([field]) => field)),
        },
      ] as const,
    ];
  });
}

function shows(grid: Grid, match: RowMatch, column: number): boolean {
  return cellsIn(grid, match, column).some(
    ({ row, column: own }) => grid.text(row, own).trim() !== "",
  );
}

/** The cells of a row in a column, each once. */
function cellsIn(
  grid: Grid,
  { table: { sheet }, row: { top, bottom } }: RowMatch,
  column: number,
): readonly CellRef[] {
  const homes = new Map<string, CellRef>();
  for (let row = top; row <= bottom; row += 1) {
    const home = grid.home(row, column);
    homes.set(`${home.row} ${home.column}`, { sheet, ...home });
  }
  return [...homes.values()];
}
