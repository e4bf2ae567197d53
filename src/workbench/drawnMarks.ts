import type { Examination } from "../flows/Examination";
import { markOf } from "../workbook/statusMark";
import type { DrawnMark } from "./GridHost";

/**
 * What the marks of an examination look like on the grid from top to bottom, as the workbook's conditional formats will look in Excel.
 *
 * A cell several entries share, the components of one whole, shows the first of them that has a mark.
 */
export function drawnMarks({ entries }: Examination): readonly DrawnMark[] {
  const marks = new Map<string, DrawnMark>();
  for (const { cells, assessment } of entries) {
    const cell = cells["actual"];
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
