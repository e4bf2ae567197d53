import { measuresOf } from "../../domain/indicator";
import { measureName } from "../../domain/measureName";
import { readNote } from "../../intake/explanations/readNote";
import { saysNothing } from "../../intake/explanations/saysNothing";
import type { RowMatch } from "../../workbook/PlanMatch";
import { shownText } from "../../workbook/shownText";
import type { CellRef, Snapshot } from "../../workbook/Workbook";
import type { TableStatement } from "../statementsOf";
import type { RowReason } from "./RowReason";

/**
 * Reads what the forms say beside their values: in the column of reasons, or, in a table without one, in its 备注 where that
 * gives a reason. 无 and a dash say nothing.
 *
 * @example rowReasons(snapshot, examination.statements)[0]
 * // { indicator: "ind-09", names: ["四级手术比例"], text: "新院区推迟开诊。", cell: { sheet: "自评表", row: 15, column: 9 }, isDoubtful: false }
 */
export function rowReasons(
  snapshot: Snapshot,
  statements: readonly TableStatement[],
): readonly RowReason[] {
  return statements.flatMap(({ table, indicator, rows }) => {
    const hasReasons = table.columns.some(({ role }) => role === "reason");
    const role = hasReasons ? "reason" : "note";
    return rows.flatMap((match) => {
      const cells = match.row.cells[role] ?? [];
      const [cell] = cells;
      const text = textIn(snapshot, cells);
      if (!cell || saysNothing(text)) return [];
      const reading = hasReasons ? "reason" : readNote(text);
      if (reading === "none") return [];
      const isDoubtful = reading === "doubtful";
      return [{ indicator: indicator.id, names: namesOf(match), text, cell, isDoubtful }];
    });
  });
}

function namesOf({ indicator, component }: RowMatch): readonly string[] {
  return measuresOf(indicator)
    .filter((measure) => component === null || measure.component === component)
    .map(measureName);
}

function textIn({ sheets, date1904 }: Snapshot, cells: readonly CellRef[]): string {
  return cells
    .map(({ sheet: name, row, column }) => {
      const sheet = sheets.find((each) => each.name === name);
      return shownText(sheet?.cell(row, column), date1904).trim();
    })
    .filter((text) => text !== "")
    .join("\n");
}
