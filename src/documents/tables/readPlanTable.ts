import { halfWidth } from "../../intake/halfWidth";
import { readYear } from "../../intake/readPeriod";
import type { Grid } from "../../workbook/Grid";
import { headerKind } from "../../workbook/classifyHeader";
import { noteLine, titleWords } from "../../workbook/headerVocabulary";
import { planWords, type PlanHeader } from "./planVocabulary";
import type { PlanCell, PlanRow } from "./PlanRow";
import { printedName } from "./printedName";

/** What each column of an 实施计划表 holds. */
interface PlanColumns {
  readonly categories: readonly number[];
  readonly task: number;
  readonly bodies: readonly number[];
  readonly contents: readonly number[];
  readonly years: readonly { readonly column: number; readonly year: number }[];
}

type Kind = PlanHeader | "year" | undefined;

/**
 * Reads the tasks of an 实施计划表: a table whose header names tasks and what is to be done in which year, and no indicators.
 *
 * @returns empty when the sheet has no such table.
 * @example readPlanTable(grid)[0]?.task // "县域医共体建设"
 */
export function readPlanTable(grid: Grid): readonly PlanRow[] {
  const rows: PlanRow[] = [];
  let columns: PlanColumns | undefined;
  let above = -1;
  let last = -1;
  for (const line of grid.lines) {
    const header = line > above ? columnsAt(grid, line) : undefined;
    if (header) [columns, above] = [header.columns, header.bottom];
    if (!columns || line <= above) continue;
    if (endsTable(grid, line)) break;
    const home = grid.home(line, columns.task).row;
    const row = rowAt(grid, columns, line, rows.length + 1);
    if (!row) continue;
    const before = rows.at(-1);
    if (before && home === last) rows.splice(-1, 1, joined(before, row));
    else rows.push(underSameHeading(before, row));
    last = home;
  }
  return rows;
}

/** A note, or a title that stands alone in its line: 附件3 绩效目标表. */
function endsTable(grid: Grid, line: number): boolean {
  const first = halfWidth(grid.text(line, grid.left)).trim();
  if (noteLine.test(first)) return true;
  const isAlone = (column: number): boolean =>
    grid.text(line, column).trim() === "" || grid.home(line, column).column === grid.left;
  const columns = Array.from({ length: grid.right - grid.left + 1 }, (_, at) => grid.left + at);
  return titleWords.test(first) && columns.every(isAlone);
}

/** A header of one line, or of two where a heading stands over the years. */
function columnsAt(
  grid: Grid,
  line: number,
): { readonly columns: PlanColumns; readonly bottom: number } | undefined {
  const next = grid.lines[grid.lines.indexOf(line) + 1];
  for (const bottom of next === undefined ? [line] : [line, next]) {
    const columns = columnsOf(grid, [...new Set([line, bottom])]);
    if (columns) return { columns, bottom };
  }
  return undefined;
}

function columnsOf(grid: Grid, lines: readonly number[]): PlanColumns | undefined {
  const kinds: { column: number; kind: Kind; year: number }[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    const texts = lines.map((line) => keyOf(grid.text(line, column)));
    const leaf = texts.findLast((text) => text !== "") ?? "";
    const isSpanned = grid.merge(lines.at(-1) ?? 0, column)?.left ?? column;
    if (headerKind(leaf) === "name" || leaf.length > 20) return undefined;
    const kind = isSpanned < column ? undefined : kindOf(leaf);
    kinds.push({ column, kind, year: readYear(leaf) ?? NaN });
  }
  const of = (kind: Kind): number[] =>
    kinds.flatMap((each) => (each.kind === kind ? [each.column] : []));
  const years = kinds.filter(({ kind }) => kind === "year");
  const categories = of("category");
  const task = of("task").at(-1) ?? categories.pop();
  const contents = of("content");
  const bodies = of("body");
  const isPlan = years.length >= 2 && contents.length + bodies.length + of("yearly").length > 0;
  if (task === undefined || !isPlan) return undefined;
  return {
    categories: categories.filter((column) => column < task),
    task,
    bodies,
    contents,
    years,
  };
}

function kindOf(key: string): Kind {
  const described = planWords.find(([, words]) => words.test(key))?.[0];
  if (described) return described;
  const kind = headerKind(key);
  const isYear =
    (kind === "year" || kind === "target" || kind === "actual") && readYear(key) !== undefined;
  return isYear || /^20\d\d年?度?(?:实施|工作|推进)?(?:计划|安排|任务)$/.test(key)
    ? "year"
    : undefined;
}

function keyOf(text: string): string {
  return halfWidth(text).replace(/\s|[([][^)\]]*[)\]]/g, "");
}

function rowAt(
  grid: Grid,
  columns: PlanColumns,
  line: number,
  number: number,
): PlanRow | undefined {
  const textAt = (column: number): string => grid.text(line, column).trim();
  const nameAt = (column: number): string => printedName(textAt(column).replace(/\s/g, ""));
  const cellAt = (column: number, year: number | null): readonly PlanCell[] => {
    const text = textAt(column);
    const cell = { sheet: grid.sheet.name, ...grid.home(line, column) };
    return text === "" ? [] : [{ cell, text, year }];
  };
  const cells = [
    ...columns.contents.flatMap((column) => cellAt(column, null)),
    ...columns.years.flatMap(({ column, year }) => cellAt(column, year)),
  ];
  const task = nameAt(columns.task);
  if (task === "" || cells.length === 0) return undefined;
  const project = columns.categories.map(nameAt).findLast((text) => text !== "") ?? "";
  const bodies = columns.bodies.flatMap((column) => textAt(column).split(/[、,，;；\n]+/));
  const named = bodies
    .map((body) => printedName(body.replace(/\s/g, "")))
    .filter((body) => body !== "");
  return { number, project, task, bodies: [...new Set(named)], cells };
}

/** Copied cells have lost their merges: below the first row of a project its name is missing. */
function underSameHeading(before: PlanRow | undefined, row: PlanRow): PlanRow {
  return row.project === "" && before ? { ...row, project: before.project } : row;
}

/** A task over several lines of the table has the cells of all of them. */
function joined(before: PlanRow, more: PlanRow): PlanRow {
  const isNew = ({ cell }: PlanCell): boolean =>
    !before.cells.some((other) => other.cell.row === cell.row && other.cell.column === cell.column);
  return {
    ...before,
    bodies: [...new Set([...before.bodies, ...more.bodies])],
    cells: [...before.cells, ...more.cells.filter(isNew)],
  };
}
