import { measureWords } from "../isUnit";
import { comparingTails, comparingWords } from "../splitComparison";
import { readGrade } from "../target/readGrade";
import { readNumberTarget } from "../target/readNumberTarget";
import { readRelative } from "../target/readRelative";
import { readWorded } from "../target/readWorded";
import type { QuantitySpan } from "./FigureSpan";

interface Found {
  readonly reading: QuantitySpan["reading"];
  /** Exclusive. */
  readonly end: number;
}

const year = String.raw`(?:(?:19|20|21)\d\d年(?:底|末)?的?)?`;
const per = String.raw`(?:/\d*[十百千万]{0,2}(?:服务人口|常住人口|人口|人次|床日|平方米|小时|[人床例年月天日次名张个户])?)?`;
const unit = `(?:[十百千]?[万亿]?(?:${measureWords})${per}|/\\d*[百千万亿]|[十百千]?[万亿])?`;
const damaged = "\\ue000-\\uf8ff\\ufffd";
const digits = `(?!(?:19|20|21)\\d\\d年)(?:\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)|\\d+)(?:\\.\\d+)?(?![.:]?\\d|:?[${damaged}])[余多]?`;
const numeral = "[一二两三四五六七八九十百千廿卅]";
const counted =
  "个?百分点|个|家|所|名|人次?|项|种|条|张|次|倍|台|支|套|篇|门|间|座|处|例|年|天|周|分钟|小时";
const chinese = [
  `百分之(?:百|[一二三四五六七八九十零]{1,4}(?:点[一二三四五六七八九零]{1,3})?)`,
  `(?:\\d|[一二两三四五六七八九])成[一二三四五六七八九半]?(?![为立员就功果效熟套品年人本长都分绩])`,
  `[二三四五六七八九十]分之[一二两三四五六七八九]`,
  `一半|半数`,
  `(?!一[^〇零一二两三四五六七八九十百千])${numeral}{1,6}[余多]?(?:${counted})(?![体半])`,
].join("|");
const ratio = `(?:1:\\d+(?:\\.\\d+)?(?!\\.?\\d|[${damaged}])|\\d+(?:\\.\\d+)?:1(?![\\d.:]|[${damaged}]))`;
const figure = `(?:${ratio}(?:[-~至到]${ratio})?|${digits}${unit}(?:[-~至到]${digits}${unit})?|${chinese})`;
const comparing = comparingWords.map(([, words]) => words).join("|");
const moving =
  "(?:提升|提高|增加|增长|增|上升|扩大|降低|下降|减少|缩短|压缩|压减|降)(?:[至到]|为(?=\\d))|(?:提升|提高|增加|增长|上升|降低|下降|减少|缩短)(?:了|约)?(?=[\\d百不≥>超一二三四五六七八九十])";
const leaning = "较上一?年度?|比上一?年度?|[较比](?:19|20)\\d\\d年度?|同比|超(?=上年)上年";
const leading = `(?:${comparing}|平均|(?<![平人次户月年日笔床])均|各|为|达到?|稳定在|维持在|保持在|分别|约|近|${leaning}|${moving})`;
const start = `(?:[从由]${year}${figure},?(?:逐步|稳步|进一步)?(?:提升|提高|增加|增长|上升|扩大|降低|下降|减少|缩短|压缩|压减|降)?[至到]${year})?`;
const trailing = `(?:${comparingTails.map(([, words]) => words).join("|")}|左右|上下)?`;

const amount = new RegExp(`${start}${leading}{0,5}${figure}${trailing}`, "y");
const single = new RegExp(`(?:至少|不少于|不低于)一(?:${counted})${trailing}`, "y");
const level = new RegExp(`(?:达到?|${comparing})?[一二三四五六]级${trailing}`, "y");
const grade =
  /(?:达到?|≥)?(?:[一二三四五]级?[甲乙丙]等?(?!基|方|型|类)|\d?[A-E]\+{0,2}级)(?:及?以上)?/y;
const worded =
  /(?:基本)?(?:100%|全域|区域)?(?:(?<!健)全覆盖|应[\u4e00-\u9fa5]尽[\u4e00-\u9fa5])|全部(?=达|完|建|实|开|配|纳|设|提|接|规|落|通|推|覆|签|具)|(?<![平人次户月年日笔床])均(?=达|完|建|实|开|配|纳|设|提|接|规|落|通|能|有|要|应)|零(?:发生|事故|投诉|差错|感染|死亡)/y;
/** First characters: asking for one is quicker than trying the whole. */
const mayBeWorded = /[基1全区应均零]/;
const mayBeGrade = /[达≥一二三四五\dA-E]/;
const gloss = /\((?:包括|含)[^()]{1,12}\)/y;
const bareFigure = new RegExp(figure, "y");

/**
 * Reads the amount that begins at one place of a running text, its comparing words included: `稳定在90%以上`, `从20%提升至40%`,
 * `5人/万服务人口`, `全覆盖`. Words that say how it counts (新增, 累计, 每年) are left to the sentence.
 *
 * @param text as `plainSentence` writes it.
 * @returns undefined when none begins there.
 * @example quantityAt("占比达19%", 2) // { reading: { kind: "number", value: 19, decimals: 0, unit: "%" }, end: 6 }
 */
export function quantityAt(text: string, at: number): Found | undefined {
  const words = mayBeWorded.test(text.charAt(at)) ? match(worded, text, at) : undefined;
  if (words)
    return { reading: { kind: "worded", words, value: allOrNone(words) }, end: at + words.length };
  const graded = mayBeGrade.test(text.charAt(at)) ? match(grade, text, at) : undefined;
  const reading = graded === undefined ? undefined : readGrade(graded);
  if (graded !== undefined && reading) return { reading, end: at + graded.length };
  return readAmount(
    text,
    at,
    match(amount, text, at) ?? match(single, text, at) ?? levelAt(text, at),
  );
}

function readAmount(text: string, at: number, said: string | undefined): Found | undefined {
  if (said === undefined) return undefined;
  const own = said.replace(/^分别/, "");
  const reading = readNumberTarget(own) ?? readRelative(own);
  if (reading) {
    const end = at + said.length;
    return { reading, end: end + (match(gloss, text, end)?.length ?? 0) };
  }
  const bare = match(bareFigure, text, at);
  const plain = bare === undefined ? undefined : readNumberTarget(bare);
  return bare !== undefined && plain ? { reading: plain, end: at + bare.length } : undefined;
}

/** 三级 of 三级医院 sorts hospitals; with words that compare it is an amount. */
function levelAt(text: string, at: number): string | undefined {
  const said = match(level, text, at);
  return said === undefined || said.length === 2 ? undefined : said;
}

function allOrNone(words: string): 100 | 0 {
  return readWorded(words)?.value === 0 ? 0 : 100;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
