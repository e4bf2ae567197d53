import type { Status } from "../domain/assessment";
import { markOf } from "../workbook/statusMark";
import type { ListCell } from "./listSheet";
import type { ReportWords } from "./ReportWords";

/** A status as a cell of a list: its name, with symbol and colours where it is marked. */
export function statusCell(status: Status, words: Pick<ReportWords, "status">): ListCell {
  const mark = markOf(status);
  const value = mark ? `${mark.symbol} ${words.status[status]}` : words.status[status];
  return mark ? { value, style: { fill: mark.fill, color: mark.color, bold: true } } : { value };
}
