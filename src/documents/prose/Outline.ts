import type { Heading } from "./readHeading";

/** Where in the document's numbering a paragraph stands. */
export interface Place {
  /** `正文三（一）1`, `附件3`. */
  readonly section: string;
  /** The nearest title above it, without its number. */
  readonly heading: string;
}

/** Follows the numbered headings of a document from its first paragraph to its last. */
export class Outline {
  #root = "正文";
  #path: readonly Heading[] = [];

  get place(): Place {
    const titled = this.#path.findLast(({ title }) => title !== "");
    return {
      section: this.#path.map(({ label }) => label).reduce(joined, this.#root),
      heading: titled?.title ?? "",
    };
  }

  enter(heading: Heading): void {
    if (heading.level === 0) {
      this.#root = heading.label;
      this.#path = [];
      return;
    }
    const placed = this.#levelled(heading);
    this.#path = [...this.#path.filter(({ level }) => level < placed.level), placed];
  }

  /** (2) after （一） goes on with the same series: such numbers are often typed both ways in one text. */
  #levelled(heading: Heading): Heading {
    if (heading.level !== 4 || this.#path.some(({ level }) => level === 4)) return heading;
    const above = this.#path.find(({ level }) => level === 2);
    const number = Number(/\d+/.exec(heading.label)?.[0]);
    const before = "一二三四五六七八九十".indexOf(above?.label.slice(1, -1) ?? "-") + 1;
    if (number < 2 || before !== number - 1) return heading;
    return { ...heading, level: 2, label: `（${"一二三四五六七八九十".charAt(number - 1)}）` };
  }
}

/** 附件3 and 1 would read as 附件31. */
function joined(section: string, label: string): string {
  return /\d$/.test(section) && /^\d/.test(label) ? `${section}第${label}项` : section + label;
}
