import { formatA1 } from "../workbook/a1";
import { cellKey } from "../workbook/cellKey";
import { gridOf } from "../workbook/Grid";
import type { Cell, CellRef, Sheet, Snapshot } from "../workbook/Workbook";
import { repairPlaces, type RepairedPlaces } from "./repairPlaces";
import { withCells } from "./withCells";

/** A workbook after its certain repairs. */
export interface RepairedWorkbook extends Pick<RepairedPlaces, "repairs" | "doubts"> {
  readonly snapshot: Snapshot;
}

interface TextCell {
  readonly ref: CellRef;
  readonly cell: Cell;
  readonly text: string;
}

/**
 * As `repairDocument`, of the texts of a workbook's cells; numbers are as Excel holds them. The workbook itself is not changed: the repairs are in
 * what is read of it.
 *
 * @param year of a column headed 第一年 where the workbook names no term.
 * @example finishSteps(repairWorkbook(snapshot, 2026)).repairs[0]?.at // { kind: "cell", sheet: "附件3", cell: "E5" }
 */
export function* repairWorkbook(
  snapshot: Snapshot,
  year: number,
): Generator<void, RepairedWorkbook, void> {
  const cells: TextCell[] = [];
  for (const sheet of snapshot.sheets) {
    cells.push(...textsOf(sheet, snapshot.date1904));
    yield;
  }
  const { texts, repairs, doubts } = yield* repairPlaces(
    cells.map(({ ref, text }) => ({
      at: { kind: "cell", sheet: ref.sheet, cell: formatA1(ref) },
      text,
    })),
    year,
  );
  const replaced = new Map(
    cells.flatMap(({ ref, cell, text }, index): readonly [string, Cell][] => {
      const repaired = texts[index] ?? text;
      return repaired === text ? [] : [[cellKey(ref), { ...cell, value: repaired }]];
    }),
  );
  return { snapshot: withCells(snapshot, replaced), repairs, doubts };
}

function textsOf(sheet: Sheet, date1904: boolean): readonly TextCell[] {
  const { lines, left, right } = gridOf(sheet, date1904);
  return lines.flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, at) => left + at).flatMap((column) => {
      const cell = sheet.cell(row, column);
      if (typeof cell?.value !== "string" || cell.value === "") return [];
      return [{ ref: { sheet: sheet.name, row, column }, cell, text: cell.value }];
    }),
  );
}
