import type { Examination } from "../../flows/Examination";
import type { Importer } from "../Importer";
import { examineFile, type ExaminedFile } from "./examineFile";

/** The submission of the year before, as a person chose it. */
export type Previous = Pick<ExaminedFile, "name" | "examination">;

/**
 * Reads a workbook as the year-end submission of the year before.
 *
 * @param current what it is to be compared with; judged by the same plan.
 * @returns null when the file cannot be read or reports no value of that year.
 */
export async function readPrevious(
  file: File,
  importer: Pick<Importer, "readFile">,
  current: Examination,
): Promise<Previous | null> {
  const period = { year: current.period.year - 1, through: 12, grain: "year" } as const;
  const read = await examineFile(file, importer, current, { period, use: "reporting" });
  const hasValues = read?.examination.entries.some(
    ({ observation }) => observation.kind === "number",
  );
  return read && hasValues ? { name: read.name, examination: read.examination } : null;
}
