import { halfWidth } from "../../intake/halfWidth";
import { readNumber } from "../../intake/readNumber";
import type { Paragraph } from "../SourceDocument";
import type { FlatToken } from "./FlatToken";
import { isPageNumber } from "./isPageNumber";
import { labelKind } from "./labelKind";

/** Longer lines are sentences and hold one cell at most. */
const longestRow = 300;

/**
 * The cells that a line of flattened text holds: most often one; several where tabs, wide gaps, or plain spaces between figures
 * or headers part them.
 *
 * @example tokensOf({ kind: "paragraph", line: 7, text: "平均住院日(天) 6.73 6.60" }).map(({ text }) => text)
 *   // ["平均住院日(天)", "6.73", "6.60"]
 */
export function tokensOf({ line, text }: Paragraph): readonly FlatToken[] {
  const isWhole = text.length > longestRow || isPageNumber(keyOf(text));
  const pieces = isWhole ? [text] : text.split(/\t+|\u3000+| {2,}/);
  return pieces
    .flatMap(atPlainSpaces)
    .map((piece) => ({ line, text: piece.trim(), key: keyOf(piece) }))
    .filter(({ key }) => key !== "");
}

/** @example keyOf("实 施 计 划 表") // "实施计划表" */
export function keyOf(text: string): string {
  return halfWidth(text).replace(/\s/g, "");
}

function atPlainSpaces(piece: string): readonly string[] {
  const words = piece.trim().split(" ");
  if (words.length < 3 || piece.length > longestRow || isPageNumber(keyOf(piece))) return [piece];
  if (words.every((word) => labelKind(keyOf(word)) !== undefined)) return words;
  const first = words.findLastIndex((word) => !isFigure(word)) + 1;
  if (words.length - first < 2) return [piece];
  const texts = words.slice(0, first).join(" ").split(betweenTexts);
  return [...texts, ...words.slice(first)];
}

/** A space between Chinese words parts cells where figures follow; one beside a Latin word may be within a name. */
const betweenTexts = /(?<=[\u4e00-\u9fff)）]) (?=[\u4e00-\u9fff])/;

function isFigure(word: string): boolean {
  const { kind } = readNumber(word);
  return kind === "number" || (kind === "blank" && word !== "");
}
