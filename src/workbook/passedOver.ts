import { finding, type Finding } from "../domain/finding";
import { formatA1 } from "./a1";
import { findHeaders, type HeaderBlock } from "./findHeaders";
import { gridOf, type Grid } from "./Grid";
import { isReportSheet } from "./isReportSheet";
import { notRecognised } from "./notRecognised";
import type { RecognisedTable } from "./RecognisedTable";
import type { Snapshot } from "./Workbook";

/** The title of a form with results. 填报说明 and 底稿 are none, nor is 实施计划表, which need not be read. */
const formTitle =
  /(?:绩效目标(?:申报|自评)?表|绩效运行监控(?:情况)?表|绩效(?:目标)?自评表|分年度主要目标表)(?:[(（][^)）]*[)）])?\d*$/;

const level1 = /^(?:产出|效益|满意度|成本|项目完成|效果)指标$/;
const level2 =
  /^(?:数量|质量|时效|成本|经济成本|社会成本|经济效益|社会效益|生态效益|可持续(?:影响|发展)|(?:服务对象)?满意度)(?:指标)?$/;

/** Lines of a form's head are no rows of its table. */
const moneyWords = /资金|拨款|补助|结转/;

/** What a person calculates results from, or notes of them, is headed with these. */
const workingWords = /分子|分母|来源|计算|公式|底稿|草稿|过程|取数|参考|备份|说明/;

/** How far down a title is looked for. */
const titleLines = 5;
/** From how many lines with a name and figures on a sheet may be a form. */
const fewestRows = 3;

/**
 * The sheets that look like a form and give no table, because their headings can no longer be recognised: those with the title of a form, or named with
 * one, which are errors, and those with lines of names and figures under 产出指标, 数量指标 and the like. A working sheet has neither.
 *
 * @param tables of the whole workbook; without any it is `structure/notRecognised` that says so.
 */
export function passedOver(
  { sheets, date1904 }: Snapshot,
  tables: readonly RecognisedTable[],
): readonly Finding[] {
  if (tables.length === 0) return [];
  const read = new Set(tables.map(({ sheet }) => sheet));
  return sheets
    .filter((sheet) => !read.has(sheet.name) && !isReportSheet(sheet))
    .flatMap((sheet) => {
      const grid = gridOf(sheet, date1904);
      const rows = grid.lines.filter((row) => isRow(grid, row));
      const [first] = rows;
      if (first === undefined || rows.length < fewestRows) return [];
      const title = titleIn(grid);
      if (title === null && !hasLevels(grid, rows)) return [];
      const blocks = findHeaders(grid).filter(({ top }) => top < first);
      const { missing } = notRecognised(blocks).values;
      const at = { sheet: sheet.name, cell: headingCell(grid, blocks, first) };
      const found = finding("structure/formPassedOver", at, null, { title, missing });
      return [title === null ? found : { ...found, severity: "error" }];
    });
}

/** Where the headings stand, or, where none is left, the line above the first row. */
function headingCell(grid: Grid, blocks: readonly HeaderBlock[], first: number): string {
  const above = grid.lines.findLast((row) => row < first) ?? first;
  return formatA1({ row: blocks.at(-1)?.top ?? above, column: grid.left });
}

function titleIn(grid: Grid): string | null {
  for (const row of grid.lines.slice(0, titleLines)) {
    for (let column = grid.left; column <= grid.right; column += 1) {
      const shown = grid.text(row, column).replace(/\s/g, "");
      if (shown.length <= 60 && formTitle.test(shown)) return shown;
    }
  }
  const { name } = grid.sheet;
  return formTitle.test(name.trim()) ? name : null;
}

/** A line with the name of something and two figures or more right of it. */
function isRow(grid: Grid, row: number): boolean {
  const name = nameColumn(grid, row);
  if (name === null) return false;
  let figures = 0;
  for (let column = name + 1; column <= grid.right; column += 1) {
    const { value, formula } = grid.cell(row, column) ?? {};
    if (typeof value === "number" || formula) figures += 1;
  }
  return figures >= 2;
}

/** The first text of a line that may name an indicator; levels, money and numbers do not. */
function nameColumn(grid: Grid, row: number): number | null {
  for (let column = grid.left; column <= grid.right; column += 1) {
    const text = grid.text(row, column).replace(/\s/g, "");
    const isName = /\p{Script=Han}{2}/u.test(text) && text.length >= 4;
    if (!isName || level1.test(text) || level2.test(text)) continue;
    return moneyWords.test(text) ? null : column;
  }
  return null;
}

/** Both levels stand left of the names, and the sheet is not headed as one to calculate on. */
function hasLevels(grid: Grid, rows: readonly number[]): boolean {
  const [first = 0] = rows;
  const found = new Set<string>();
  for (const row of rows) {
    for (let column = grid.left; column < (nameColumn(grid, row) ?? 0); column += 1) {
      const text = grid.text(row, column).replace(/\s/g, "");
      if (level1.test(text)) found.add("level1");
      if (level2.test(text)) found.add("level2");
    }
  }
  return found.size === 2 && !isWorking(grid, first);
}

function isWorking(grid: Grid, first: number): boolean {
  if (workingWords.test(grid.sheet.name)) return true;
  return grid.lines
    .filter((row) => row < first)
    .some((row) => {
      for (let column = grid.left; column <= grid.right; column += 1) {
        if (workingWords.test(grid.text(row, column))) return true;
      }
      return false;
    });
}
