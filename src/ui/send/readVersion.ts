import type { FormLayout } from "../../domain/forms/FormLayout";
import type { Examination } from "../../flows/Examination";
import type { Submission } from "../../flows/sending/Submission";
import { submissionOf } from "../../flows/sending/submissionOf";
import type { Importer } from "../Importer";
import { examineFile } from "./examineFile";

/** Another version of the submission, as a person chose it. */
export interface Version {
  /** Of the file. */
  readonly name: string;
  readonly submission: Submission;
}

/**
 * Reads a workbook as another version of the submission that is open: by its plan, for its period.
 *
 * @param layouts every layout that is known.
 * @returns null when the file cannot be read or has no indicators.
 */
export async function readVersion(
  file: File,
  importer: Pick<Importer, "readFile">,
  current: Examination,
  layouts: readonly FormLayout[],
): Promise<Version | null> {
  const read = await examineFile(file, importer, current, current);
  if (!read || read.examination.entries.length === 0) return null;
  const { name, snapshot, examination } = read;
  const nothing = { profile: null, previous: null };
  return { name, submission: submissionOf(snapshot, examination, layouts, nothing) };
}
