import type { FormLayout } from "../../domain/forms/FormLayout";
import { product } from "../../domain/decimal";
import { measuresOf, type Indicator } from "../../domain/indicator";
import { nonePrinted, type PrintedWeights } from "../../domain/scoring/PrintedWeights";
import type { Rating } from "../../domain/scoring/ScoringProfile";
import { shareEqually } from "../../domain/scoring/shareEqually";
import { gridOf, type Grid } from "../../workbook/Grid";
import { readFundsTable } from "../../workbook/readFundsTable";
import type { RecognisedTable } from "../../workbook/RecognisedTable";
import { isPercentFormat } from "../../workbook/shownText";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import type { TableStatement } from "../statementsOf";
import { formsIn } from "./formsIn";

/** A number of points as it stands in a form. */
export interface PrintedPoints {
  readonly value: number;
  readonly cell: CellRef;
}

/** 分值 and 得分 of one place; null where nothing readable stands. */
export interface PrintedPair {
  readonly weight: PrintedPoints | null;
  readonly score: PrintedPoints | null;
}

/** What a form prints of an indicator, or of one of its components. */
export interface PrintedRow extends PrintedPair {
  readonly indicator: Indicator;
  readonly component: string | null;
  /** The cells of the two columns, also where they are empty. */
  readonly cells: { readonly weight: CellRef | null; readonly score: CellRef | null };
}

/** The points that one table prints. */
export interface PrintedScores {
  readonly sheet: string;
  readonly rows: readonly PrintedRow[];
  /** Of the execution rate; null where the form is of no known layout and its 项目资金 prints no weight. */
  readonly execution: PrintedPair | null;
  /** 总分; null without such a line. */
  readonly total: PrintedPair | null;
  /** 评价等级 in the line of the total. */
  readonly rating: { readonly rating: Rating; readonly cell: CellRef } | null;
}

/**
 * 分值 and 得分 that the forms of a workbook print, row by row with their cells, by the headings of the columns. Where two columns have such a
 * heading (自评得分 beside 得分), neither is taken.
 *
 * @param statements which rows state which indicator.
 * @param layouts in which the points of the execution rate are found.
 * @returns one for each table that has such a column.
 * @example printedScores(snapshot, tables, statements, layouts)[0]?.total?.score?.value // 92.5
 */
export function printedScores(
  snapshot: Snapshot,
  tables: readonly RecognisedTable[],
  statements: readonly TableStatement[],
  layouts: readonly FormLayout[],
): readonly PrintedScores[] {
  const found = tables.flatMap((table) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    if (!sheet) return [];
    const grid = gridOf(sheet, snapshot.date1904);
    const columns = pointColumns(grid, table);
    return columns.weight === null && columns.score === null ? [] : [{ table, grid, columns }];
  });
  if (found.length === 0) return [];
  const forms = formsIn(snapshot, layouts);
  return found.map(({ table, grid, columns }) => {
    const foot = totalRow(grid, table, columns);
    return {
      sheet: table.sheet,
      rows: rowsOf(table, statements, grid, columns),
      execution: executionIn(forms, table, grid),
      total: foot === null ? null : pairAt(grid, table.sheet, foot, columns),
      rating: foot === null ? null : ratingIn(grid, table.sheet, foot),
    };
  });
}

/** The printed weights, as `scoreForm` takes them; one that stands for several components is shared equally. */
export function printedWeights({ rows, execution }: PrintedScores): PrintedWeights {
  const weights = new Map<string, number>();
  for (const indicator of new Set(rows.map((row) => row.indicator))) {
    const measures = measuresOf(indicator);
    const own = rows.filter((row) => row.indicator === indicator && row.weight !== null);
    const [only] = own;
    if (own.length === 1 && measures.length > 1) {
      const shares = shareEqually(only?.weight?.value ?? 0, measures.length);
      measures.forEach(({ id }, index) => weights.set(id, shares[index] ?? 0));
      continue;
    }
    for (const { component, weight } of own) {
      const measure = measures.find((each) => each.component === component);
      if (measure && weight) weights.set(measure.id, weight.value);
    }
  }
  return { ofMeasures: weights, execution: execution?.weight?.value ?? null };
}

/** The weights that count where several forms print some: those of the first that does. */
export function formWeights(printed: readonly PrintedScores[]): PrintedWeights {
  const found = printed.map(printedWeights);
  return found.find(({ ofMeasures }) => ofMeasures.size > 0) ?? nonePrinted;
}

interface PointColumns {
  readonly weight: number | null;
  readonly score: number | null;
}

const headings = {
  weight: /^(?:分值|权重|标准分|分值[（(]权重[）)]|(?:分值|权重)[（(][分%％][）)])$/,
  score: /^(?:得分|自评得分|得分[（(]分[）)])$/,
};

