import type { FormLayout } from "../domain/forms/FormLayout";

/** Fetches the layouts of the forms when they are first asked for. */
export async function loadLayouts(): Promise<readonly FormLayout[]> {
  return (await import("./formLayouts")).formLayouts;
}
