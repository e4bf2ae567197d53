import { open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { systemCode } from "./systemFailure";
import { UsageError } from "./UsageError";

/**
 * Writes a file in one go: to a temporary name in the same folder, then renamed, so that an interrupted run leaves
 * the old file whole.
 *
 * @throws UsageError when the folder does not exist or cannot be written to.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await requireFolder(file);
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    const handle = await open(temporary, "w");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    throw new UsageError("cannotWrite", { path: file, reason });
  }
}

/** @throws UsageError when the folder a file is to be written into does not exist. */
export async function requireFolder(file: string): Promise<void> {
  const folder = path.dirname(file);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError("noSuchFolder", { folder, path: file });
}
