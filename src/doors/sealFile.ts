import type { FormLayout } from "../domain/forms/FormLayout";
import { sealWorkbook, type Sealing, type SealOrder } from "../flows/sealing/sealWorkbook";
import type { Snapshot } from "../workbook/Workbook";
import { openXlsx } from "../workbook/xlsx/openXlsx";
import { saveXlsx } from "../workbook/xlsx/saveXlsx";

/** The sealed copy of a file, or what holds it back. */
export type SealedFile =
  | {
      readonly state: "sealed";
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** The SHA-256 over everything sealed. */
      readonly code: string;
    }
  | Extract<Sealing, { state: "held" }>;

/**
 * Makes the sealed copy of a workbook's file; the file itself stays as it is.
 *
 * @param orderFor what is sealed by, once the file is read.
 * @throws WorkbookError for what is no readable workbook.
 * @example (await sealFile(bytes, () => order, layouts)).state // "held" while something is open
 */
export async function sealFile(
  bytes: Uint8Array,
  orderFor: (snapshot: Snapshot) => SealOrder,
  layouts: readonly FormLayout[],
): Promise<SealedFile> {
  const workbook = openXlsx(bytes);
  const { snapshot } = workbook;
  const sealing = sealWorkbook(snapshot, orderFor(snapshot), layouts);
  if (sealing.state === "held") return sealing;
  await workbook.write(sealing.edits);
  return { state: "sealed", bytes: new Uint8Array(saveXlsx(workbook)), code: sealing.code };
}
