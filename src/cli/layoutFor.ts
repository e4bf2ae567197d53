import type { Locale } from "../i18n/Locale";
import type { Io } from "./Io";
import { paintFor } from "./Paint";
import type { Layout } from "./printIndicators";

/** How texts are laid out for whoever reads them: 100 columns where there is no terminal. */
export function layoutFor(locale: Locale, io: Io): Layout {
  const width = Math.min(Math.max(io.stdout.columns ?? 100, 60), 140);
  return { locale, paint: paintFor(io), width };
}
