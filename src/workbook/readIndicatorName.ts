import { halfWidth } from "../intake/halfWidth";
import { isUnit } from "../intake/isUnit";

/** An indicator's name as printed, taken apart. */
export interface IndicatorName {
  readonly number: number | null;
  readonly name: string;
  /** From brackets at its end; empty when there are none or they hold no unit. */
  readonly unit: string;
}

const prefix = /^(?:[（(]\s*(\d{1,3})\s*[）)]|(\d{1,3})\s*(?:[.．、:：)）](?!\d)|\s(?=\D)))\s*/;
const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const lastBrackets = /[（(【[]([^（()）【】[\]]*)[）)】\]]\s*$/;

/**
 * Takes number and unit off an indicator's name. Line breaks and the spaces beside Chinese characters go: they are the cell's.
 *
 * @example readIndicatorName("（8）三级公立医院\n平均住院日（天）") // { number: 8, name: "三级公立医院平均住院日", unit: "天" }
 */
export function readIndicatorName(text: string): IndicatorName {
  const line = text
    .replace(/[\u200b\ufeff]/g, "")
    .replace(/[\s\u3000]+/g, " ")
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, (_, at: number, whole: string) =>
      /^\d{1,3}$/.test(whole.slice(0, at)) ? " " : "",
    )
    .trim();
  const { number, rest } = readNumberPrefix(line);
  const brackets = lastBrackets.exec(rest);
  const inner = brackets?.[1]?.replace(/^\s*(?:计量)?单位\s*[:：]?\s*/, "").trim() ?? "";
  if (!brackets || !isUnit(inner)) return { number, name: rest, unit: "" };
  return {
    number,
    name: rest.slice(0, brackets.index).trim(),
    unit: halfWidth(inner),
  };
}

function readNumberPrefix(line: string): {
  number: number | null;
  rest: string;
} {
  const circle = circled.indexOf(line.charAt(0));
  if (line !== "" && circle >= 0) return { number: circle + 1, rest: line.slice(1).trim() };
  const plain = line.replace(/^[（(０-９\s）)．：]+/, (start) => halfWidth(start));
  const match = prefix.exec(plain);
  const digits = match?.[1] ?? match?.[2];
  if (!match || digits === undefined) return { number: null, rest: line };
  return { number: Number(digits), rest: plain.slice(match[0].length) };
}
