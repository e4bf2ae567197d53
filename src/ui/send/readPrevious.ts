import type { OfferedPlan } from "../../flows/choosePlan";
import type { Examination } from "../../flows/Examination";
import { examine } from "../../flows/examine";
import type { Importer } from "../Importer";

/** The submission of the year before, as a person chose it. */
export interface Previous {
  /** Of the file. */
  readonly name: string;
  readonly examination: Examination;
}

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
  const year = current.period.year - 1;
  try {
    const { source } = await importer.readFile(file);
    if (source.kind !== "workbook") return null;
    const examination = examine(source.snapshot, {
      plans: offered(current.plan),
      period: { year, through: 12, grain: "year" },
      use: "reporting",
      openYear: year,
    });
    const hasValues = examination.entries.some(({ observation }) => observation.kind === "number");
    return hasValues ? { name: file.name, examination } : null;
  } catch {
    return null;
  }
}

function offered(chosen: Examination["plan"]): readonly OfferedPlan[] {
  if (!chosen || chosen.source === "embedded") return [];
  return [{ plan: chosen.plan, source: chosen.source }];
}
