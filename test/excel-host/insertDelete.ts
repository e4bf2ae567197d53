import type { Range } from "../../src/workbook/a1";
import { formatArea, height, lastColumn, lastRow, width } from "./address";
import type { BookSheet } from "./book/BookSheet";
import { shiftedFormula } from "./book/shiftedFormula";
import { shiftedIndex, shiftedRange, type Shift } from "./book/Shift";
import { cellsChanged, type Author } from "./cellsChanged";
import { notModelled } from "./HostError";
import type { Model } from "./Model";

/** Inserts whole rows or columns, as many as the area has. Single cells that push others aside are not modelled. */
export function insertCells(
  model: Model,
  sheet: BookSheet,
  area: Range,
  _direction: string,
  author: Author,
): void {
  const axis = axisOf(area);
  const count = axis === "row" ? height(area) : width(area);
  shiftSheet(model, sheet, { axis, at: axis === "row" ? area.top : area.left, count });
  const changeType = axis === "row" ? "RowInserted" : "ColumnInserted";
  cellsChanged(model, { sheet, area, author, changeType });
}

/** Deletes whole rows or columns. Single cells that draw others near are not modelled. */
export function deleteCells(
  model: Model,
  sheet: BookSheet,
  area: Range,
  _direction: string,
  author: Author,
): void {
  const axis = axisOf(area);
  const count = axis === "row" ? height(area) : width(area);
  shiftSheet(model, sheet, { axis, at: axis === "row" ? area.top : area.left, count: -count });
  const changeType = axis === "row" ? "RowDeleted" : "ColumnDeleted";
  cellsChanged(model, { sheet, area, author, changeType });
}

function axisOf(area: Range): Shift["axis"] {
  if (area.left === 0 && area.right === lastColumn) return "row";
  if (area.top === 0 && area.bottom === lastRow) return "column";
  throw notModelled(`inserting or deleting single cells, ${formatArea(area)}`);
}

/** Moves everything of a sheet, and every formula of the workbook that refers to it. */
function shiftSheet(model: Model, sheet: BookSheet, shift: Shift): void {
  const place = (range: Range): Range | undefined => shiftedRange(range, shift);
  sheet.moveCells(({ row, column }) => {
    const moved = shiftedIndex(shift.axis === "row" ? row : column, shift);
    if (moved === undefined) return undefined;
    return shift.axis === "row" ? { row: moved, column } : { row, column: moved };
  });
  shiftState(sheet, shift, place);
  for (const other of model.book.sheets) shiftFormulas(other, sheet, shift);
  model.book.names = model.book.names.map((name) => ({
    ...name,
    formula: shiftedFormula(name.formula, { own: false, target: sheet.name, shift }),
  }));
  model.references.move(sheet, place);
  const { selection } = model.book;
  if (selection?.sheet === sheet) {
    model.book.selection = { sheet, area: place(selection.area) ?? selection.area };
  }
}

function shiftState(
  sheet: BookSheet,
  shift: Shift,
  place: (range: Range) => Range | undefined,
): void {
  const { state } = sheet;
  const rows = shift.axis === "row";
  const atRow = (row: number): number | undefined => (rows ? shiftedIndex(row, shift) : row);
  const atColumn = (column: number): number | undefined =>
    rows ? column : shiftedIndex(column, shift);
  const moved = <T extends { readonly range: Range }>(things: readonly T[]): readonly T[] =>
    things.flatMap((thing) => {
      const range = place(thing.range);
      return range ? [{ ...thing, range }] : [];
    });
  sheet.change({
    merges: state.merges.flatMap((merge) => place(merge) ?? []),
    tables: moved(state.tables),
    validations: moved(state.validations),
    comments: state.comments.flatMap((comment) => {
      const row = atRow(comment.at.row);
      const column = atColumn(comment.at.column);
      return row === undefined || column === undefined ? [] : [{ ...comment, at: { row, column } }];
    }),
    rules: state.rules.flatMap((rule) => {
      const areas = rule.areas.flatMap((area) => place(area) ?? []);
      const formula = shiftedFormula(rule.formula, { own: true, target: sheet.name, shift });
      return areas.length === 0 ? [] : [{ ...rule, areas, formula }];
    }),
    hiddenRows: new Set([...state.hiddenRows].flatMap((row) => atRow(row) ?? [])),
    hiddenColumns: new Set([...state.hiddenColumns].flatMap((column) => atColumn(column) ?? [])),
    rowHeights: movedKeys(state.rowHeights, atRow),
    columnWidths: movedKeys(state.columnWidths, atColumn),
  });
}

function movedKeys(
  sizes: ReadonlyMap<number, number>,
  place: (index: number) => number | undefined,
): ReadonlyMap<number, number> {
  return new Map(
    [...sizes].flatMap(([index, size]): [number, number][] => {
      const moved = place(index);
      return moved === undefined ? [] : [[moved, size]];
    }),
  );
}

function shiftFormulas(sheet: BookSheet, target: BookSheet, shift: Shift): void {
  for (const [{ row, column }, cell] of [...sheet.entries()]) {
    if (cell.formula === null) continue;
    const change = { own: sheet === target, target: target.name, shift };
    const formula = shiftedFormula(cell.formula, change);
    if (formula !== cell.formula) sheet.setCell(row, column, { ...cell, formula });
  }
}
