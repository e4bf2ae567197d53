import type { Cell, CellWithRowAndCol, Sheet, SheetConfig } from "@fortune-sheet/core";
import type { Range } from "../../workbook/a1";
import type { CellEdge } from "../../workbook/SheetDisplay";
import type { GridCell, GridSheet } from "../GridSheet";
import { toFortuneCell } from "./toFortuneCell";

const lineStyles: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** A sheet as FortuneSheet takes it; its id is the sheet's name. */
export function toFortuneSheet(
  sheet: GridSheet,
  order: number,
  { date1904, zoom }: { readonly date1904: boolean; readonly zoom: number },
): Sheet {
  return {
    id: sheet.name,
    name: sheet.name,
    order,
    status: 0,
    zoomRatio: zoom,
    hide: sheet.hidden ? 1 : 0,
    row: sheet.rows,
    column: sheet.columns,
    defaultColWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    showGridLines: sheet.gridLines,
    celldata: cellData(sheet, date1904),
    config: configOf(sheet),
    ...frozenOf(sheet),
  };
}

function cellData({ cells, merges }: GridSheet, date1904: boolean): CellWithRowAndCol[] {
  const data = new Map<string, CellWithRowAndCol>();
  for (const { row, column, cell } of cells) {
    data.set(`${row}_${column}`, {
      r: row,
      c: column,
      v: toFortuneCell(cell, date1904),
    });
  }
  for (const merge of merges) {
    for (const { row, column } of positionsOf(merge)) {
      const key = `${row}_${column}`;
      const cell = data.get(key)?.v ?? {};
      data.set(key, {
        r: row,
        c: column,
        v: { ...cell, mc: mergeOf(merge, row, column) },
      });
    }
  }
  return [...data.values()];
}

/** A cell drawn anew, with its part in a merge. */
export function redrawn(
  sheet: GridSheet,
  row: number,
  column: number,
  now: GridCell,
  date1904: boolean,
): Cell {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  const cell = toFortuneCell(now, date1904);
  return merge ? { ...cell, mc: mergeOf(merge, row, column) } : cell;
}

function mergeOf(
  { top, left, bottom, right }: Range,
  row: number,
  column: number,
): NonNullable<Cell["mc"]> {
  const isFirst = row === top && column === left;
  return {
    r: top,
    c: left,
    ...(isFirst ? { rs: bottom - top + 1, cs: right - left + 1 } : {}),
  };
}

function configOf(sheet: GridSheet): SheetConfig {
  return {
    merge: Object.fromEntries(
      sheet.merges.map(({ top, left, bottom, right }) => [
        `${top}_${left}`,
        { r: top, c: left, rs: bottom - top + 1, cs: right - left + 1 },
      ]),
    ),
    columnlen: Object.fromEntries(sheet.columnWidths),
    rowlen: Object.fromEntries(sheet.rowHeights),
    customHeight: Object.fromEntries([...sheet.rowHeights.keys()].map((row) => [row, 1])),
    customWidth: Object.fromEntries([...sheet.columnWidths.keys()].map((column) => [column, 1])),
    rowhidden: Object.fromEntries([...sheet.hiddenRows].map((row) => [row, 0])),
    colhidden: Object.fromEntries([...sheet.hiddenColumns].map((column) => [column, 0])),
    borderInfo: sheet.cells.flatMap(({ row, column, cell }) => borderOf(row, column, cell)),
  };
}

function borderOf(row: number, column: number, { look }: GridCell): readonly object[] {
  const { edges } = look;
  if (!edges) return [];
  const line = (edge: CellEdge | undefined): object | null =>
    edge ? { style: lineStyles[edge.style] ?? 1, color: edge.color } : null;
  return [
    {
      rangeType: "cell",
      value: {
        row_index: row,
        col_index: column,
        l: line(edges.left),
        r: line(edges.right),
        t: line(edges.top),
        b: line(edges.bottom),
      },
    },
  ];
}

function frozenOf({ frozen: { rows, columns } }: GridSheet): Pick<Sheet, "frozen"> {
  if (rows === 0 && columns === 0) return {};
  const range = { row_focus: rows - 1, column_focus: columns - 1 };
  if (columns === 0) return { frozen: { type: "rangeRow", range } };
  return { frozen: { type: rows > 0 ? "rangeBoth" : "rangeColumn", range } };
}

function* positionsOf({
  top,
  left,
  bottom,
  right,
}: Range): Generator<{ row: number; column: number }> {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) yield { row, column };
  }
}
