import type { Examination } from "../flows/Examination";
import { markOf } from "../workbook/statusMark";
import type { DrawnMark } from "./GridHost";

/**
 * What the marks of an examination look like on the grid from top to bottom, as the workbook's conditional formats will look in Excel.
 *
 * A whole over components has no mark of its own; a cell that several components share shows the first of them that has one.
 */
export function drawnMarks({ entries }: Examination): readonly DrawnMark[] {
  const marks = new Map<string, DrawnMark>();
  for (const { measure, cells, assessment } of entries) {
    const cell = measure && cells["actual"];
    const mark = markOf(assessment.status);
    if (!cell || !mark) continue;
    const key = `${cell.row},${cell.column},${cell.sheet}`;
    if (marks.has(key)) continue;
    const look = {
      fill: mark.fill,
      color: mark.color,
      bold: true,
      numberFormat: null,
    };
    marks.set(key, { cell, look, symbol: mark.symbol });
  }
  return [...marks.values()].sort((a, b) => a.cell.row - b.cell.row);
}
