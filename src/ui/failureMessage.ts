import { describeError } from "../i18n/describeError";
import { WorkbookError } from "../workbook/WorkbookError";
import type { Language } from "./useLanguage";

/** What went wrong and what to do about it; for a fault of ours, what to pass on. */
export function failureMessage(error: Error, { locale, words }: Language): string {
  return error instanceof WorkbookError
    ? describeError(error, locale)
    : words.states.unexpected(error.message);
}
