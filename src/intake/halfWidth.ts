const signs: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "−": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "‐": "-",
  "‑": "-",
  "─": "-",
  "～": "~",
  "〜": "~",
  "∶": ":",
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "％": "%",
  "﹪": "%",
  "﹣": "-",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
};

const wide = /[\u3000\u00a0\u202f\u2009−–—―‐‑─～〜∶≧⩾≦⩽％﹪﹣【】〔〕\uff01-\uff5e]/g;
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;

/**
 * Writes full-width letters, digits and signs as their half-width ones, so that the grammars see one form of each. Every dash
 * becomes `-`, every sort of space a plain one; characters of no width go. Superscripts and fractions stay as they are:
 * 10² is not 102.
 *
 * @example halfWidth("９０．７６％") // "90.76%"
 */
export function halfWidth(text: string): string {
  return text.replace(invisible, "").replace(wide, (sign) => {
    const known = signs[sign];
    if (known !== undefined) return known;
    return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}
