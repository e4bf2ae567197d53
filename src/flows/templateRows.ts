import type { Indicator, Path, Target } from "../domain/indicator";
import type { Range } from "../workbook/a1";
import type { CellStyle, NewCell } from "../workbook/Workbook";
import { decimalFormat, formStyle, open } from "./formStyle";
import { frame, isMerge } from "./frame";
import { rowHeight } from "./rowHeight";
import type { PlanRow } from "./tableOf";
import type { Block } from "./Block";
import type { TemplateColumns } from "./TemplateColumns";

/** One line of the sheet: an indicator, or one of its components. */
interface Line {
  readonly planRow: PlanRow;
  readonly component: string | null;
  readonly path: Path;
  readonly row: number;
}

/**
 * The heading row, a row for each indicator and the line for signatures; an indicator in components has a row for each,
 * beside its merged name.
 */
export function templateRows(
  planRows: readonly PlanRow[],
  columns: TemplateColumns,
  heading: number,
  actualHeading: string,
): Block {
  const lines = linesOf(planRows, heading + 1);
  const ranges = [
    ...headingCells(columns, heading, heading + lines.length, actualHeading),
    ...groupCells(lines, columns),
    ...nameCells(lines, columns),
  ];
  const cells = ranges.flatMap(({ range, value, style }) => frame(range, { value, style }));
  const foot = heading + lines.length + 1;
  const last = Object.keys(columns.widths).length - 1;
  return {
    cells: [
      ...cells,
      ...lines.flatMap((line) => figureCells(line, columns)),
      { row: foot, column: 0, value: signature, style: open(formStyle.line) },
    ],
    merges: [
      ...ranges.map(({ range }) => range).filter(isMerge),
      { top: foot, left: 0, bottom: foot, right: last },
    ],
    heights: {
      [foot]: 26,
      [heading]: 32,
      ...Object.fromEntries(lines.map((line) => [line.row, heightOf(line, columns)])),
    },
  };
}

function linesOf(planRows: readonly PlanRow[], first: number): readonly Line[] {
  const lines = planRows.flatMap((planRow): Omit<Line, "row">[] => {
    const { indicator } = planRow;
    if (indicator.components.length === 0) return [{ planRow, component: null, path: indicator }];
    return indicator.components.map((path) => ({ planRow, component: path.name, path }));
  });
  return lines.map((line, index) => ({ ...line, row: first + index }));
}

/** Who answers for the figures; filled in by hand or on screen. */
const signature = `填报人：${" ".repeat(24)}联系电话：${" ".repeat(24)}填报日期：`;

interface Content {
  readonly range: Range;
  readonly value: string;
  readonly style: CellStyle;
}

function headingCells(
  columns: TemplateColumns,
  row: number,
  bottom: number,
  actualHeading: string,
): readonly Content[] {
  const { label, level1, level2, name, component, baseline, targets, actual, note } = columns;
  const single = [
    level1,
    level2,
    baseline,
    ...targets,
    { column: actual, heading: actualHeading },
    note,
  ];
  const headings = single
    .filter((each) => each !== null)
    .map(({ column, heading }) => contentAt(row, column, heading, formStyle.heading));
  const names = contentAt(
    row,
    name.column,
    name.heading,
    formStyle.heading,
    component ?? name.column,
  );
  if (label === null) return [...headings, names];
  const { column, text } = label;
  const range: Range = { top: row, left: column, bottom, right: column };
  return [{ range, value: text, style: formStyle.label }, ...headings, names];
}

function contentAt(
  row: number,
  left: number,
  value: string,
  style: CellStyle,
  right = left,
): Content {
  return { range: { top: row, left, bottom: row, right }, value, style };
}

/** 一级 and 二级指标, merged over the rows they hold for. */
function groupCells(
  lines: readonly Line[],
  { level1, level2 }: TemplateColumns,
): readonly Content[] {
  const first = runs(lines, ({ planRow }) => level1Of(planRow));
  const outer = first.map((run) =>
    groupCell(run, level1.column, ({ planRow }) => level1Of(planRow)),
  );
  if (level2 === null) return outer;
  const inner = first
    .flatMap((run) => runs(run, ({ planRow }) => planRow.indicator.level2))
    .map((run) => groupCell(run, level2.column, ({ planRow }) => planRow.indicator.level2));
  return [...outer, ...inner];
}

function level1Of({ indicator, source }: PlanRow): string {
  return source.level1 ?? indicator.level1;
}

function groupCell(run: readonly Line[], column: number, textOf: (line: Line) => string): Content {
  const [first] = run;
  return {
    range: rangeOf(run, column, column),
    value: first ? textOf(first) : "",
    style: formStyle.centred,
  };
}

function rangeOf(run: readonly Line[], left: number, right: number): Range {
  return { top: run[0]?.row ?? 0, left, bottom: run.at(-1)?.row ?? 0, right };
}

/** The stretches of neighbouring lines that agree. */
function runs(
  lines: readonly Line[],
  keyOf: (line: Line) => unknown,
): readonly (readonly Line[])[] {
  const found: Line[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.[0] && keyOf(last[0]) === keyOf(line)) last.push(line);
    else found.push([line]);
  }
  return found;
}

function nameCells(
  lines: readonly Line[],
  { name, component }: TemplateColumns,
): readonly Content[] {
  return runs(lines, ({ planRow }) => planRow).flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const isSplit = first.component !== null && component !== null;
    const right = isSplit ? name.column : (component ?? name.column);
    const names: Content = {
      range: rangeOf(run, name.column, right),
      value: printedName(first.planRow),
      style: formStyle.text,
    };
    if (!isSplit) return [names];
    const parts = run.map((line) =>
      contentAt(line.row, component, line.component ?? "", formStyle.centred),
    );
    return [names, ...parts];
  });
}

/** With the number printed before it and the unit in brackets; in the table of another section, as it is called there. */
function printedName({ indicator, source }: PlanRow): string {
  const { number, name, unit, sources } = indicator;
  const suffix = unit === "" ? "" : `（${unit}）`;
  if (sources[0]?.section !== source.section) return source.name + suffix;
  return `${number === null ? "" : `${number}.`}${name}${suffix}`;
}

function figureCells({ planRow, path, row }: Line, columns: TemplateColumns): readonly NewCell[] {
  const { baseline, targets, actual, note } = columns;
  const style = numberStyle(planRow.indicator);
  const cellAt = (column: number, value: string | number | null): NewCell =>
    value === null ? { row, column, style } : { row, column, value, style };
  return [
    cellAt(baseline.column, path.baseline),
    ...targets.map(({ column, year }) => cellAt(column, printTarget(path.targets[year]))),
    { row, column: actual, style: open(style) },
    ...(note ? [{ row, column: note.column, style: open(formStyle.text) }] : []),
  ];
}

function numberStyle({ decimals }: Indicator): CellStyle {
  return { ...formStyle.number, numberFormat: decimalFormat(decimals) };
}

/** A range as it is written; blank where the year has no target or its reading is not certain. */
function printTarget(target: Target | undefined): string | number | null {
  if (!target || target.candidates) return null;
  return target.upTo === undefined ? target.value : `${target.value}—${target.upTo}`;
}

function heightOf(
  { planRow, component }: Line,
  { name, component: part, widths }: TemplateColumns,
): number {
  const own = widths[name.column] ?? 10;
  const width = component === null && part !== null ? own + (widths[part] ?? 0) : own;
  return Math.max(
    rowHeight([{ text: printedName(planRow), width }]) / (component === null ? 1 : 2),
    22,
  );
}
