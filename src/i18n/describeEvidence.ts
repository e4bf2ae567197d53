import type { Evidence } from "../intake/Repair";
import { evidence as en } from "./en/import";
import type { Locale } from "./Locale";
import { evidence as zh } from "./zh/import";

/**
 * Says what speaks for a reading of a damaged text.
 *
 * @example describeEvidence({ kind: "arithmetic", parts: [30, 35, 35], total: 100 }, "zh") // "30 + 35 + 35 = 100，这样合计才对得上"
 */
export function describeEvidence(evidence: Evidence, locale: Locale): string {
  const words = locale === "zh" ? zh : en;
  switch (evidence.kind) {
    case "privateUse":
      return words.privateUse({ ...evidence, character: codeOf(evidence.character) });
    case "invisible":
      return words.invisible({ ...evidence, characters: evidence.characters.map(codeOf) });
    default:
      return (words[evidence.kind] as (said: Evidence) => string)(evidence);
  }
}

/** A character as its code; what is written as a code stays. */
function codeOf(character: string): string {
  if (character.startsWith("U+")) return character;
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
