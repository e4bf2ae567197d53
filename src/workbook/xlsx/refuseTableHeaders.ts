import { formatA1, parseRange } from "../a1";
import { WorkbookError } from "../WorkbookError";
import type { PackageDraft } from "./PackageDraft";
import { readRelationships } from "./readRelationships";
import type { CellWrite } from "./writeCells";

/**
 * Refuses to change the header cells of an Excel table: they must read as the table's column names
 * do, by which formulas refer to them.
 *
 * @param path the sheet's part
 * @throws WorkbookError `workbook/tableHeader`
 */
export function refuseTableHeaders(
  draft: PackageDraft,
  path: string,
  sheet: string,
  writes: readonly CellWrite[],
): void {
  const tables = readRelationships(draft, path).filter(({ kind }) => kind === "table");
  for (const { target } of tables.filter((table) => draft.nameOf(table.target) !== undefined)) {
    const part = draft.part(target);
    const range = parseRange(part.attribute(part.root, "ref") ?? "");
    if (!range || part.attribute(part.root, "headerRowCount") === "0") continue;
    const list = part.child(part.root, "tableColumns");
    const columns = list ? part.children(list, "tableColumn") : [];
    for (const write of writes.filter(({ row }) => row === range.top)) {
      const column = columns[write.column - range.left];
      if (!column || part.attribute(column, "name") === write.value) continue;
      const table = part.attribute(part.root, "displayName") ?? "";
      throw new WorkbookError("workbook/tableHeader", { sheet, cell: formatA1(write), table });
    }
  }
}
