import { DocumentError } from "../DocumentError";
import type { Block, SourceDocument } from "../SourceDocument";
import { readerLimits } from "./limits";

/** What the clipboard offers of one copy. */
export interface Pasted {
  /** As `text/html`; null where it has none. */
  readonly html: string | null;
  /** As `text/plain`. */
  readonly text: string;
}

/**
 * Reads what was copied in Excel, WPS, Word, a browser or a PDF viewer: its HTML where there is a table in it, for the text has lost its
 * merged cells; otherwise its text, whose lines are those the person saw.
 *
 * @throws DocumentError document/tooLarge, document/noText
 * @example (await readPasted({ html: null, text: "指标\t目标\n就诊率\t90" })).blocks[0]?.kind // "table"
 */
export async function readPasted({ html, text }: Pasted): Promise<SourceDocument> {
  const limit = readerLimits.textBytes;
  if (Math.max(html?.length ?? 0, text.length) > limit) {
    throw new DocumentError("document/tooLarge", { what: "bytes", limit });
  }
  const isTable = html !== null && /<table\b/i.test(html);
  const fromHtml = isTable || text.trim() === "" ? await htmlBlocks(html ?? "") : [];
  const hasTable = fromHtml.some(({ kind }) => kind === "table");
  const blocks = hasTable || text.trim() === "" ? fromHtml : await textBlocks(text);
  if (blocks.length === 0) throw new DocumentError("document/noText");
  return { blocks };
}

async function htmlBlocks(html: string): Promise<readonly Block[]> {
  const [{ readHtmlText }, { blocksOf }] = await Promise.all([
    import("./html/readHtml"),
    import("./blocksOf"),
  ]);
  return blocksOf(readHtmlText(html));
}

async function textBlocks(text: string): Promise<readonly Block[]> {
  const { pastedBlocks } = await import("./text/pastedBlocks");
  return pastedBlocks(text);
}
