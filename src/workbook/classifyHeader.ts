import { halfWidth } from "../intake/halfWidth";
import { isUnit } from "../intake/isUnit";
import { readYear } from "../intake/readPeriod";
import {
  actualWords,
  baselineWords,
  emptyHeader,
  headerWords,
  ignoredWords,
  mixedGroup,
  notHeaders,
  reasonWords,
  statedWords,
  targetWords,
  termWords,
  tickedWords,
  yearWords,
  type HeaderKind,
} from "./headerVocabulary";

/** The longest text that can be a header; notes and objectives are longer. */
const longestHeader = 30;

/** Latin words after Chinese ones, apart from them: 目标值 Target 2024. */
const translation = /(?<=[\u4e00-\u9fff)])[\s/]+[A-Za-z][\w\s.,'&()%-]*$/;

const years = /(?<!\d)(?:20)?\d\d年(?:年?度|末|底)?|(?<!\d)20\d\d(?!\d)/g;
const months =
  /20\d\d[-./]\d{1,2}(?:[-./]\d{1,2})?|\d{1,2}月?份?[-~至到]\d{1,2}月(?:份)?|(?:前|[1一]-)[1-4一二三四]个?季度?|第?[1-4一二三四]季度?|\d{1,2}月(?:份|底|末)?(?:\d{1,2}[日号])?|上?半年度?/g;
const periodWords = /截[至止]到?|期?[末底]$|累计|全年|本年度?|当年/g;

/**
 * Says what a single header text is, by its words alone.
 *
 * @returns undefined when it is no header we know.
 * @example headerKind("2024年度目标值") // "target"
 * @example headerKind("1–6月完成情况") // "actual"
 */
export function headerKind(text: string): HeaderKind | undefined {
  if (text.length > 3 * longestHeader) return undefined;
  const key = headerKey(text);
  if (key === "" || key.length > longestHeader || notHeaders.test(key)) return undefined;
  if (reasonWords.test(key)) return "reason";
  if (termWords.test(key) && readYear(text) !== undefined) return "target";
  if (ignoredWords.test(key) || tickedWords.test(key)) return "ignored";
  const described = headerWords.find(([, pattern]) => pattern.test(key));
  return described ? described[0] : valueKind(key);
}

/**
 * Says what a column is from its headers, top to bottom. A group (目标值 over 2023年) says what kind of value its columns hold, unless a
 * column says of itself that it holds the baseline.
 *
 * @example columnKind(["目标值", "2024年"]) // "target"
 * @example columnKind(["指标值", "现状值"]) // "baseline"
 */
export function columnKind(parts: readonly string[]): HeaderKind | undefined {
  const kinds = parts
    .filter((part, index) => !addsNothing(part) && !isMixedGroup(parts, index))
    .map(headerKind);
  const leaf = kinds.at(-1);
  if (leaf === undefined || !isValueKind(leaf)) return leaf;
  if (leaf === "baseline" && !kinds.includes("ignored")) return leaf;
  const order = ["ignored", "actual", "stated", "target", "baseline"] as const;
  return order.find((kind) => kinds.includes(kind)) ?? leaf;
}

/** 数值 under a group, or a unit alone in brackets. */
function addsNothing(part: string): boolean {
  const key = headerKey(part);
  return key === "" || emptyHeader.test(key);
}

/** 目标与完成情况 over a target and a result says of neither which it is. */
function isMixedGroup(parts: readonly string[], index: number): boolean {
  return index < parts.length - 1 && mixedGroup.test(headerKey(parts[index] ?? ""));
}

/** The unit a header states in brackets: `2022年(%)`; empty when none. */
export function headerUnit(text: string): string {
  const bracketed = [...halfWidth(text).matchAll(/[([]([^)\]]*)[)\]]/g)].map(([, inner = ""]) =>
    inner.replace(/\s|^.*单位:/g, ""),
  );
  return bracketed.find(isUnit) ?? "";
}

/** For comparing: half-width, without spaces, brackets and what they hold, and without a translation after the Chinese. */
function headerKey(text: string): string {
  return halfWidth(text)
    .replace(translation, "")
    .replace(/\s/g, "")
    .replace(/[([][^)\]]*[)\]]/g, "")
    .replace(/[:*]$/, "");
}

function isValueKind(kind: HeaderKind): boolean {
  return ["target", "actual", "stated", "baseline", "year"].includes(kind);
}

function valueKind(key: string): HeaderKind | undefined {
  const withoutMonths = key.replace(months, "");
  const rest = withoutMonths.replace(years, "").replace(periodWords, "");
  const saysMonths = withoutMonths !== key || /截[至止]/.test(key);
  const saysYear = withoutMonths.replace(years, "") !== withoutMonths;
  if (baselineWords.test(rest)) return "baseline";
  if (targetWords.test(rest)) return saysMonths ? "ignored" : "target";
  if (statedWords.test(rest)) return saysMonths || !saysYear ? "actual" : "stated";
  if (actualWords.test(rest)) return "actual";
  if (saysMonths && yearWords.test(rest)) return "actual";
  return saysYear && yearWords.test(rest) ? "year" : undefined;
}
