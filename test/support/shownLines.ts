import { gridOf } from "../../src/workbook/Grid";
import type { Snapshot } from "../../src/workbook/Workbook";

/** The lines of a sheet as it shows them, each cell of a merge once; lines that show nothing left out. */
export function shownLines(snapshot: Snapshot, name: string): readonly string[] {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const grid = gridOf(sheet, false);
  return grid.lines.map((row) => {
    const columns = Array.from({ length: grid.right + 1 }, (_, column) => column);
    const own = columns.filter((column) => {
      const home = grid.home(row, column);
      return home.row === row && home.column === column;
    });
    return own
      .map((column) => grid.text(row, column).trim())
      .join("|")
      .replace(/\|+$/, "");
  });
}
