import type { Content, DrawnTable } from "../Content";

/** Characters as wide as they are high, between which a new line of the source is no space. */
const wide =
  /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u2014\u201c\u201d]/;

/**
 * Collects text as a browser lays it out: runs of white space are one space, and none where the source only wraps a line of
 * Chinese; a line ends where a block does.
 *
 * @source CSS Text Module Level 3, 4.1 (white space) and 4.1.3 (segment breaks)
 */
export class TextFlow {
  private readonly content: Content[] = [];
  private pieces: string[] = [];
  private prefix = "";

  add(text: string, isPre: boolean): void {
    this.pieces.push(
      isPre ? text.replaceAll("\n", preBreak) : text.replace(/[ \t\n\r\f]+/g, collapsed),
    );
  }

  /** Something to stand before the next line, such as the number of a list item. */
  number(label: string): void {
    if (label !== "") this.prefix = label;
  }

  breakLine(): void {
    const text = this.pieces
      .join("")
      .replace(/[ \n]{2,}/g, collapsed)
      .replaceAll("\n", spaceBetween)
      .replaceAll(preBreak, "\n")
      .replaceAll("\u00a0", " ")
      .trim();
    this.pieces = [];
    if (text === "") return;
    this.content.push(this.prefix + text);
    this.prefix = "";
  }

  addTable(caption: readonly Content[], table: DrawnTable): void {
    this.breakLine();
    for (const piece of [...caption, table]) this.content.push(piece);
  }

  finish(): readonly Content[] {
    this.breakLine();
    return this.content;
  }
}

/** Stands for a line break that is kept, while the others are only white space. */
const preBreak = "\u2028";

function collapsed(space: string): string {
  return space.includes("\n") || space.includes("\r") ? "\n" : " ";
}

/** What is shown for a new line of the source. */
function spaceBetween(_: string, at: number, text: string): string {
  return wide.test(text[at - 1] ?? "") && wide.test(text[at + 1] ?? "") ? "" : " ";
}
