import { describeError } from "../i18n/describeError";
import type { Locale } from "../i18n/Locale";
import { workbenchWords } from "../i18n/workbenchWords";
import { WorkbookError } from "../workbook/WorkbookError";
import type { OpenFile } from "./OpenFile";
import { openWorkbookFile } from "./openWorkbookFile";

/** A file that was opened, or the sentence that says why not. */
export type ChosenFile =
  | { readonly kind: "opened"; readonly file: OpenFile }
  | { readonly kind: "refused"; readonly why: string };

/** Reads a file a person chose or dropped; nothing a file may contain escapes as an error. */
export async function readChosenFile(file: File, locale: Locale): Promise<ChosenFile> {
  const words = workbenchWords(locale);
  if (!/\.xls[xm]$/i.test(file.name)) return { kind: "refused", why: words.wrongName(file.name) };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { kind: "opened", file: openWorkbookFile(file.name, bytes) };
  } catch (error) {
    if (!(error instanceof WorkbookError))
      return { kind: "refused", why: words.unreadable(file.name) };
    return {
      kind: "refused",
      why: `${file.name}: ${describeError(error, locale)} ${words.kept}`,
    };
  }
}
