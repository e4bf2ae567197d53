import type { Comparator } from "../domain/indicator";
import type { Figure } from "./Figure";
import { readFigure } from "./readFigure";
import { splitComparison } from "./splitComparison";
import { tidyValue } from "./tidyValue";

/** What one text in a form says, as a value. */
export type NumberReading =
  | NumberValue
  | { readonly kind: "blank" }
  | { readonly kind: "state"; readonly state: "notBegun" | "inProgress" | "done" }
  /** Something that is none of these. */
  | { readonly kind: "text" };

interface NumberValue extends Figure {
  readonly kind: "number";
  /** Absent when the text compares nothing. */
  readonly comparator?: Comparator;
}

const blanks = /^(?:-+|\/+|\\+|\*+|…+|\.{3,}|无|暂无|暂无数据|空|不适用|n\/?a)?$/i;

/** 否, 未完成 and 未达标 say only "not done": they are read as not begun, which can never look better than the truth. */
const states: readonly (readonly ["notBegun" | "inProgress" | "done", RegExp])[] = [
  [
    "done",
    /^(?:是|√|✓|✔|☑|(?:已|已经)?(?:全部|全面)?(?:完成|建成|达标|实现|创成|通过|落实|到位))$/,
  ],
  [
    "inProgress",
    /^(?:正在|持续|部分)?(?:进行|推进|建设|实施|创建|完成)中$|^在建$|^(?:正在|持续)(?:进行|推进|建设|实施|创建)$|^部分完成$/,
  ],
  [
    "notBegun",
    /^(?:否|×|✗|✘|☐|(?:尚|还)?未(?:启动|开始|开工|开展|实施|完成|达标|建成|实现|通过))$/,
  ],
];

/**
 * Reads one value as people type it into a form: full-width digits and signs, thousands separators, units, 1∶1.2, comparators
 * before (≥, 不低于) and after (以上) the figure, a range, and Chinese numerals of everyday size. Never throws.
 *
 * 以上, 以下, 以内 and 不低于 include the number; 超过 and 低于 do not. A single 一 is text: it is as likely a dash.
 *
 * @returns `text` for anything else, two values in one text among it: see {@link readParts}.
 * @example readNumber("９５％以上") // { kind: "number", value: 95, decimals: 0, unit: "%", comparator: ">=" }
 * @example readNumber("—") // { kind: "blank" }
 */
export function readNumber(text: string): NumberReading {
  const plain = tidyValue(text);
  if (blanks.test(plain)) return { kind: "blank" };
  const state = states.find(([, words]) => words.test(plain.replace(/[。.!]$/, "")));
  if (state) return { kind: "state", state: state[0] };
  return readCompared(plain) ?? { kind: "text" };
}

function readCompared(plain: string): NumberReading | undefined {
  const compared = splitComparison(plain);
  const figure = compared && readFigure(compared.core);
  if (!figure || (compared.comparator && figure.upTo !== undefined)) return undefined;
  return {
    kind: "number",
    ...figure,
    ...(compared.comparator && { comparator: compared.comparator }),
  };
}
