import { gridOf } from "../../../src/workbook/Grid";
import { sheetFrom, type SheetSketch } from "../../support/snapshot";
import { cell as wordCell, docxFile, paragraph, table } from "../readers/docxFile";

/** A cell at its place in its row, with how far its merge spans. */
interface Drawn {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Whether it is the first of its merge, and stands in the first column of it. */
  readonly isFirst: boolean;
  readonly isFirstColumn: boolean;
}

type DrawnRow = readonly Drawn[];

/** A sheet as a page shows it: the title in its first row, and the rows of the table below. */
interface DrawnSheet {
  readonly title: string;
  readonly rows: readonly DrawnRow[];
}

function drawn(sketch: SheetSketch): DrawnSheet {
  const grid = gridOf(sheetFrom(sketch), false);
  const [title, ...rows] = grid.lines.map((row) =>
    Array.from({ length: grid.right + 1 }, (_, column): Drawn => {
      const merge = grid.merge(row, column);
      const home = grid.home(row, column);
      return {
        text: grid.text(row, column),
        rowSpan: merge ? merge.bottom - merge.top + 1 : 1,
        columnSpan: merge ? merge.right - merge.left + 1 : 1,
        isFirst: home.row === row && home.column === column,
        isFirstColumn: home.column === column,
      };
    }),
  );
  return { title: title?.[0]?.text ?? "", rows };
}

export function asHtml(sheets: readonly SheetSketch[]): string {
  const cellOf = ({ text, rowSpan, columnSpan }: Drawn): string =>
    `<td rowspan="${rowSpan}" colspan="${columnSpan}">${text.replaceAll("\n", "<br>")}</td>`;
  const rowOf = (row: DrawnRow): string =>
    `<tr>${row
      .filter(({ isFirst }) => isFirst)
      .map(cellOf)
      .join("")}</tr>`;
  const body = sheets
    .map(drawn)
    .map(({ title, rows }) => `<p>${title}</p><table>${rows.map(rowOf).join("")}</table>`);
  return `<html><meta charset="utf-8"><body>${body.join("")}</body></html>`;
}

export function asDocx(sheets: readonly SheetSketch[]): Uint8Array {
  const cellOf = ({ text, rowSpan, columnSpan, isFirst }: Drawn): string => {
    const merge = rowSpan === 1 ? "" : `<w:vMerge${isFirst ? ' w:val="restart"' : ""}/>`;
    return wordCell(isFirst ? text : "", `<w:gridSpan w:val="${columnSpan}"/>${merge}`);
  };
  const rowOf = (row: DrawnRow): string =>
    row
      .filter(({ isFirstColumn }) => isFirstColumn)
      .map(cellOf)
      .join("");
  const body = sheets
    .map(drawn)
    .map(({ title, rows }) => paragraph(title) + table(...rows.map(rowOf)));
  return docxFile(body.join(""));
}

/** Copied cells: what a merge covers is empty, and a cell with line breaks is quoted. */
export function asCopied(sheets: readonly SheetSketch[]): string {
  const rowOf = (row: DrawnRow): string =>
    row
      .map(({ isFirst, text }) => (isFirst ? text : ""))
      .map((text) => (text.includes("\n") ? `"${text}"` : text))
      .join("\t");
  return sheets
    .map(drawn)
    .flatMap(({ title, rows }) => [title, ...rows.map(rowOf)])
    .join("\r\n");
}

/** What PDFs and careless pages leave: one cell per line, no row marks, the header again on each page after its number. */
export function asFlattened(sheets: readonly SheetSketch[], rowsPerPage: number): string {
  return sheets
    .map(drawn)
    .flatMap(({ title, rows }) => [title, ...flattenedRows(rows, rowsPerPage)])
    .join("\n");
}

function flattenedRows(rows: readonly DrawnRow[], rowsPerPage: number): readonly string[] {
  const lines = rows.map((row) =>
    row.flatMap(({ isFirst, text }) => (isFirst && text !== "" ? text.split("\n") : [])),
  );
  const end = lines.findIndex((line) => line.includes("2025年") || line.includes("2025年目标值"));
  const start = lines.findIndex((line) => line.length > 2);
  const header = lines.slice(start, end + 1).flat();
  return lines.flatMap((line, index) => {
    const below = index - end - 1;
    const isNewPage = below > 0 && below % rowsPerPage === 0;
    return isNewPage ? [`- ${below / rowsPerPage} -`, ...header, ...line] : line;
  });
}

/** As such conversions lose them: the first characters of headings and of groups. */
export function withLostCharacters(text: string): string {
  return text
    .replaceAll(/^一级指标$/gm, "级指标")
    .replaceAll(/^产出指标$/gm, "出指标")
    .replaceAll(/^满意度指标$/gm, "意度指标");
}
