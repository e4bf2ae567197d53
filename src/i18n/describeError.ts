import type { WorkbookError } from "../workbook/WorkbookError";
import type { Locale } from "./Locale";
import { messages } from "./messages";

/**
 * Says what happened to a file or workbook and what to do about it.
 *
 * @example describeError(new WorkbookError("xlsx/empty"), "zh") // "文件是空的（0 字节）。请重新导出或向发送人索取。"
 */
export function describeError({ code, values }: WorkbookError, locale: Locale): string {
  const fact = (name: string): string => String(values[name] ?? "?");
  return messages(locale).errors[code]({
    part: fact("part"),
    limit: fact("limit"),
    sheet: fact("sheet"),
    cell: fact("cell"),
    reason: fact("reason"),
    marks: fact("marks"),
    cells: fact("cells"),
  });
}
