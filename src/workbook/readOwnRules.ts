import type { Severity } from "../domain/finding";
import { halfWidth } from "../intake/halfWidth";
import { gridOf, type Grid } from "./Grid";
import type { OwnRuleLine } from "./OwnRuleLine";
import type { CellRef, Snapshot } from "./Workbook";

/** What the sheet of own rules holds. */
export interface OwnRuleSheet {
  readonly sheet: string;
  /** Null where no row has the heading of the rules. */
  readonly lines: readonly OwnRuleLine[] | null;
}

const sheetName = /^(?:自定义|本单位|自编)?审核规则$/;
const headings = {
  rule: /^(?:审核)?(?:规则|公式|条件|表达式)$/,
  level: /^(?:级别|严重程度|等级|类型|类别)$/,
  message: /^(?:提示语?|提示信息|说明|审核意见|错误说明|出错说明)$/,
};
const levels: Readonly<Record<string, Severity>> = {
  ...{ 错误: "error", 警告: "warning", 提示: "hint", "": "warning" },
  ...{ error: "error", warning: "warning", hint: "hint" },
};

/**
 * Reads the sheet 审核规则, in which users write checks of their own: a column 规则, and where wanted 级别 (错误, 警告, 提示; 警告 where
 * nothing is written) and 提示语.
 *
 * @returns null where the workbook has no such sheet.
 */
export function readOwnRules({ sheets, date1904 }: Snapshot): OwnRuleSheet | null {
  const sheet = sheets.find(({ name }) => sheetName.test(name.trim()));
  if (!sheet) return null;
  const grid = gridOf(sheet, date1904);
  for (const [index, row] of grid.lines.entries()) {
    const column = columnOf(grid, row, headings.rule);
    if (column === undefined) continue;
    const places = {
      rule: column,
      level: columnOf(grid, row, headings.level),
      message: columnOf(grid, row, headings.message),
    };
    return { sheet: sheet.name, lines: linesOf(grid, grid.lines.slice(index + 1), places) };
  }
  return { sheet: sheet.name, lines: null };
}

function columnOf(grid: Grid, row: number, heading: RegExp): number | undefined {
  for (let column = grid.left; column <= grid.right; column += 1) {
    if (heading.test(halfWidth(grid.text(row, column)).replace(/\s/g, ""))) return column;
  }
  return undefined;
}

interface RuleColumns {
  readonly rule: number;
  readonly level: number | undefined;
  readonly message: number | undefined;
}

function linesOf(
  grid: Grid,
  rows: readonly number[],
  { rule, level, message }: RuleColumns,
): readonly OwnRuleLine[] {
  const sheet = grid.sheet.name;
  const said = (row: number, column: number | undefined): string =>
    column === undefined ? "" : grid.text(row, column).trim();
  const at = (row: number, column: number | undefined): CellRef => ({
    sheet,
    row,
    column: column ?? rule,
  });
  return rows
    .filter((row) => said(row, rule) !== "")
    .map((row) => ({
      text: said(row, rule),
      at: at(row, rule),
      severity: levels[said(row, level).toLowerCase()] ?? null,
      level: { text: said(row, level), at: at(row, level) },
      message: said(row, message),
    }));
}
