import type { SendingCheck } from "../../../../src/flows/sending/SendingCheck";
import type { Snapshot } from "../../../../src/workbook/Workbook";
import { withCells } from "../../../support/withCells";
import { checkedYearEnd, previousYear } from "../../../support/yearEnd";
import type { Planted } from "./Planted";

const previous = previousYear();

/** What checking the year-end submission finds after the change. */
export function checkPlanted(right: Snapshot, planted: Planted): SendingCheck {
  const { cells = {}, parts = [], hiddenRows, previous: values } = planted;
  const shot = withCells(right, cells);
  const own = parts.map(([name, xml]) => ({ namespace: `urn:ontrack:${name}`, xml }) as const);
  const [first, ...others] = shot.sheets;
  const sheets = first && hiddenRows ? [hiding(first, hiddenRows), ...others] : shot.sheets;
  return checkedYearEnd(
    { ...shot, sheets, parts: [...shot.parts, ...own] },
    values ? previousYear(values) : previous,
  );
}

function hiding(sheet: Snapshot["sheets"][number], rows: readonly number[]): typeof sheet {
  const { name, visibility, isProtected, usedRange, merges, hiddenColumns } = sheet;
  return {
    ...{ name, visibility, isProtected, usedRange, merges, hiddenColumns },
    hiddenRows: new Set(rows),
    cell: (row, column) => sheet.cell(row, column),
  };
}
