import { cellCount, formatArea, height, width } from "../address";
import { plainStyle, type CellStyle } from "../book/CellStyle";
import type { CellsObject } from "../CellsObject";
import { accessDenied, notModelled } from "../HostError";
import type { Model } from "../Model";
import { intersect } from "../address";
import { sourceOf } from "../cellsChanged";
import { given, type Asked } from "./given";

/** More cells than this are not given a look one by one: whole rows and columns keep none of their own here. */
const mostCells = 500_000;

/** What all cells share; null where they differ. */
export function commonStyle<T extends string | number | boolean>(
  { sheet, areas }: CellsObject,
  fact: (style: CellStyle) => T,
): T | null {
  const found = new Set<T>();
  for (const area of areas) {
    let styled = 0;
    for (const [{ row, column }, { style }] of entriesWithin(sheet, area)) {
      if (row < area.top || column < area.left) continue;
      styled += 1;
      found.add(fact(style));
    }
    if (styled < cellCount(area)) found.add(fact(plainStyle));
  }
  const [first = fact(plainStyle)] = found;
  return found.size > 1 ? null : first;
}

function entriesWithin(
  sheet: CellsObject["sheet"],
  area: CellsObject["areas"][number],
): readonly (readonly [{ row: number; column: number }, { style: CellStyle }])[] {
  if (cellCount(area) > 10_000) {
    return [...sheet.entries()].filter(([{ row, column }]) =>
      intersect(area, { top: row, left: column, bottom: row, right: column }),
    );
  }
  return Array.from({ length: height(area) * width(area) }, (_, index) => {
    const row = area.top + Math.floor(index / width(area));
    const column = area.left + (index % width(area));
    return [{ row, column }, sheet.cell(row, column)] as const;
  });
}

/** Changes the look of every cell, and tells the listeners. */
export function changeStyles(
  model: Model,
  { sheet, areas }: CellsObject,
  change: (row: number, column: number) => Asked<CellStyle>,
): void {
  if (sheet.state.protection && sheet.state.protection["allowFormatCells"] !== true)
    throw accessDenied();
  for (const area of areas) {
    if (cellCount(area) > mostCells) throw notModelled(`a look for all of ${formatArea(area)}`);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.cell(row, column);
        sheet.setCell(row, column, {
          ...cell,
          style: { ...cell.style, ...given(change(row, column)) },
        });
      }
    }
    const facts = { worksheetId: sheet.id, address: formatArea(area), ...sourceOf("addin") };
    model.events.raise("FormatChanged", sheet.id, facts);
  }
}
