import { impliedComparator } from "../../domain/impliedComparator";
import type { Indicator, Source } from "../../domain/indicator";
import type { Plan } from "../../domain/plan";
import { nameKey } from "../../intake/nameKey";
import { matchTables } from "../../workbook/matchTables";
import { planFromTables } from "../../workbook/planFromTables";
import type { TableRow } from "../../workbook/PlanMatch";
import type { RecognisedRow, RecognisedTable } from "../../workbook/RecognisedTable";
import type { Snapshot } from "../../workbook/Workbook";
import type { PlacedTable } from "./PlacedTable";
import { printedName } from "./printedName";

/** One place of a table that states an indicator, with the indicator as that place alone has it. */
export interface TableStatement {
  readonly placed: PlacedTable;
  readonly rows: readonly RecognisedRow[];
  readonly own: Indicator;
}

/** An indicator with every place of the tables that states it; its figures are those of the first that has one for the year. */
export interface StatedIndicator {
  readonly indicator: Indicator;
  readonly statements: readonly [TableStatement, ...TableStatement[]];
}

/**
 * Reads the indicators of several tables as one list. A row that an earlier table states already, by its name or by a like name with the
 * same figures, is a further source of that indicator; it carries its own targets where they differ.
 *
 * It pauses within and between tables. Ids are the row's number behind `ind-` in a 绩效目标表 and behind `key-` in any other table.
 *
 * @param tables those whose figures count first, first.
 */
export function* readIndicators(
  snapshot: Snapshot,
  tables: readonly PlacedTable[],
  openYear: number,
): Generator<void, readonly StatedIndicator[], void> {
  const known: StatedIndicator[] = [];
  for (const [index, placed] of tables.entries()) {
    yield;
    const prefix = prefixOf(tables, index);
    const matched = matchedRows(snapshot, placed, known);
    const numbers = rowNumbers(placed);
    yield;
    const statements: TableStatement[] = [];
    for (const rows of partsOf(placed.table.rows)) {
      const part = { ...placed.table, rows };
      statements.push(...statementsIn(snapshot, placed, part, openYear));
      yield;
    }
    for (const statement of statements) {
      const row = statement.rows[0];
      const number = (row && numbers.get(row)) ?? 0;
      const earlier = known.findIndex(({ indicator }) => row && matched.get(row) === indicator.id);
      const before = known[earlier];
      if (before) known.splice(earlier, 1, restated(before, statement, number));
      else known.push(stated(statement, `${prefix}-${String(number).padStart(2, "0")}`, number));
    }
  }
  return known;
}

/** `ind`, `key`, and for a further table of the same sort `ind2`. */
function prefixOf(tables: readonly PlacedTable[], index: number): string {
  const isTarget = (placed: PlacedTable | undefined): boolean => placed?.table.form !== "annual";
  const before = tables
    .slice(0, index)
    .filter((other) => isTarget(other) === isTarget(tables[index]));
  const word = isTarget(tables[index]) ? "ind" : "key";
  return before.length === 0 ? word : `${word}${before.length + 1}`;
}

/** Which known indicator each row states once more. */
function matchedRows(
  snapshot: Snapshot,
  { table }: PlacedTable,
  known: readonly StatedIndicator[],
): ReadonlyMap<RecognisedRow, string> {
  const indicators = known.map(({ indicator }) => indicator);
  if (indicators.length === 0) return new Map();
  const { matches } = matchTables(snapshot, [table], { ...noPlan, indicators });
  return new Map(matches.map(({ row, indicator }) => [row, indicator.id]));
}

const noPlan: Omit<Plan, "indicators"> = {
  id: "tables",
  title: "",
  document: { number: "", issuer: "", issuedOn: null },
  baselineYear: 0,
  years: [],
  milestones: [],
  funds: null,
};

/** Counted from 1 at the first indicator; rows of one indicator's components count once. */
function rowNumbers({ table }: PlacedTable): ReadonlyMap<RecognisedRow, number> {
  const numbers = new Map<string, number>();
  return new Map(
    table.rows.map((row) => {
      const key = nameKey(row.name);
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return [row, number];
    }),
  );
}

/** So many indicators are read between two pauses. */
const stride = 10;

/** A long table in parts, the rows of one name together, in the order of their first. */
function partsOf(rows: readonly RecognisedRow[]): readonly (readonly RecognisedRow[])[] {
  const byName = new Map<string, RecognisedRow[]>();
  for (const row of rows) {
    const key = nameKey(row.name);
    const same = byName.get(key);
    if (same) same.push(row);
    else byName.set(key, [row]);
  }
  const names = [...byName.values()];
  const count = Math.ceil(names.length / stride);
  return Array.from({ length: count }, (_, part) =>
    names.slice(part * stride, (part + 1) * stride).flat(),
  );
}

function statementsIn(
  snapshot: Snapshot,
  placed: PlacedTable,
  part: RecognisedTable,
  openYear: number,
): readonly TableStatement[] {
  const read = planFromTables(snapshot, [part], openYear);
  if (!read) return [];
  const rows = new Map<Indicator, TableRow["row"][]>();
  for (const { indicator, row } of read.matches) {
    rows.set(indicator, [...(rows.get(indicator) ?? []), row]);
  }
  return [...rows].map(([own, ownRows]) => ({ placed, rows: ownRows, own }));
}

function stated(statement: TableStatement, id: string, row: number): StatedIndicator {
  const { own } = statement;
  const { direction, directionReason, shape, comparator } = own;
  const isPrinted = directionReason === "comparator" || comparator === "=";
  const name = printedName(own.name);
  const indicator: Indicator = {
    ...own,
    id,
    name,
    comparator: isPrinted ? comparator : impliedComparator(direction, shape),
    sources: [{ section: statement.placed.section, row, name }],
  };
  return { indicator, statements: [statement] };
}

function restated(
  { indicator, statements }: StatedIndicator,
  statement: TableStatement,
  row: number,
): StatedIndicator {
  const { own, placed } = statement;
  const isSame = JSON.stringify(targetsOf(own)) === JSON.stringify(targetsOf(indicator));
  const source: Source = {
    section: placed.section,
    row,
    ...(own.level1 !== "" && own.level1 !== indicator.level1 && { level1: own.level1 }),
    name: printedName(own.name),
    ...(!isSame && own.components.length === 0 && { targets: own.targets }),
  };
  const first = indicator.responsible.length > 0 ? indicator : own;
  const isWhole = indicator.components.length + own.components.length === 0;
  return {
    indicator: {
      ...indicator,
      ...(isWhole && { targets: { ...own.targets, ...indicator.targets } }),
      decimals: Math.max(indicator.decimals, own.decimals),
      responsible: first.responsible,
      sources: [...indicator.sources, source],
    },
    statements: [...statements, statement],
  };
}

function targetsOf({ targets, components }: Indicator): unknown {
  return [targets, ...components.map((component) => component.targets)];
}
