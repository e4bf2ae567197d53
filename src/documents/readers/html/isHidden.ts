import type { HtmlElement } from "./parseHtml";

/** Whether the element says of itself that it is not shown. Rules of a style sheet are not followed. */
export function isHidden({ attrs }: HtmlElement): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === "hidden" || (name === "style" && /(^|[;\s])display\s*:\s*none/i.test(value)),
  );
}
