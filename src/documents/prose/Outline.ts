import type { Heading } from "./readHeading";

/** Where in the document's numbering a paragraph stands. */
export interface Place {
  /** `正文三（一）1`, `附件3`. */
  readonly section: string;
  /** The nearest title above it, without its number. */
  readonly heading: string;
  /** Whether it tells what has been: 发展基础, 工作成效, 背景. */
  readonly isHistory: boolean;
}

const history =
  /(?:发展|工作|规划)(?:基础|背景|成效|成就|回顾)|现状|^背景|的背景|存在(?:的)?(?:主要)?问题|面临(?:的)?形势|(?:主要|取得的?)成[效就]|起草(?:的)?过程/;

/** Follows the numbered headings of a document from its first paragraph to its last. */
export class Outline {
  #root = "正文";
  #path: readonly Heading[] = [];

  get place(): Place {
    const titled = this.#path.findLast(({ title }) => title !== "");
    return {
      section: this.#path.map(({ label }) => label).reduce(joined, this.#root),
      heading: titled?.title ?? "",
      isHistory: this.#path.some(({ title }) => history.test(title)),
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
