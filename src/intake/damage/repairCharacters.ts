import type { Evidence, Repair } from "../Repair";

/** A text with what was done to it. */
export interface RepairedText {
  readonly text: string;
  /** Those that were made, in reading order. */
  readonly repairs: readonly Repair[];
}

interface Rule {
  /** What a text must have for the pattern to be tried; most texts have none of it. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly reading: (found: string) => string;
  readonly evidence: (found: string) => Evidence;
}

/** Signs of the Symbol font, which Word stores in the private use area. */
const symbols: Readonly<Record<string, string>> = {
  "\uf0a3": "≤",
  "\uf0b3": "≥",
  "\uf0b1": "±",
  "\uf0b4": "×",
  "\uf02d": "-",
  "\uf02e": ".",
  "\uf02b": "+",
  "\uf02f": "/",
  "\uf025": "%",
  "\uf03c": "<",
  "\uf03d": "=",
  "\uf03e": ">",
  "\uf0fc": "√",
};
/** Control and format characters, which nobody sees; tabs and ends of lines are kept. */
const unseen = String.raw`(?:[^\P{Cc}\t\n\r]|\p{Cf})`;
const invisible = new RegExp(unseen, "gu");
const privateUse = /[\ue000-\uf8ff]/g;
const word = String.raw`[\d.,:：∶]*`;

const rules: readonly Rule[] = [
  {
    sign: new RegExp(unseen, "u"),
    pattern: new RegExp(`\\S?${unseen}+\\S?`, "gu"),
    reading: (found) => found.replace(invisible, ""),
    evidence: (found) => ({
      kind: "invisible",
      characters: [...new Set(found.match(invisible))].map(codeOf),
    }),
  },
  {
    sign: /[\ue000-\uf8ff]/,
    pattern: new RegExp(`(?<![\\d.,:：∶])${word}[${Object.keys(symbols).join("")}]${word}`, "g"),
    reading: (found) => found.replace(privateUse, (sign) => symbols[sign] ?? sign),
    evidence: (found) => privateUseEvidence(found),
  },
  {
    sign: /[\ue000-\uf8ff]/,
    pattern: /(?<![\d:：∶])[\d:：∶]*\d[\ue000-\uefff]\d+/g,
    reading: (found) => found.replace(privateUse, "."),
    evidence: (found) => privateUseEvidence(found),
  },
  {
    sign: /\d\s[\d.]|\.\s\d/,
    pattern:
      /(?:(?<=^|[^\d.])\d\s){1,3}\d\s?(?=年|%|％)|(?<!\d)\d+(?:\s\.\s?|\.\s)\d+(?=\s?[%％个家人名元万亿天年])/g,
    reading: (found) => found.replace(/\s/g, ""),
    evidence: () => ({ kind: "spacing" }),
  },
];

/**
 * Repairs what one text shows by itself: characters without a width go, a private-use character between digits was a decimal point,
 * signs of Word's Symbol font get their meaning, a number with spaces inside is closed. Nothing else changes.
 *
 * @example repairCharacters("达到4\ue0106个").text // "达到4.6个"
 */
export function repairCharacters(text: string): RepairedText {
  return rules.reduce<RepairedText>(applied, { text, repairs: [] });
}

function applied(before: RepairedText, { sign, pattern, reading, evidence }: Rule): RepairedText {
  if (!sign.test(before.text)) return before;
  const repairs: Repair[] = [];
  const text = before.text.replace(pattern, (found) => {
    const proposed = reading(found);
    if (proposed !== found) {
      repairs.push({
        found,
        proposed,
        candidates: [proposed],
        isCertain: true,
        evidence: [evidence(found)],
      });
    }
    return proposed;
  });
  return { text, repairs: [...before.repairs, ...repairs] };
}

function privateUseEvidence(found: string): Evidence {
  const sign = found.match(privateUse)?.[0] ?? "";
  return { kind: "privateUse", character: codeOf(sign), stoodFor: symbols[sign] ?? "." };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
