/** Characters of the Symbol font that are not the ASCII character of the same number, and stand in figures. */
const symbolFont: Readonly<Record<number, string>> = {
  0xa3: "≤",
  0xb3: "≥",
  0xb0: "°",
  0xb1: "±",
  0xb4: "×",
  0xb8: "÷",
  0xb9: "≠",
  0xbb: "≈",
  0xb7: "•",
  0xae: "→",
  0xa5: "∞",
  0x2d: "−",
  0x44: "Δ",
  0x53: "Σ",
  0x61: "α",
  0x62: "β",
  0x6d: "μ",
  0x70: "π",
};

const wingdings: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x75: "◆",
  0x76: "❖",
  0xa7: "▪",
  0xa8: "□",
  0xd8: "➢",
  0xe0: "→",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

const wingdings2: Readonly<Record<number, string>> = {
  0x4f: "✗",
  0x50: "✓",
  0x51: "☒",
  0x52: "☑",
  0xa3: "□",
};

/**
 * What a symbol inserted in Word shows. Fonts of symbols keep theirs in the private range U+F000 to U+F0FF.
 *
 * @returns U+FFFD, the sign for an unknown character, where the font is none of those known; never nothing.
 * @example symbolText("Symbol", "F0B3") // "≥"
 */
export function symbolText(font: string, hexadecimal: string): string {
  const code = parseInt(hexadecimal, 16);
  if (!(code > 0 && code <= 0xffff)) return "\ufffd";
  if (code < 0xe000 || code > 0xf8ff) return String.fromCharCode(code);
  const low = code & 0xff;
  switch (font.toLowerCase()) {
    case "symbol":
      return symbolFont[low] ?? (low < 0x40 ? String.fromCharCode(low) : "\ufffd");
    case "wingdings":
      return wingdings[low] ?? "\ufffd";
    case "wingdings 2":
      return wingdings2[low] ?? "\ufffd";
    default:
      return "\ufffd";
  }
}
