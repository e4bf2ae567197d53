import { halfWidth } from "../../intake/halfWidth";
import { titleWords, yearLine } from "../../workbook/headerVocabulary";
import type { Block, Paragraph, SourceTable } from "../SourceDocument";

/** Tables that follow each other as one, with where they stand in the document. */
export interface TableStack {
  /** `附件3`, else the table's title, else `表1`. */
  readonly section: string;
  /** The lines just above that are no text of their own: title, unit. */
  readonly above: readonly Paragraph[];
  readonly tables: readonly SourceTable[];
}

const attachment = /^附(?:件|表|录)([\d一二三四五六七八九十]{0,3})(?:-\d+)?(?:[:：].{0,40})?$/;
const unitLine = /^[(（]?(?:计量)?单位[:：].{1,10}[)）]?$/;
const trivial = /^[-—·\s]*\d{0,4}[-—·\s]*$|^第\d+页|续表/;
const longestTitle = 60;

/**
 * Groups the tables of a document: tables with nothing but page numbers between them are one, and each group has the lines above it
 * that belong to it, and the attachment it stands in.
 *
 * @example stacksOf(blocks).map(({ section }) => section) // ["附件1", "附件2", "附件3"]
 */
export function stacksOf(blocks: readonly Block[]): readonly TableStack[] {
  const stacks: { section: string; above: Paragraph[]; tables: SourceTable[] }[] = [];
  let attached = "";
  let above: Paragraph[] = [];
  let isBroken = true;
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      const key = halfWidth(block.text).replace(/\s/g, "");
      if (trivial.test(key)) continue;
      isBroken = true;
      const number = attachment.exec(key);
      if (number) attached = `附件${number[1] ?? ""}`;
      above = isTitle(key) ? [...above, block] : [];
      continue;
    }
    const last = stacks.at(-1);
    if (!isBroken && last) last.tables.push(block);
    else {
      const title = above
        .map(({ text }) => text.replace(/\s/g, ""))
        .findLast((text) => titleWords.test(text));
      stacks.push({
        section: [attached, title ?? ""].find((name) => name !== "") ?? `表${stacks.length + 1}`,
        above,
        tables: [block],
      });
    }
    above = [];
    isBroken = false;
  }
  return stacks;
}

function isTitle(key: string): boolean {
  if (unitLine.test(key) || yearLine.test(key)) return true;
  return key.length <= longestTitle && !/[。;；]$/.test(key) && titleWords.test(key);
}
