import { formStyle } from "../../workbook/forms/formStyle";
import { frame, isMerge } from "../../workbook/forms/frame";
import { rowHeight } from "../../workbook/forms/rowHeight";
import type { NewCell, NewSheet } from "../../workbook/Workbook";
import type { Range } from "../../workbook/a1";
import type { ReportWords } from "../ReportWords";
import { reportHead } from "./reportHead";
import type { ReportCell, ReportLine } from "./ReportLine";
import { findingLines, headingLine, indicatorLines } from "./reportLines";
import type { SendingReport } from "./SendingReport";

/** Widths in characters; together a page of A4 landscape. */
const widths = [6, 13, 20, 60, 11, 40];
const last = widths.length - 1;

/**
 * 校验报告 as a sheet: the verdict and what it rests on, every finding with its state and what was said to it, every indicator with its status.
 * A4 landscape, one page wide, the headings repeated on each page.
 *
 * @example reportSheet(report, reportWords("zh")).name // "校验报告"
 */
export function reportSheet(report: SendingReport, words: ReportWords): NewSheet {
  const head = reportHead(report, words);
  const lines: readonly ReportLine[] = [
    [{ from: 0, to: last, value: words.title, style: formStyle.title }],
    ...head,
    headingLine(words),
    ...findingLines(report.sending.hits, words),
    ...indicatorLines(report.examination, words),
    [{ from: 0, to: last, value: words.signature, style: formStyle.line }],
    [{ from: 0, to: last, value: words.note, style: formStyle.note }],
  ];
  const heading = head.length + 1;
  return {
    name: words.title,
    cells: lines.flatMap((line, row) => line.flatMap((cell) => cellsOf(cell, row))),
    merges: lines.flatMap((line, row) => line.map((cell) => rangeOf(cell, row))).filter(isMerge),
    columnWidths: Object.fromEntries(widths.entries()),
    rowHeights: {
      ...Object.fromEntries(lines.map((line, row) => [row, heightOf(line)])),
      0: 36,
      [lines.length - 2]: 30,
    },
    headingRows: { top: heading, bottom: heading },
    page: { landscape: true, fitToWidth: true },
  };
}

function cellsOf(cell: ReportCell, row: number): readonly NewCell[] {
  const { value, style } = cell;
  return frame(rangeOf(cell, row), value === null ? { style } : { value, style });
}

function rangeOf({ from, to }: ReportCell, row: number): Range {
  return { top: row, left: from, bottom: row, right: to };
}

function heightOf(line: ReportLine): number {
  return rowHeight(
    line.map(({ from, to, value }) => ({
      text: String(value ?? ""),
      width: widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0),
    })),
  );
}
