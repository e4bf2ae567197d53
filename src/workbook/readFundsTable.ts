import type { MoneyUnit } from "../domain/forms/FormLayout";
import { halfWidth } from "../intake/halfWidth";
import type { Grid } from "./Grid";
import { fundsHeadings, fundsLineWords, type FundsColumn } from "./headerVocabulary";
import type { CellRef } from "./Workbook";

/** 项目资金 as a table of its own in the head of a form: sources down, amounts across. */
export interface FundsTable {
  readonly sheet: string;
  /** Null where the form does not say it. */
  readonly unit: MoneyUnit | null;
  /** As printed: 1—7月执行数. */
  readonly headings: Readonly<Partial<Record<FundsColumn, string>>>;
  readonly lines: readonly FundsLine[];
}

/** One source of the money; `label` as the form names it. */
export interface FundsLine {
  readonly label: string;
  readonly cells: Readonly<Partial<Record<FundsColumn, CellRef>>>;
}

/**
 * Finds the table of 项目资金 in the head of a form in any layout, by its headings (a budget and what was spent of it) and the names of its
 * lines.
 *
 * @param rows sheet rows above the form's indicators, ascending.
 * @returns undefined where there is none.
 * @example readFundsTable(grid, [2, 3, 4])?.lines[0] // { label: "年度资金总额", cells: { budget: …, executed: … } }
 */
export function readFundsTable(grid: Grid, rows: readonly number[]): FundsTable | undefined {
  for (const [index, row] of rows.entries()) {
    const columns = columnsOf(grid, row);
    const { executed, budget, initialBudget } = columns;
    if (executed === undefined || (budget ?? initialBudget) === undefined) continue;
    const lines = linesBelow(grid, rows.slice(index + 1), columns);
    if (lines.length === 0) return undefined;
    const headings = byColumn(columns, (column) => grid.text(row, column).replace(/\s/g, ""));
    const unit = unitIn(grid, rows.slice(0, index + 1 + lines.length).reverse());
    return { sheet: grid.sheet.name, unit, headings, lines };
  }
  return undefined;
}

type Columns = Readonly<Partial<Record<FundsColumn, number>>>;

/** The first column of each heading. */
function columnsOf(grid: Grid, row: number): Columns {
  const found: Partial<Record<FundsColumn, number>> = {};
  for (let column = grid.left; column <= grid.right; column += 1) {
    if (grid.home(row, column).column !== column) continue;
    const key = halfWidth(grid.text(row, column)).replace(/\s|[([][^)\]]*[)\]]/g, "");
    const kind = fundsHeadings.find(([, pattern]) => pattern.test(key))?.[0];
    if (kind) found[kind] ??= column;
  }
  return found;
}

function linesBelow(grid: Grid, rows: readonly number[], columns: Columns): readonly FundsLine[] {
  const first = Math.min(...Object.values(columns));
  const lines: FundsLine[] = [];
  for (const row of rows) {
    const label = labelOf(grid, row, first);
    if (!fundsLineWords.test(label)) break;
    const cells = byColumn(columns, (column) => ({
      sheet: grid.sheet.name,
      ...grid.home(row, column),
    }));
    lines.push({ label, cells });
  }
  return lines;
}

function byColumn<Value>(
  columns: Columns,
  valueOf: (column: number) => Value,
): Readonly<Partial<Record<FundsColumn, Value>>> {
  const found: Partial<Record<FundsColumn, Value>> = {};
  for (const [kind] of fundsHeadings) {
    const column = columns[kind];
    if (column !== undefined) found[kind] = valueOf(column);
  }
  return found;
}

/** What stands nearest to the left of the amounts. */
function labelOf(grid: Grid, row: number, before: number): string {
  for (let column = before - 1; column >= grid.left; column -= 1) {
    const text = grid.text(row, column).replace(/\s/g, "");
    if (text !== "") return text;
  }
  return "";
}

const units = /(?:[([]|单位[:：]?)\s*(亿元|万元|元)\s*(?:[)\]]|$)/;

/** The unit stated nearest, looking upwards from the last line. */
function unitIn(grid: Grid, rows: readonly number[]): MoneyUnit | null {
  for (const row of rows) {
    for (let column = grid.left; column <= grid.right; column += 1) {
      const unit = units.exec(halfWidth(grid.text(row, column)).trim())?.[1];
      if (unit === "元" || unit === "万元" || unit === "亿元") return unit;
    }
  }
  return null;
}
