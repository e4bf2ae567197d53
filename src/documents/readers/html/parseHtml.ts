import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Dom } from "parse5";
import { DocumentError, type Excess } from "../../DocumentError";
import { readerLimits } from "../limits";

/** An element or the document. */
export type HtmlParent = Dom.ParentNode;
export type HtmlElement = Dom.Element;

/**
 * Parses HTML as a browser does, and stops where the text makes more elements, or lays them deeper, than any document has.
 * A few wrong tags can otherwise make a parser build millions.
 *
 * @throws DocumentError document/tooLarge
 */
export function parseHtml(html: string): HtmlParent {
  const tags = html.split("<", readerLimits.elements + 2).length - 1;
  refuse("elements", tags, readerLimits.elements);
  let elements = 0;
  let depth = 0;
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...given) {
        refuse("elements", (elements += 1), readerLimits.elements);
        return defaultTreeAdapter.createElement(...given);
      },
      onItemPush() {
        refuse("depth", (depth += 1), readerLimits.depth);
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}

function refuse(what: Excess, count: number, limit: number): void {
  if (count > limit) throw new DocumentError("document/tooLarge", { what, limit });
}
