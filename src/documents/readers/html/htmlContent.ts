import type { Content } from "../Content";
import { HtmlLists } from "./HtmlLists";
import { isHidden } from "./isHidden";
import { layHtmlTable, type CellCount } from "./layHtmlTable";
import type { HtmlElement, HtmlParent } from "./parseHtml";
import { TextFlow } from "./TextFlow";

/** Elements a reader of the page sees nothing of, or that were deleted. */
const unseen = new Set([
  ...[
    "head",
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "object",
    "svg",
    "math",
    "canvas",
  ],
  ...["audio", "video", "select", "textarea", "button", "rt", "rp", "del", "datalist", "col"],
]);

/** Elements that begin and end a line. */
const blocks = new Set([
  ...[
    "html",
    "body",
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
  ],
  ...[
    "section",
    "article",
    "header",
    "footer",
    "main",
    "nav",
    "aside",
    "form",
    "fieldset",
    "legend",
  ],
  ...["blockquote", "pre", "hr", "address", "figure", "figcaption", "details", "summary", "center"],
  ...["caption", "menu", "dir", "hgroup", "search", "dialog", "optgroup", "listing", "xmp"],
]);

/**
 * What a page, or a cell of one, shows: its lines and its tables.
 *
 * @throws DocumentError document/tooLarge
 * @example htmlContent(parseHtml("<p>一</p><p>二</p>"), { cells: 0 }) // ["一", "二"]
 */
export function htmlContent(parent: HtmlParent, count: CellCount): readonly Content[] {
  const flow = new TextFlow();
  const lists = new HtmlLists();
  const visit = (node: HtmlParent["childNodes"][number], isPre: boolean): void => {
    if (node.nodeName === "#text" && "value" in node) flow.add(node.value, isPre);
    if (!("tagName" in node) || unseen.has(node.tagName) || isHidden(node)) return;
    if (node.tagName === "br") flow.breakLine();
    else if (node.tagName === "table") {
      flow.addTable(
        captionOf(node),
        layHtmlTable(node, (cell) => htmlContent(cell, count), count),
      );
    } else if (blocks.has(node.tagName)) {
      flow.breakLine();
      flow.number(lists.enter(node));
      for (const child of node.childNodes) visit(child, isPre || node.tagName === "pre");
      lists.leave(node);
      flow.breakLine();
    } else for (const child of node.childNodes) visit(child, isPre);
  };
  for (const child of parent.childNodes) visit(child, false);
  return flow.finish();
}

function captionOf(table: HtmlElement): readonly Content[] {
  return table.childNodes.flatMap((child) =>
    child.nodeName === "caption" && "childNodes" in child ? htmlContent(child, { cells: 0 }) : [],
  );
}
