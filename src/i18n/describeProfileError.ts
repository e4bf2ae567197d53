import type { ProfileError } from "../intake/scoring/ProfileError";
import type { Locale } from "./Locale";
import { scoringWords } from "./scoringWords";

/**
 * Says what is wrong with a scoring profile, where in it, and what to do.
 *
 * @example describeProfileError(new ProfileError("profile/weightsSum", "classes", { sum: 95 }), "zh")
 * // "各类分值合计是 95，应为 100。请改正。"
 */
export function describeProfileError({ code, path, values }: ProfileError, locale: Locale): string {
  return scoringWords(locale).errors[code]({
    path: path === "" ? "" : `${path} `,
    fact: (name) => String(values[name] ?? ""),
  });
}
