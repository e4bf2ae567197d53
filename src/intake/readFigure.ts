import type { Figure } from "./Figure";
import { isUnit } from "./isUnit";
import { readChineseNumeral } from "./readChineseNumeral";

const number = String.raw`([+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+))(\.\d+)?`;
const single = new RegExp(`^${number}([^\\d].*)?$`);
const range = new RegExp(`^${number}([^\\d\\-~至到]*)[-~至到]${number}([^\\d].*)?$`);
const ratio = new RegExp(`^1:(?!0\\d)${number}(?:[-~至到]1:(?!0\\d)${number})?$`);
const toOne = new RegExp(`^${number}:1$`);
const chinese =
  /^([〇零一二两三四五六七八九十廿卅百千壹贰叁肆伍陆柒捌玖拾佰仟]+)(?:点([〇零一二三四五六七八九]+))?(.*)$/;
const share = /^([一二三四五六七八九十]+)分之([一二两三四五六七八九十]+)$/;
const tenths = /^(?:(\d(?:\.\d)?|[一二两三四五六七八九])成)([一二三四五六七八九半])?$/;

/** Longer numbers are no amounts but numbers of accounts and persons, and a double would not hold them. */
const mostDigits = 15;

/**
 * Reads a number with its unit and nothing else: `34,850`, `6.55天`, `1—2个`, `1:1.2`, `1:2.5至1:3`, `16:1`, 百分之九十五, 两百三十家, 八成五, 三分之二. A
 * single 一 is a number only with a unit: alone it is as likely a dash.
 *
 * @param text as `tidyValue` writes it, without comparing words.
 * @returns undefined for anything else.
 * @example readFigure("八成五") // { value: 85, decimals: 0, unit: "%" }
 */
export function readFigure(text: string): Figure | undefined {
  return (
    readRatio(text) ??
    readToOne(text) ??
    readRange(text) ??
    readSingle(text) ??
    readShare(text) ??
    readTenths(text) ??
    readChinese(text)
  );
}

function readRatio(text: string): Figure | undefined {
  const match = ratio.exec(text);
  const low = match && numberOf(match[1], match[2]);
  if (!low) return undefined;
  const plain = { ...low, unit: "1:x" };
  if (match[3] === undefined) return plain;
  const high = numberOf(match[3], match[4]);
  if (!high || high.value <= low.value) return undefined;
  return { ...plain, decimals: Math.max(low.decimals, high.decimals), upTo: high.value };
}

/** 16:1, as ratios of pupils to teachers are written. */
function readToOne(text: string): Figure | undefined {
  const match = toOne.exec(text);
  const plain = match && numberOf(match[1], match[2]);
  return plain ? { ...plain, unit: "x:1" } : undefined;
}

function readRange(text: string): Figure | undefined {
  const match = range.exec(text);
  if (!match) return undefined;
  const [, from, fromFraction, ownUnit = "", to, toFraction, unit = ""] = match;
  const low = numberOf(from, fromFraction);
  const high = numberOf(to, toFraction);
  const hasOneUnit = (ownUnit === "" || ownUnit === unit) && isUnitOrScale(unit);
  if (!low || !high || high.value <= low.value || !hasOneUnit) return undefined;
  return { ...low, decimals: Math.max(low.decimals, high.decimals), unit, upTo: high.value };
}

function readSingle(text: string): Figure | undefined {
  const match = single.exec(text);
  const unit = match?.[3] ?? "";
  const plain = match && isUnitOrScale(unit) ? numberOf(match[1], match[2]) : undefined;
  return plain && { ...plain, unit };
}

function readChinese(text: string): Figure | undefined {
  const isPercent = text.startsWith("百分之");
  const [, digits = "", fraction = "", rest = ""] =
    chinese.exec(isPercent ? text.slice(3) : text) ?? [];
  const unit = isPercent && rest === "" ? "%" : rest;
  const whole = isOne(digits, unit) ? 1 : readChineseNumeral(digits);
  if (whole === undefined || !isUnitOrScale(unit)) return undefined;
  const decimals = [...fraction].map((digit) => chineseDigit(digit));
  const value = fraction === "" ? whole : Number(`${whole}.${decimals.join("")}`);
  return { value, decimals: decimals.length, unit };
}

function isOne(digits: string, unit: string): boolean {
  return digits === "一" && unit !== "";
}

/** 三分之二 to two decimals of a per cent, which is as near as any count of hospitals comes. */
function readShare(text: string): Figure | undefined {
  const [, whole = "", part = ""] = share.exec(text.replace(/^一半$|^半数$/, "二分之一")) ?? [];
  const percent = ((readDigit(part) ?? NaN) / (readDigit(whole) ?? NaN)) * 100;
  if (!(percent > 0 && percent <= 100)) return undefined;
  const isExact = Number.isInteger(percent);
  return { value: Number(percent.toFixed(2)), decimals: isExact ? 0 : 2, unit: "%" };
}

function readTenths(text: string): Figure | undefined {
  const [, tens = "", units] = tenths.exec(text) ?? [];
  const whole = /^\d/.test(tens) ? Number(tens) : readDigit(tens);
  if (whole === undefined) return undefined;
  const more = units === "半" ? 5 : (readDigit(units ?? "") ?? 0);
  return { value: Math.round(whole * 10) + more, decimals: 0, unit: "%" };
}

function readDigit(text: string): number | undefined {
  return text === "一" ? 1 : readChineseNumeral(text);
}

function chineseDigit(digit: string): number {
  return "〇一二三四五六七八九".indexOf(digit.replace("零", "〇"));
}

function isUnitOrScale(unit: string): boolean {
  return unit === "" || /^[十百千]?[万亿]$/.test(unit) || isUnit(unit);
}

function numberOf(whole = "", fraction = ""): Omit<Figure, "unit"> | undefined {
  const digits = whole.replace(/[, ]/g, "");
  if (digits.length + fraction.length > mostDigits) return undefined;
  const value = Number(`${digits}${fraction}`);
  return { value: value === 0 ? 0 : value, decimals: Math.max(fraction.length - 1, 0) };
}
