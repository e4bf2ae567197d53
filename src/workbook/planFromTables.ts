import type { Indicator } from "../domain/indicator";
import { nameKey } from "../intake/nameKey";
import { readYear } from "../intake/readPeriod";
import { ownIndicator, type OwnYears } from "./ownIndicator";
import type { PlanMatch, RowMatch, TableRow } from "./PlanMatch";
import type { RecognisedTable } from "./RecognisedTable";
import type { Snapshot } from "./Workbook";

/** The rows of one table that state one indicator: one, or one per component. */
interface Statement {
  readonly key: string;
  readonly rows: [TableRow, ...TableRow[]];
}

/**
 * Makes a plan of the tables' own baseline and target columns, for a workbook that follows no plan we have. An indicator that several
 * tables state is taken from the first; the others are matched to it by name.
 *
 * @param openYear the year that a column headed 指标值, without a year anywhere, is taken to be of.
 * @returns null when the tables have no rows.
 * @example planFromTables(snapshot, recognise(snapshot).tables, 2024)?.plan.indicators[0]?.shape // "floor"
 */
export function planFromTables(
  snapshot: Snapshot,
  tables: readonly RecognisedTable[],
  openYear: number,
): PlanMatch | null {
  const [main] = tables;
  if (!main) return null;
  const read = tables.map((table) => statementsOf(table));
  const firsts = new Map<string, Statement>();
  for (const statement of read.flatMap(({ statements }) => statements)) {
    if (!firsts.has(statement.key)) firsts.set(statement.key, statement);
  }
  const indicators = new Map(
    [...firsts.values()].map(({ key, rows }, index) => {
      const id = `own-${String(index + 1).padStart(2, "0")}`;
      return [key, ownIndicator(snapshot, id, rows, yearsOf(rows[0].table, openYear))];
    }),
  );
  const matchOf = ({ table, row }: TableRow, key: string): readonly RowMatch[] => {
    const indicator = indicators.get(key);
    return indicator ? [{ table, row, indicator, component: row.component, score: 1 }] : [];
  };
  return {
    plan: {
      id: "embedded",
      title: main.title || main.sheet,
      document: { number: "", issuer: "", issuedOn: null },
      baselineYear: yearsOf(main, openYear).baselineYear,
      years: targetYears([...indicators.values()]),
      indicators: [...indicators.values()],
      milestones: [],
      funds: null,
    },
    confidence: 1,
    agreement: null,
    matches: read.flatMap(({ statements }) =>
      statements.flatMap(({ key, rows }) => rows.flatMap((row) => matchOf(row, key))),
    ),
    unmatched: [],
    duplicates: read.flatMap(({ repeated }) =>
      repeated.flatMap(({ key, first, ...row }) =>
        matchOf(row, key).map(({ indicator }) => ({ ...row, indicator, first })),
      ),
    ),
    missing: [],
    missingComponents: [],
  };
}

function targetYears(indicators: readonly Indicator[]): readonly number[] {
  const years = indicators.flatMap(({ targets, components }) =>
    [targets, ...components.map((component) => component.targets)].flatMap(Object.keys),
  );
  return [...new Set(years.map(Number))].sort((a, b) => a - b);
}

type Repeated = TableRow & { readonly key: string; readonly first: TableRow["row"] };

function statementsOf(table: RecognisedTable): {
  readonly statements: readonly Statement[];
  readonly repeated: readonly Repeated[];
} {
  const statements = new Map<string, Statement>();
  const repeated: Repeated[] = [];
  for (const row of table.rows) {
    const key = nameKey(row.name);
    const known = statements.get(key);
    const same = known?.rows.find(({ row: other }) => other.component === row.component);
    if (!known) statements.set(key, { key, rows: [{ table, row }] });
    else if (same) repeated.push({ table, row, key, first: same.row });
    else known.rows.push({ table, row });
  }
  return { statements: [...statements.values()], repeated };
}

/** The baseline is of the year its header names, else of the year before the first target. */
function yearsOf({ columns }: RecognisedTable, openYear: number): OwnYears {
  const header = columns.find(({ role }) => role === "baseline")?.header ?? "";
  const targets = columns
    .filter(({ role }) => /^target:\d/.test(role))
    .map(({ role }) => Number(role.slice("target:".length)));
  return { baselineYear: readYear(header) ?? Math.min(openYear, ...targets) - 1, openYear };
}
