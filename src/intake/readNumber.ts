import type { Comparator } from "../domain/indicator";
import { halfWidth } from "./halfWidth";
import { isUnit } from "./isUnit";
import { readChineseNumeral } from "./readChineseNumeral";

/** What one text in a form says, as a value. */
export type NumberReading =
  | {
      readonly kind: "number";
      /** As printed, in the unit as printed: 3万人次 is 3. See {@link inUnit}. */
      readonly value: number;
      /** The decimal places as printed: 2 for 1.10. */
      readonly decimals: number;
      /** As printed after the number, half-width: `%`, `万人次`, `万`, `1:x`; empty when none. */
      readonly unit: string;
      /** Absent when the text compares nothing. */
      readonly comparator?: Comparator;
      /** The upper end of 5—8; absent for a single value. */
      readonly upTo?: number;
    }
  | { readonly kind: "blank" }
  | { readonly kind: "state"; readonly state: "notBegun" | "inProgress" | "done" }
  /** Something that is none of these. */
  | { readonly kind: "text" };

type Figure = Pick<NumberReading & { kind: "number" }, "value" | "decimals" | "unit" | "upTo">;

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

const leads: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /^(?:≥|>=|=>|不低于|不少于|不小于|大于或?等于|至少)/],
  ["<=", /^(?:≤|<=|=<|不高于|不超过|不多于|不大于|小于或?等于|至多|控制在)/],
  [">", /^(?:>|超过|高于|大于|多于)/],
  ["<", /^(?:<|低于|小于|少于|不满|不足)/],
  ["=", /^(?:=|等于)/],
];
const trails: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /(?:\(含\))?及?以上(?:\(含\))?$/],
  ["<=", /(?:\(含\))?及?(?:以下|以内|之内)(?:\(含\))?$/],
];
const neutral = /^(?:均|为|达到?|稳定在|维持在|保持在)+/;

const figure = String.raw`([+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+))(\.\d+)?`;
const single = new RegExp(`^${figure}([^\\d].*)?$`);
const range = new RegExp(`^${figure}([^\\d\\-~至到]*)[-~至到]${figure}([^\\d].*)?$`);
const ratio = new RegExp(`^1:${figure}$`);

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
  const plain = tidy(text);
  if (blanks.test(plain)) return { kind: "blank" };
  const state = states.find(([, words]) => words.test(plain.replace(/[。.!]$/, "")));
  if (state) return { kind: "state", state: state[0] };
  return readCompared(plain) ?? { kind: "text" };
}

/** Spaces stay only between digits, where they may separate thousands or values. */
function tidy(text: string): string {
  return halfWidth(text)
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ (?=\D)|(?<=\D) /g, "")
    .replace(/(\d) (?=\.\d)|(?<=\d\.) (?=\d)/g, "$1");
}

function readCompared(plain: string): NumberReading | undefined {
  const bare = plain.replace(neutral, "");
  const lead = leads.find(([, words]) => words.test(bare));
  const afterLead = lead ? bare.replace(lead[1], "").replace(neutral, "") : bare;
  const trail = trails.find(([, words]) => words.test(afterLead));
  const core = trail ? afterLead.replace(trail[1], "") : afterLead;
  if (lead && trail && lead[0] !== trail[0]) return undefined;
  const read = readRatio(core) ?? readRange(core) ?? readSingle(core) ?? readChinese(core);
  const comparator = lead?.[0] ?? trail?.[0];
  if (!read || (comparator && read.upTo !== undefined)) return undefined;
  return { kind: "number", ...read, ...(comparator && { comparator }) };
}

function readRatio(core: string): Figure | undefined {
  const match = ratio.exec(core);
  return match ? { ...figureOf(match[1], match[2]), unit: "1:x" } : undefined;
}

function readRange(core: string): Figure | undefined {
  const match = range.exec(core);
  if (!match) return undefined;
  const [, from, fromFraction, ownUnit = "", to, toFraction, unit = ""] = match;
  const low = figureOf(from, fromFraction);
  const high = figureOf(to, toFraction);
  const isRange = high.value > low.value && (ownUnit === "" || ownUnit === unit);
  if (!isRange || !isUnitOrScale(unit)) return undefined;
  return { ...low, decimals: Math.max(low.decimals, high.decimals), unit, upTo: high.value };
}

function readSingle(core: string): Figure | undefined {
  const match = single.exec(core);
  const unit = match?.[3] ?? "";
  return match && isUnitOrScale(unit) ? { ...figureOf(match[1], match[2]), unit } : undefined;
}

function readChinese(core: string): Figure | undefined {
  const percent = core.startsWith("百分之");
  const match = /^([〇零一二两三四五六七八九十百千]+)(?:点([〇零一二三四五六七八九]+))?(.*)$/.exec(
    percent ? core.slice(3) : core,
  );
  const [, digits = "", fraction = "", rest = ""] = match ?? [];
  const unit = percent && rest === "" ? "%" : rest;
  const whole = percent && digits === "百" ? 100 : readChineseNumeral(digits);
  if (whole === undefined || !isUnitOrScale(unit)) return undefined;
  const decimals = [...fraction].map((digit) =>
    "〇一二三四五六七八九".indexOf(digit.replace("零", "〇")),
  );
  const value = fraction === "" ? whole : Number(`${whole}.${decimals.join("")}`);
  return { value, decimals: decimals.length, unit };
}

function isUnitOrScale(unit: string): boolean {
  return unit === "" || /^[十百千]?[万亿]$/.test(unit) || isUnit(unit);
}

function figureOf(whole = "", fraction = ""): Omit<Figure, "unit"> {
  const value = Number(`${whole.replace(/[, ]/g, "")}${fraction}`);
  return { value: value === 0 ? 0 : value, decimals: Math.max(fraction.length - 1, 0) };
}
