import type { OfferedPlan } from "../../flows/choosePlan";
import type { Examination } from "../../flows/Examination";
import { examine } from "../../flows/examine";
import type { Snapshot } from "../../workbook/Workbook";
import type { Importer } from "../Importer";

/** Another workbook as a person chose it. */
export interface ExaminedFile {
  /** Of the file. */
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly examination: Examination;
}

/**
 * Reads another workbook and examines it by the plan of the one that is open.
 *
 * @param current what the open workbook was examined for.
 * @param asked the period and use to examine it for.
 * @returns null when the file cannot be read or is no workbook.
 */
export async function examineFile(
  file: File,
  importer: Pick<Importer, "readFile">,
  current: Examination,
  { period, use }: Pick<Examination, "period" | "use">,
): Promise<ExaminedFile | null> {
  try {
    const { source } = await importer.readFile(file);
    if (source.kind !== "workbook") return null;
    const { snapshot } = source;
    const options = { plans: offered(current.plan), period, use, openYear: period.year };
    return { name: file.name, snapshot, examination: examine(snapshot, options) };
  } catch {
    return null;
  }
}

function offered(chosen: Examination["plan"]): readonly OfferedPlan[] {
  if (!chosen || chosen.source === "embedded") return [];
  return [{ plan: chosen.plan, source: chosen.source }];
}
