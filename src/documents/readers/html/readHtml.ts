import type { Content } from "../Content";
import { decodeText } from "../decodeText";
import { declaredEncoding } from "./declaredEncoding";
import { htmlContent } from "./htmlContent";
import { parseHtml } from "./parseHtml";

/**
 * Reads the text and tables of a web page, as a file.
 *
 * @throws DocumentError document/tooLarge, document/notSupported when it is no text
 */
export function readHtml(bytes: Uint8Array): readonly Content[] {
  return readHtmlText(decodeText(bytes, declaredEncoding(bytes)));
}

/** The same for HTML that is text already, as the clipboard has it, with or without Windows' own lines before it. */
export function readHtmlText(html: string): readonly Content[] {
  const page = /^Version:\d/.test(html) ? html.slice(Math.max(html.indexOf("<"), 0)) : html;
  return htmlContent(parseHtml(page), { cells: 0 });
}