function pointColumns(grid: Grid, table: RecognisedTable): PointColumns {
  const first = table.rows[0]?.top ?? table.range.top;
  const columnOf = (pattern: RegExp): number | null => {
    const own: number[] = [];
    for (let column = grid.left; column <= grid.right; column += 1) {
      for (let row = table.range.top; row < first; row += 1) {
        const isHome = grid.home(row, column).column === column;
        if (!isHome || !pattern.test(grid.text(row, column).replace(/\s/g, ""))) continue;
        own.push(column);
        break;
      }
    }
    return own.length === 1 ? (own[0] ?? null) : null;
  };
  return { weight: columnOf(headings.weight), score: columnOf(headings.score) };
}

function rowsOf(
  table: RecognisedTable,
  statements: readonly TableStatement[],
  grid: Grid,
  columns: PointColumns,
): readonly PrintedRow[] {
  const { sheet, range } = table;
  const own = statements.filter(
    ({ table: other }) =>
      other.sheet === sheet && other.range.top === range.top && other.range.left === range.left,
  );
  const matches = own.flatMap(({ rows }) => rows);
  return matches.map(({ indicator, component, row: { top } }) => {
    const cellIn = (column: number | null): CellRef | null =>
      column === null ? null : { sheet: table.sheet, ...grid.home(top, column) };
    return {
      indicator,
      component,
      ...pairAt(grid, table.sheet, top, columns),
      cells: { weight: cellIn(columns.weight), score: cellIn(columns.score) },
    };
  });
}

function pairAt(grid: Grid, sheet: string, row: number, columns: PointColumns): PrintedPair {
  return {
    weight: pointsAt(grid, sheet, row, columns.weight),
    score: pointsAt(grid, sheet, row, columns.score),
  };
}

/** 10, 10分, and 10% as 10. */
function pointsAt(
  grid: Grid,
  sheet: string,
  row: number,
  column: number | null,
): PrintedPoints | null {
  if (column === null) return null;
  const home = grid.home(row, column);
  if (home.row !== row) return null;
  const cell = grid.cell(home.row, home.column);
  const { row: at, column: beside } = home;
  const place = { sheet, row: at, column: beside };
  if (typeof cell?.value === "number") {
    const isPercent = isPercentFormat(cell.numberFormat);
    return { value: isPercent ? product(cell.value, 100) : cell.value, cell: place };
  }
  const text = /^(\d+(?:\.\d+)?)[分%％]?$/.exec(
    (typeof cell?.value === "string" ? cell.value : "").trim(),
  )?.[1];
  return text === undefined ? null : { value: Number(text), cell: place };
}

/** How far below its last row a table's total is looked for. */
const reach = 3;

function totalRow(grid: Grid, table: RecognisedTable, columns: PointColumns): number | null {
  const last = table.rows.at(-1)?.bottom;
  const end = columns.weight ?? columns.score;
  if (last === undefined || end === null) return null;
  for (let row = last + 1; row <= last + reach; row += 1) {
    for (let column = grid.left; column < end; column += 1) {
      if (/^(?:总分|合计|总计|总得分)/.test(grid.text(row, column).replace(/\s/g, ""))) return row;
    }
  }
  return null;
}

const ratings: Readonly<Record<string, Rating>> = {
  优: "excellent",
  良: "good",
  中: "fair",
  差: "poor",
};

function ratingIn(grid: Grid, sheet: string, row: number): PrintedScores["rating"] {
  for (let column = grid.left; column <= grid.right; column += 1) {
    const text = grid.text(row, column).replace(/\s/g, "");
    const rating = ratings[/^(?:评价等级|等级)?[：:]?([优良中差])$/.exec(text)?.[1] ?? ""];
    if (rating) return { rating, cell: { sheet, ...grid.home(row, column) } };
  }
  return null;
}

/** In a form of a known layout by its fields, in others by the headings of its 项目资金, on the line of its sum. */
function executionIn(
  forms: ReturnType<typeof formsIn>,
  { sheet, range }: RecognisedTable,
  grid: Grid,
): PrintedPair | null {
  const form = forms.find((each) => each.sheet === sheet);
  if (form) {
    const { places, offset } = form.read;
    const at = (field: string): PrintedPoints | null => {
      const placed = places.head.find(({ cell }) => cell.field === field);
      return placed ? pointsAt(grid, sheet, placed.range.top + offset, placed.range.left) : null;
    };
    return { weight: at("funds.total.weight"), score: at("funds.total.score") };
  }
  const above = grid.lines.filter((row) => row < range.top);
  const cells = readFundsTable(grid, above)?.lines[0]?.cells;
  const pointsOf = (cell: CellRef | undefined): PrintedPoints | null =>
    cell ? pointsAt(grid, sheet, cell.row, cell.column) : null;
  const pair = { weight: pointsOf(cells?.weight), score: pointsOf(cells?.score) };
  return pair.weight === null ? null : pair;
}
