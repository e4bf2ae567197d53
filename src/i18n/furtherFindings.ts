import { englishWords } from "./loadLanguage";
import type { Locale } from "./Locale";
import type { furtherFindings as words } from "./zh/furtherFindings";

let loaded: typeof words | undefined;

/**
 * Makes sure that the findings of imports, fillings and checks before sending can be described; the pane fetches their words with those
 * views.
 *
 * @throws when the words cannot be fetched.
 */
export async function loadFurtherFindings(): Promise<void> {
  ({ furtherFindings: loaded } = await import("./zh/furtherFindings"));
}

/** The words of further findings. @throws Error before {@link loadFurtherFindings} was asked for them. */
export function furtherFindings(locale: Locale): typeof words {
  if (locale === "en") return englishWords().furtherFindings;
  if (!loaded) throw new Error("further findings are described before their words are loaded");
  return loaded;
}
