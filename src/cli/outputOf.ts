import { UsageError } from "./UsageError";

/** A workbook to be written. @throws UsageError when its name does not end in .xlsx. */
export function outputOf(path: string | undefined): string | undefined {
  if (path !== undefined && !/\.xlsx$/i.test(path)) throw new UsageError("notXlsx", { path });
  return path;
}
