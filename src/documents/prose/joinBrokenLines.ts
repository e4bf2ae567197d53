import type { Paragraph } from "../SourceDocument";
import { evenWidth } from "./evenWidth";
import { readHeading } from "./readHeading";

/** A paragraph put together again from the lines it was broken into. */
export interface Passage {
  readonly text: string;
  /** Where each of its lines begins in `text`; at least one. */
  readonly lines: readonly { readonly start: number; readonly line: number }[];
}

const pageNumber = /^[-\s]*(?:第\s*)?\d{1,4}(?:\s*页)?[-\s]*$/;
const closing = /[。;:!?…)"'”》〉\]]$/;
/** Shorter lines were not broken for want of room. */
const shortestBroken = 16;

/**
 * Joins lines that the end of a line or page broke inside a sentence; numbers of pages are left out. A line goes on where the one
 * before it is long, ends without a closing sign and is no heading, and where it has signs of a sentence itself.
 *
 * @example joinBrokenLines([{ kind: "paragraph", line: 3, text: "……力争全" }, { kind: "paragraph", line: 5, text: "部达标。" }])
 *   // [{ text: "……力争全部达标。", lines: [{ start: 0, line: 3 }, { start: 5, line: 5 }] }]
 */
export function joinBrokenLines(paragraphs: readonly Paragraph[]): readonly Passage[] {
  const passages: { text: string; lines: { start: number; line: number }[] }[] = [];
  for (const { line, text } of paragraphs) {
    if (pageNumber.test(evenWidth(text))) continue;
    const last = passages.at(-1);
    if (last && goesOn(last.text, text)) {
      const begun = last.text.trimEnd();
      last.lines.push({ start: begun.length, line });
      last.text = begun + text.trimStart();
    } else {
      passages.push({ text, lines: [{ start: 0, line }] });
    }
  }
  return passages;
}

function goesOn(before: string, after: string): boolean {
  const plain = evenWidth(before.slice(-200)).trim();
  if (plain.length < shortestBroken || closing.test(plain)) return false;
  if (!/[,。;]/.test(evenWidth(after)) || readHeading(after)) return false;
  const heading = plain.includes("。") ? undefined : readHeading(before);
  if (!heading) return true;
  const isTitle = heading.level < 3 ? plain.length < 50 : plain.length < 22;
  return !isTitle;
}
