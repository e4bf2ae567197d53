import { halfWidth } from "../../intake/halfWidth";
import type { RecognisedRow, RecognisedTable } from "../../workbook/RecognisedTable";
import type { Sheet } from "../../workbook/Workbook";
import { planWords } from "./planVocabulary";

const bodies = planWords.find(([kind]) => kind === "body")?.[1];

/**
 * The units of a row's 责任单位 column, the lead first; empty when its table has none. A cell that spans rows counts for all of them.
 */
export function responsibleUnits(
  sheet: Sheet,
  { range, rows }: RecognisedTable,
  row: RecognisedRow,
): readonly string[] {
  const [first] = rows;
  const last = sheet.usedRange?.right ?? range.right;
  for (let column = 0; first && column <= last; column += 1) {
    if (!isHeaded(sheet, range.top, first.top, column)) continue;
    const { merges } = sheet;
    const merge = merges.find(
      ({ top, bottom, left, right }) =>
        top <= row.top && bottom >= row.top && left <= column && right >= column,
    );
    const value = sheet.cell(merge?.top ?? row.top, merge?.left ?? column)?.value;
    if (typeof value !== "string") return [];
    return value.split(/[、,，;；\s]+/).filter((unit) => unit !== "");
  }
  return [];
}

function isHeaded(sheet: Sheet, top: number, below: number, column: number): boolean {
  for (let row = top; row < below; row += 1) {
    const value = sheet.cell(row, column)?.value;
    const key = typeof value === "string" ? halfWidth(value).replace(/\s|\([^)]*\)/g, "") : "";
    if (bodies?.test(key)) return true;
  }
  return false;
}
