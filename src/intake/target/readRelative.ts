import { readFigure } from "../readFigure";
import { splitComparison } from "../splitComparison";
import type { RelativeTarget } from "./TargetReading";

const base =
  "20\\d\\d年度?底?|上一?年度?(?:同期|底|末)?|去年(?:同期)?|前一年度?|往年(?:同期)?|上期|上年同期|基期|基准(?:值|年)?|现状|全[国省市县区]平均|(?:省|市|县|区)(?:级)?平均";
const level = "(?:的?(?:平均)?(?:水平|数值?|值|指标))?";
const lead = new RegExp(
  `^(?:(?:较|比|对比|与|同|和|跟|在)(${base})${level}(?:相比|相较|比|的?基础上)?,?|(同比|环比))`,
);
const against = new RegExp(`^(${base})${level}(.*)$`);
const verb =
  /^(?:有所|再|要|应|须|逐步|平均|年均|力争)*(增长|增加|提高|提升|上升|增幅|增|升|扩大|多|减少|下降|降低|降幅|降|减|缩短|压减|压缩|少|缩减)(?:率|幅度?)?(?:了|为|达到?|控制在|约)?(?![至到])/;
const rising = /^(?:增|提|上|升|扩|多)/;
const double = /^(?:翻一?番|倍增)$/;

/**
 * Reads a target that leans on another value: `较上年增长2个百分点`, `超上年2%`, `增372人次`, `不低于2022年水平`, `与上年持平`.
 *
 * @param text as `tidyValue` writes it.
 * @returns undefined for anything else.
 * @example readRelative("超上年2%") // { kind: "relative", base: "上年", change: "up", amount: { value: 2, decimals: 0, unit: "%" } }
 */
export function readRelative(text: string): RelativeTarget | undefined {
  if (double.test(text)) return doubled(null);
  const [whole = "", named, same] = lead.exec(text) ?? [];
  const from = named === undefined ? sameTerm(same) : baseName(named);
  const rest = text.slice(whole.length);
  if (from !== null && double.test(rest)) return doubled(from);
  if (from !== null && rest === "持平") return level0(from);
  return changed(rest, from) ?? (whole === "" ? compared(text) : undefined);
}

function changed(text: string, from: string | null): RelativeTarget | undefined {
  const [whole, word = ""] = verb.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const change = rising.test(word) ? "up" : "down";
  const rest = text.slice(whole.length);
  if (rest === "")
    return from === null ? undefined : { kind: "relative", base: from, change, amount: null };
  const comparison = splitComparison(rest);
  const amount = comparison && readFigure(comparison.core);
  if (!amount || (comparison.comparator && amount.upTo !== undefined)) return undefined;
  return {
    kind: "relative",
    base: from,
    change,
    amount,
    ...(comparison.comparator && { comparator: comparison.comparator }),
  };
}

/** 超上年2% goes beyond the base by an amount; 不低于上年 only compares with it. */
function compared(text: string): RelativeTarget | undefined {
  const comparison = splitComparison(text.replace(/^(?:超(?!过)|超出)/, "超过"));
  const [, named, rest = ""] = against.exec(comparison?.core ?? "") ?? [];
  if (!comparison?.comparator || named === undefined) return undefined;
  const { comparator } = comparison;
  if (rest === "") {
    return { kind: "relative", base: baseName(named), change: null, amount: null, comparator };
  }
  const amount = readFigure(rest);
  if (!amount || (comparator !== ">" && comparator !== "<")) return undefined;
  return {
    kind: "relative",
    base: baseName(named),
    change: comparator === ">" ? "up" : "down",
    amount,
  };
}

function doubled(from: string | null): RelativeTarget {
  return {
    kind: "relative",
    base: from,
    change: "up",
    amount: { value: 100, decimals: 0, unit: "%" },
  };
}

function level0(from: string): RelativeTarget {
  return { kind: "relative", base: from, change: null, amount: null, comparator: "=" };
}

function sameTerm(word: string | undefined): string | null {
  if (word === undefined) return null;
  return word === "同比" ? "上年同期" : "上期";
}

function baseName(named: string): string {
  return named
    .replace(/^(?:上一年|去年|前一年|往年)/, "上年")
    .replace(/(?<=年)度?[底末]?(?=同期|$)/, "");
}
