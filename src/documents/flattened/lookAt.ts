import { halfWidth } from "../../intake/halfWidth";
import { isUnit } from "../../intake/isUnit";
import { readNumber } from "../../intake/readNumber";
import { readComparator } from "../../workbook/readComparator";
import { isDeed } from "../tables/isDeed";
import type { FlatToken } from "./FlatToken";

/** What a token looks like: by it the row parser weighs which column it belongs to. */
export interface TokenLook {
  readonly text: string;
  /** Half a Chinese character's width is 1. */
  readonly width: number;
  /** How surely it is a value: a figure or a dash, words that set a target (明显提升), or a text. */
  readonly value: "figure" | "words" | "text";
  /** A whole number of at most three digits and nothing else. */
  readonly count: number | null;
  /** The number printed before a name: 8 of `8.平均住院日`. */
  readonly printed: number | null;
  readonly isUnit: boolean;
  readonly isComparator: boolean;
  /** 产出指标 and the like; which levels it may be. */
  readonly isLevel1: boolean;
  readonly isLevel2: boolean;
  readonly isBody: boolean;
  readonly endsSentence: boolean;
  readonly hasClauses: boolean;
  /** How many brackets and quotation marks stay open at its end; negative when it closes those before it. */
  readonly open: number;
  readonly isRepeated: boolean;
  /** A lone number beside the end of a page. */
  readonly mayBePage: boolean;
}

export const level1Words =
  /^(?:项目完成|产出|效益|效果|满意度|成本|绩效|管理|决策|过程)(?:类)?指标$/;
export const level2Words =
  /^(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续(?:影响|发展)|服务对象满意度|满意度|受益对象满意度)指标$/;
const targetWords =
  /^(?:均|全部|基本|明显|显著|持续|稳步|逐步|有效|不断|进一步|较为?|大幅|较上年)*(?:提升|提高|改善|增强|优化|加强|完善|健全|降低|下降|增长|扩大|缓解|良好|优秀|优良|合格|满意|达标|完成|建成|实现|通过|覆盖|全覆盖|保持|稳定|落实|开展|[一二三四五六七八九]级(?:[甲乙丙]等)?|[一二三][甲乙丙]|[A-D]\+*级?|优|良|是|有|高|长期|及时)(?:以上|及以上)?$/;
const bodyWords =
  /(?:委|局|办|厅|部|院|中心|政府|机构|公司|学校|大学|协会|所|站|处|科|区县|[区县市]|单位|部门)$/;

/** Looks at a token by itself. */
export function lookAt(token: FlatToken, isRepeated: boolean, mayBePage: boolean): TokenLook {
  const { key, text } = token;
  const isShort = key.length <= 40;
  return {
    text,
    width: widthOf(key),
    value: isShort ? valueOf(key, text) : "text",
    count: /^\d{1,3}[.、]?$/.test(key) ? parseInt(key, 10) : null,
    printed: printedNumber(key),
    isUnit: isShort && isUnit(key),
    isComparator: isShort && (readComparator(key) !== undefined || key === "定性"),
    isLevel1: level1Words.test(key),
    isLevel2: level2Words.test(key),
    isBody: isBodyList(key),
    endsSentence: /[。;；.!！]["”』」]?$/.test(key) && !/\d\.$/.test(key),
    hasClauses: /[,，;；。]/.test(key),
    open: openMarks(key),
    isRepeated,
    mayBePage,
  };
}

/**
 * Whether a text lists bodies and nothing else.
 *
 * @example isBodyList("市卫生健康委、各级公立医院") // true
 */
export function isBodyList(text: string): boolean {
  return text.split(/[、,，;；]/).every((part) => bodyWords.test(part) && part.length <= 20);
}

function valueOf(key: string, text: string): TokenLook["value"] {
  const { kind } = readNumber(text);
  if (kind === "number" || (kind === "blank" && key !== "")) return "figure";
  if (kind === "state" || targetWords.test(key) || isDeed(key)) return "words";
  return /^[≥≤<>=]/.test(key) || isOfFigures(key) ? "words" : "text";
}

/** Whether a text is made of what figures are made of, readable or not: 18.0018.50 is two of them on one line. */
export function isOfFigures(text: string): boolean {
  return figureSigns.test(halfWidth(text).replace(/\s/g, ""));
}

const figureSigns = /^(?=.*\d)[\d.,%‰~∶:－—–+±-]+$/;

function printedNumber(key: string): number | null {
  const match = /^(?:\((\d{1,3})\)|(\d{1,3})[.、:)](?!\d))./.exec(halfWidth(key));
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : Number(digits);
}

function widthOf(key: string): number {
  let width = 0;
  for (const sign of key) width += sign <= "\u00ff" ? 1 : 2;
  return width;
}

function openMarks(key: string): number {
  const count = (marks: RegExp): number => key.match(marks)?.length ?? 0;
  return count(/[([《“]/g) - count(/[)\]》”]/g);
}
