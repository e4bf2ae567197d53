import { formatA1, formatColumn } from "../../../src/workbook/a1";
import { quotedName } from "../address";
import type { ExcelHost } from "../ExcelHost";

const mostRows = 60;
const mostColumns = 20;

/** The sheet that is in front, drawn as an HTML table: for a person's eye, not for a test. */
export function sheetPicture(host: ExcelHost): string {
  const sheet = host.book.selection?.sheet;
  if (!sheet) return "";
  const used = sheet.usedRange(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const columns = Array.from(
    { length: Math.min(used.right + 2, mostColumns) },
    (_, index) => index,
  );
  const rows = Array.from({ length: Math.min(used.bottom + 2, mostRows) }, (_, index) => index);
  const cell = (row: number, column: number): string => {
    const shown = host.looksAt(`${quotedName(sheet.name)}!${formatA1({ row, column })}`);
    const fill = shown.fill === "" ? "#FFFFFF" : shown.fill;
    const weight = shown.bold ? "bold" : "normal";
    const style = `background:${fill};color:${shown.color};font-weight:${weight}`;
    return `<td style="border:1px solid #d4d4d4;padding:2px 6px;${style}">${escaped(shown.text)}</td>`;
  };
  const head = columns.map((column) => `<th>${formatColumn(column)}</th>`).join("");
  const body = rows.map(
    (row) => `<tr><th>${row + 1}</th>${columns.map((column) => cell(row, column)).join("")}</tr>`,
  );
  return `<table style="border-collapse:collapse"><tr><th></th>${head}</tr>${body.join("")}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
