import type { FigureSpan } from "./FigureSpan";

type Kind = Exclude<FigureSpan["kind"], "quantity" | "date">;

interface Found {
  readonly kind: Kind;
  /** Exclusive. */
  readonly end: number;
}

const numerals = "一二三四五六七八九十百\\d";
const figured = /[\d一二三四五六七八九十百千万]/;

/** In the order in which they are tried. */
const patterns: readonly (readonly [Kind, RegExp])[] = [
  ["code", /[\d.:]{1,24}[\ue000-\uf8ff\ufffd][\d.:]{0,24}/y],
  ["documentNumber", /\[(?:19|20)\d\d\](?:第?\d{1,5}号)?|第?\d{1,5}号(?!楼|线|院)/y],
  [
    "code",
    /1[3-9]\d{9}(?!\d)|0\d{2,3}-\d{7,8}(?!\d)|(?!1:)(?!\d+(?:\.\d+)?:1(?![\d.:]))\d+(?:\.\d+)?(?::\d+(?:\.\d+)?){1,2}/y,
  ],
  ["version", /[vV]\d+(?:\.\d+)*|\d+(?:\.\d+)+版|\d+(?:\.\d+){2,}/y],
  ["code", /(?:19|20)\d{6,}[年月日]?|(?:19|20)\d\d\d{1,2}月|\d{16,}/y],
  ["code", /[A-Za-z]{1,6}\d{3,}[\w/-]*|\d{4,}(?:[-/]\w+){2,}/y],
  ["name", /[A-Za-z]{1,12}-?\d[\w.+-]*|\d+(?:\.\d+)?[A-Za-z][\w+-]*/y],
  ["name", /十[一二三四五六]五(?=规|期|时|末|[^\d分])/y],
  [
    "ordinal",
    new RegExp(
      `第[${numerals}]+[条章节款项批期届次名位轮个]?|(?:附件|附表|图|表|目标|专栏)[${numerals}]+(?![${numerals}]|[%个家名])`,
      "y",
    ),
  ],
  ["ordinal", new RegExp(`\\([${numerals}]{1,3}\\)|[①-⑳⑴-⒇]`, "y")],
  ["ordinal", /(?<=[:;。])\d{1,2}[.、](?=[\u4e00-\u9fa5])/y],
  [
    "denominator",
    /每(?:\d+万?|[十百千万]+)(?:名|张|位|例|个|常住|服务)?(?:常住人口|服务人口|人口|人|床位?|卫生技术人员)?/y,
  ],
  [
    "denominator",
    /(?<![\d一二三四五六七八九数几余上近达])[百千万]人(?:口)?(?=[\u4e00-\u9fa5])(?![以左及次])/y,
  ],
  [
    "enumeration",
    /(?:[二两三四五六七八九十]|\d{1,2})(?:大(?=[\u4e00-\u9fa5])|位一体|级联动|医(?=联动|协同)|个允许|张清单)/y,
  ],
  ["enumeration", /[一二三四五六](?:级|、[二三四五六]级)(?!手术占比\d)/y],
];
/** First characters: asking for one is quicker than trying them all. */
const possible = /[\d[第A-Za-z一二两三四五六七八九十百千万附图表目专(①-⑳⑴-⒇每]/;
const opening =
  /^(?:\(?[一二三四五六七八九十]{1,3}[)、.]|\d{1,3}(?:[.、)](?!\d)|\.(?=\d+年))|\(\d{1,3}\))/;
const quoted = /[“"‘《「]([^”"’》」]{1,60})[”"’》」]/y;

/**
 * Tells what a figure at one place of a running text is when it is no amount: a document's number, a heading's, a name's in quotes.
 *
 * @param text as `plainSentence` writes it.
 * @returns undefined when nothing of the kind begins there.
 * @example noQuantityAt("附件1", 0) // { kind: "ordinal", end: 3 }
 */
export function noQuantityAt(text: string, at: number): Found | undefined {
  if (at === 0) {
    const heading = opening.exec(text)?.[0];
    if (heading) return { kind: "ordinal", end: heading.length };
  }
  if (!possible.test(text.charAt(at))) return undefined;
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind, end: at + found.length };
  }
  return undefined;
}

/**
 * Where the quotation or title that begins at one place ends, and whether a figure stands in it.
 *
 * @returns undefined when none begins there or it does not end soon.
 * @example quotationAt("“双10”条", 0) // { end: 5, hasFigure: true }
 */
export function quotationAt(
  text: string,
  at: number,
): { readonly end: number; readonly hasFigure: boolean } | undefined {
  quoted.lastIndex = at;
  const found = quoted.exec(text);
  return found ? { end: at + found[0].length, hasFigure: figured.test(found[1] ?? "") } : undefined;
}
