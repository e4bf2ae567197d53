import { displayWidth } from "../workbook/displayWidth";

/** A word of Latin letters and digits, a run of spaces, or one character of any other script with what must not start a line. */
const piece = /[!-~\u00A0-\u024F\u2010-\u2027\u2212]+|\s+|[^\s]/gu;
const clingsToLast = /^[，。；：、！？）》”’％%…·)\],.;:!?]/u;
const clingsToNext = /[（《“‘([]$/u;

/**
 * Breaks a text into lines no wider than `width` columns: between Chinese characters, at the spaces of Latin text,
 * never before closing punctuation. A word wider than the line stays whole.
 *
 * @example wrapText("落后进度 0.15 个百分点", 12) // ["落后进度", "0.15 个百分", "点"]
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of pieces(text)) {
    if (line !== "" && displayWidth((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += part;
  }
  return [...lines, line.trimEnd()];
}

function pieces(text: string): readonly string[] {
  const parts: string[] = [];
  for (const [part] of text.matchAll(piece)) {
    const last = parts.at(-1);
    const clings = last !== undefined && (clingsToLast.test(part) || clingsToNext.test(last));
    if (clings) parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}
