import { formatColumn } from "../src/workbook/a1";
import { xlsx } from "../test/support/xlsx";

const rowCount = 50_000;
const columnCount = 20;
const stringCount = 20_000;

/** A workbook of 50,000 × 20 cells, half of them shared strings, half numbers; the same each time. */
export function largeWorkbook(): Uint8Array {
  const strings = Array.from(
    { length: stringCount },
    (_, index) => `某县第${index}医院 医疗服务收入`,
  );
  const columns = Array.from({ length: columnCount }, (_, column) => formatColumn(column));
  const rows: string[] = [];
  for (let row = 1; row <= rowCount; row += 1) {
    const cells = columns.map((letters, column) => {
      const seed = row * 31 + column * 17;
      return column % 2 === 0
        ? `<c r="${letters}${row}" t="s"><v>${seed % stringCount}</v></c>`
        : `<c r="${letters}${row}"><v>${(seed % 10_000) / 100}</v></c>`;
    });
    rows.push(`<row r="${row}">${cells.join("")}</row>`);
  }
  return xlsx({ strings, sheets: [`<sheetData>${rows.join("")}</sheetData>`] });
}
