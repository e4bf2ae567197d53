import { evenWidth } from "./evenWidth";

/** The number a paragraph begins with, and the words that title it. */
export interface Heading {
  /** 1 for 一、 and 第X章, 2 for （一）, 3 for 1. and 第X条, 4 for (1); 0 for 附件N, which begins anew. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** As it stands in a section: `三`, `（一）`, `1`, `附件3`. */
  readonly label: string;
  /** Without the number; empty for a numbered sentence that titles nothing. */
  readonly title: string;
  /** Where the words after the number begin. */
  readonly bodyStart: number;
}

const numeral = "[一二三四五六七八九十]{1,3}";
const marks: readonly (readonly [Heading["level"], RegExp, (number: string) => string])[] = [
  [0, /^附\s*[件表]\s*([\d一二三四五六七八九]{1,2})\s*[:.]?\s*(?!\d)/, attached],
  [0, /^附\s*[件表]()$/, attached],
  [1, new RegExp(`^(${numeral})、`), (number) => number],
  [1, new RegExp(`^第(${numeral})[章部]分?\\s*`), (number) => number],
  [2, new RegExp(`^\\((${numeral})\\)`), (number) => `（${number}）`],
  [2, new RegExp(`^(第${numeral}节)\\s*`), (number) => number],
  [3, /^(\d{1,2})(?:[.、](?!\d)|\s+(?=[^\d\s]))/, (number) => number],
  [3, new RegExp(`^(第(?:${numeral}|\\d{1,3})条)\\s*`), (number) => number],
  [4, /^\((\d{1,2})\)/, (number) => `（${number}）`],
];

/** The longest title that stands before the text on its own line, and on a line by itself. */
const longestRunIn = 36;
const longestLine = 60;

/**
 * Reads the number and the title of a heading: 一、, （一）, 1., (1), 第八条, 附件3. A title may stand on a line by itself or be the first
 * words of its paragraph, up to the full stop.
 *
 * @returns undefined for a paragraph without a number.
 * @example readHeading("1.健全服务网络。到2025年，…") // { level: 3, label: "1", title: "健全服务网络", bodyStart: 2 }
 */
export function readHeading(paragraph: string): Heading | undefined {
  const text = evenWidth(paragraph);
  const indent = text.length - text.trimStart().length;
  const plain = text.slice(indent);
  for (const [level, mark, labelOf] of marks) {
    const match = mark.exec(plain);
    if (!match) continue;
    const bodyStart = indent + match[0].length;
    const title = titleOf(text.slice(bodyStart));
    const isAttachment = level !== 0 || plain.length <= longestLine;
    if (isAttachment) return { level, label: labelOf(match[1] ?? ""), title, bodyStart };
  }
  return undefined;
}

function attached(number: string): string {
  const index = "一二三四五六七八九".indexOf(number);
  return `附件${number !== "" && index >= 0 ? index + 1 : number}`;
}

function titleOf(body: string): string {
  const [first = ""] = body.split("。");
  const isWholeLine = !body.includes("。");
  const title = first.replace(/[:;]$/, "").trim();
  const isLong = title.length > (isWholeLine ? longestLine : longestRunIn);
  const isSentence =
    /\d+\s*(?:%|年|[个家所项名])/.test(title) || (isWholeLine && title.includes(";"));
  return isLong || isSentence ? "" : title;
}
