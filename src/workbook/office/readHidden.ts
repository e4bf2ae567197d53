import { formatRange } from "../a1";
import type { ReadBlock, Run } from "./Reading";

/** The hidden rows and columns of a sheet, zero-based. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Finds out which rows and columns are hidden on the sheets that have any; no round trip when none has. */
export async function readHidden(
  run: Run,
  blocks: ReadonlyMap<string, ReadBlock>,
): Promise<ReadonlyMap<string, HiddenLines>> {
  const asked = [...blocks].flatMap(([id, { cells, hasHidden }]) =>
    cells && hasHidden ? [{ id, range: cells.range }] : [],
  );
  if (asked.length === 0) return new Map();
  return run(async (context) => {
    const answers = asked.map(({ id, range }) => {
      const cells = context.workbook.worksheets.getItem(id).getRange(formatRange(range));
      return {
        id,
        range,
        rows: cells.getRowProperties({ rowHidden: true }),
        columns: cells.getColumnProperties({ columnHidden: true }),
      };
    });
    await context.sync();
    return new Map(
      answers.map(({ id, range, rows, columns }) => [
        id,
        {
          rows: placesOf(rows.value, range.top, ({ rowHidden }) => rowHidden),
          columns: placesOf(columns.value, range.left, ({ columnHidden }) => columnHidden),
        },
      ]),
    );
  });
}

function placesOf<Line>(
  lines: readonly Line[],
  first: number,
  isHidden: (line: Line) => boolean | undefined,
): ReadonlySet<number> {
  return new Set(lines.flatMap((line, index) => (isHidden(line) ? [first + index] : [])));
}
