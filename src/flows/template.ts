import { isYearEnd, type ReportingPeriod } from "../domain/period";
import type { Plan } from "../domain/plan";
import type { Range } from "../workbook/a1";
import type { NewSheet } from "../workbook/Workbook";
import type { Block } from "./Block";
import { formStyle, open } from "./formStyle";
import { tableOf } from "./tableOf";
import { targetFormHead } from "./targetFormHead";
import type { TemplateColumns } from "./TemplateColumns";
import { templateRows } from "./templateRows";

/**
 * A form ready to fill, in the layout of the plan's own document: baselines and targets stand in it, the period's
 * results are open for input. Facts the plan does not have are left blank.
 *
 * @returns undefined when the plan's document has no such table.
 * @example template(huzhou, "target", { year: 2024, through: 6, grain: "half" })?.name // "绩效目标表"
 */
export function template(
  plan: Plan,
  form: "target" | "annual",
  period: ReportingPeriod,
): NewSheet | undefined {
  const rows = tableOf(plan, form);
  if (rows.length === 0) return undefined;
  const columns = form === "target" ? targetColumns(plan) : annualColumns(plan);
  const head = form === "target" ? targetFormHead(plan, columns) : annualHead(plan, columns);
  const heading = Math.max(...Object.keys(head.heights).map(Number)) + 1;
  const body = templateRows(rows, columns, heading, actualHeading(period));
  const name = form === "target" ? "绩效目标表" : "分年度主要目标表";
  return {
    name,
    cells: [...head.cells, ...body.cells],
    merges: [...head.merges, ...body.merges],
    columnWidths: columns.widths,
    rowHeights: { ...head.heights, ...body.heights },
    headingRows: { top: heading, bottom: heading },
    page: { landscape: true, fitToWidth: true },
  };
}

/** @example actualHeading({ year: 2024, through: 6, grain: "half" }) // "2024年1–6月完成情况" */
function actualHeading(period: ReportingPeriod): string {
  const { year, through } = period;
  if (isYearEnd(period)) return `${year}年实际完成值`;
  return through === 1 ? `${year}年1月完成情况` : `${year}年1–${through}月完成情况`;
}

function targetColumns({ baselineYear, years }: Plan): TemplateColumns {
  const firstYear = 6;
  const actual = firstYear + years.length;
  return {
    label: { column: 0, text: "绩效\n指标" },
    level1: { column: 1, heading: "一级指标" },
    level2: { column: 2, heading: "二级指标" },
    name: { column: 3, heading: "三级指标" },
    component: 4,
    baseline: { column: 5, heading: `${baselineYear}年数据` },
    targets: years.map((year, index) => ({
      column: firstYear + index,
      year,
      heading: `${year}年目标值`,
    })),
    actual,
    note: { column: actual + 1, heading: "备注" },
    widths: widthsOf([6, 11, 13, 44, 7, 11, ...years.map(() => 11), 13, 20]),
  };
}

function annualColumns({ baselineYear, years }: Plan): TemplateColumns {
  const firstYear = 3;
  const actual = firstYear + years.length;
  return {
    label: null,
    level1: { column: 0, heading: "类别" },
    level2: null,
    name: { column: 1, heading: "重点指标" },
    component: null,
    baseline: { column: 2, heading: `${baselineYear}年` },
    targets: years.map((year, index) => ({
      column: firstYear + index,
      year,
      heading: `${year}年`,
    })),
    actual,
    note: null,
    widths: widthsOf([22, 52, 12, ...years.map(() => 12), 18]),
  };
}

function widthsOf(widths: readonly number[]): Readonly<Record<number, number>> {
  return Object.fromEntries(widths.map((width, column) => [column, width]));
}

function annualHead(plan: Plan, { widths }: TemplateColumns): Block {
  const last = Object.keys(widths).length - 1;
  const across = (row: number): Range => ({ top: row, left: 0, bottom: row, right: last });
  return {
    cells: [
      { row: 0, column: 0, value: "分年度主要目标表", style: formStyle.title },
      { row: 1, column: 0, value: plan.title, style: { ...formStyle.line, horizontal: "center" } },
      { row: 2, column: 0, value: "填报单位：", style: open(formStyle.line) },
    ],
    merges: [across(0), across(1), across(2)],
    heights: { 0: 34, 1: 20, 2: 22 },
  };
}
