import type { english } from "./en/english";
import type { Locale } from "./Locale";

let loaded: typeof english | undefined;

/**
 * Makes sure that a language can be spoken. Chinese always can; the English words are fetched when they are first asked for,
 * for most people never do.
 *
 * @throws when the words cannot be fetched; the pane then goes on in Chinese.
 * @example await loadLanguage("en"); messages("en").terms.status.offTrack // "off track"
 */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (locale === "en") ({ english: loaded } = await import("./en/english"));
}

/** The English words. @throws Error before {@link loadLanguage} was asked for them. */
export function englishWords(): typeof english {
  if (!loaded) throw new Error("English is spoken before it is loaded");
  return loaded;
}
