import { ordinalText } from "../ordinalText";
import type { HtmlElement } from "./parseHtml";

/** How list items are numbered, by the `type` of their list and by the names of styles. */
const formats: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  decimal: "decimal",
  "lower-alpha": "lowerLetter",
  "upper-alpha": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  "cjk-ideographic": "chineseCounting",
  "simp-chinese-informal": "chineseCounting",
  "trad-chinese-informal": "chineseCounting",
  none: "none",
};

/** Counts the items of ordered lists and says what a browser writes before each. */
export class HtmlLists {
  private readonly open: { next: number; readonly format: string }[] = [];

  /** @returns what stands before the element, `"1."` or `"一、"`; empty for all but items of ordered lists */
  enter(element: HtmlElement): string {
    const attribute = (name: string): string | undefined =>
      element.attrs.find((one) => one.name === name)?.value;
    if (element.tagName === "ol") {
      const style = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attribute("style") ?? "")?.[1];
      const format = formats[style ?? attribute("type") ?? "1"] ?? "decimal";
      this.open.push({ next: integer(attribute("start")) ?? 1, format });
    } else if (element.tagName === "ul") this.open.push({ next: 1, format: "none" });
    const list = this.open.at(-1);
    if (element.tagName !== "li" || !list || list.format === "none") return "";
    const number = integer(attribute("value")) ?? list.next;
    list.next = number + 1;
    return ordinalText(number, list.format) + (list.format === "chineseCounting" ? "、" : ".");
  }

  leave({ tagName }: HtmlElement): void {
    if (tagName === "ol" || tagName === "ul") this.open.pop();
  }
}

function integer(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isNaN(number) ? undefined : number;
}
