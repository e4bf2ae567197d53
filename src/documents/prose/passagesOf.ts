import { joinBrokenLines } from "../../intake/damage/joinBrokenLines";
import type { Paragraph } from "../SourceDocument";
import { evenWidth } from "./evenWidth";

/** A paragraph put together again from the lines it was broken into. */
export interface Passage {
  readonly text: string;
  /** Where each of its lines begins in `text`; at least one. */
  readonly lines: readonly { readonly start: number; readonly line: number }[];
}

const pageNumber = /^[-\s]*(?:第\s*)?\d{1,4}(?:\s*页)?[-\s]*$/;
const longestNumber = 40;

/**
 * The paragraphs of a document, lines that a page or a line's end broke joined again, without the numbers of pages.
 *
 * @example passagesOf([{ kind: "paragraph", line: 3, text: "…，力争全" }, { kind: "paragraph", line: 5, text: "部达标。" }])
 *   // one passage with the lines 3 and 5
 */
export function passagesOf(paragraphs: readonly Paragraph[]): readonly Passage[] {
  const kept = paragraphs.filter((paragraph) => !isPageNumber(paragraph));
  return joinBrokenLines(kept.map(({ text }) => text)).map(({ text, lines }) => {
    let from = 0;
    const places = lines.flatMap((index) => {
      const paragraph = kept[index];
      if (!paragraph) return [];
      const start = Math.max(from, text.indexOf(paragraph.text.trim(), from));
      from = start + paragraph.text.trim().length;
      return [{ start, line: paragraph.line }];
    });
    return { text, lines: places };
  });
}

function isPageNumber({ text }: Paragraph): boolean {
  return text.length <= longestNumber && pageNumber.test(evenWidth(text));
}
