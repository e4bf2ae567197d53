import { halfWidth } from "../../intake/halfWidth";
import { headerKind } from "../../workbook/classifyHeader";
import type { Grid } from "../../workbook/Grid";
import type { CellRef } from "../../workbook/Workbook";
import type { SheetView } from "./SheetView";

/** The lines of a table that lies on its side: one with the indicators' names, below it one for each year. */
interface Lying {
  readonly names: number;
  readonly lines: readonly number[];
  readonly columns: readonly number[];
}

const timed: ReadonlySet<string> = new Set(["year", "target", "baseline", "actual", "stated"]);
const describing: ReadonlySet<string> = new Set(["unit", "comparator", "note"]);
/** What may stand over the years: 年度, 指标名称. */
const corner =
  /^(?:(?:年度|年份|时间|时期)?[/\\]?(?:(?:绩效|主要|重点)?指标(?:名称)?|项目|年度|年份|时间|时期)?)$/;
const longestName = 60;

/**
 * Turns a table whose columns are indicators and whose rows are years, so that it reads like any other.
 *
 * @returns undefined where the sheet has no such table.
 * @example uprightSheet(grid)?.drawnAt({ sheet: "目标", row: 1, column: 2 }) // { sheet: "目标", row: 4, column: 1 }
 */
export function uprightSheet(grid: Grid): SheetView | undefined {
  const lying = lyingTable(grid);
  if (!lying) return undefined;
  const { names, lines, columns } = lying;
  const rows = [names, ...lines];
  const drawn = ({ row, column }: Pick<CellRef, "row" | "column">): CellRef => ({
    sheet: grid.sheet.name,
    row: rows[column] ?? names,
    column: row === 0 ? grid.left : (columns[row - 1] ?? grid.left),
  });
  const { name, visibility, isProtected, hiddenRows, hiddenColumns } = grid.sheet;
  const heading = { value: "指标名称", formula: null, numberFormat: "General" };
  return {
    sheet: {
      ...{ name, visibility, isProtected, hiddenRows, hiddenColumns },
      usedRange: { top: 0, left: 0, bottom: columns.length, right: lines.length },
      merges: [],
      cell: (row, column) => {
        if (row === 0 && column === 0) return heading;
        if (row > columns.length || column > lines.length) return undefined;
        const at = drawn({ row, column });
        return grid.cell(at.row, at.column);
      },
    },
    drawnAt: drawn,
  };
}

function lyingTable(grid: Grid): Lying | undefined {
  for (const [index, names] of grid.lines.entries()) {
    const below = grid.lines.slice(index + 1);
    const end = below.findIndex((line) => kindAt(grid, line) === undefined);
    const lines = end < 0 ? below : below.slice(0, end);
    const years = lines.filter((line) => timed.has(kindAt(grid, line) ?? ""));
    const columns = namedColumns(grid, names);
    if (years.length >= 2 && columns.length >= 2 && isCorner(grid, names)) {
      return { names, lines, columns };
    }
  }
  return undefined;
}

function kindAt(grid: Grid, line: number): string | undefined {
  const kind = headerKind(grid.text(line, grid.left));
  return kind !== undefined && (timed.has(kind) || describing.has(kind)) ? kind : undefined;
}

function isCorner(grid: Grid, line: number): boolean {
  const key = halfWidth(grid.text(line, grid.left)).replace(/\s/g, "");
  return corner.test(key) && grid.merge(line, grid.left)?.right !== grid.right;
}

/** The columns headed with an indicator: words that are no header. */
function namedColumns(grid: Grid, line: number): readonly number[] {
  const columns = Array.from({ length: grid.right - grid.left }, (_, at) => grid.left + 1 + at);
  return columns.filter((column) => {
    const text = grid.text(line, column).trim();
    return (
      /\p{Script=Han}{2}/u.test(text) &&
      text.length <= longestName &&
      headerKind(text) === undefined &&
      grid.home(line, column).column === column
    );
  });
}
