import type { Amount } from "../Clause";
import type { Claim } from "../Claim";
import { nameSpan } from "../nameOf";
import { adverbs, countVerbs, taskHeads } from "../vocabulary";
import { amountClaim } from "./claim";
import { freeAmounts, type Scene } from "./Scene";

const unit =
  /^(?:[十百千]?[万亿]?(?:[个家所名项处支张台套条种辆座间人篇部门例件株组类科批场期次遍趟户村]|人次|床位|张床位)|[十百千]?[万亿]?元|)$/;
const verbs = new RegExp(`(${countVerbs})(?:了)?(?=((?:${adverbs}|以[上下])*)$)`);
const anyVerb = new RegExp(`(?:${countVerbs})`, "g");
const joined = /^(?:[、和及与]|以及)(?:其?中?)/;
const task = new RegExp(`^(?:${taskHeads})|(?:${taskHeads})$`);
const levelOnly = /^(国家|省|市|区县|县|区|院|镇|乡|村)级?$/;
const levelled = /^(?:国家|省市|省|市|区县|县|区|院|镇|乡|村)级(.{2,})$/;
/** Words before a figure that make it something given. */
const given = /(?:依托|围绕|以|按照|根据|对|从|由|为|针对|在|这|该|上述|前|约定)$/;
const adding =
  /新|增|建成|建设|建立|创|打造|培|引|招|选|认定|组建|成立|完成|推广|获|制|发|减免|立项|推出|转化|研发|入|形成|评/;
const perWhom = /^(?:每[个家所年]?.+|各.+|.*各)$/;
const placing = /^(?:设置|设立|配备|配置|建有|拥有|有|布局|确定)$/;
const whole = /^(?:全[市县区省州]|[市区县省]|本[市区县])$/;

interface Counted {
  readonly amount: Amount;
  readonly noun: { readonly start: number; readonly end: number };
}

/**
 * 建成9个副中心, 新增1个国家级、3个省级重点专科, 建成门诊各20家: things counted as the object of a verb.
 *
 * @example 新增1个国家级、3个省级重点专科 // 1 国家级重点专科, 3 省级重点专科
 */
export function countClaims(scene: Scene): readonly Claim[] {
  const { sentence, clause } = scene;
  const { text } = sentence;
  const claims: Claim[] = [];
  const amounts = freeAmounts(scene).filter((one) => unit.test(one.unit) && one.grade === null);
  for (let index = 0; index < amounts.length; index += 1) {
    const first = amounts[index];
    const verb = first && verbBefore(text, clause.start, first);
    if (!first || !verb) continue;
    const row = rowOf(text, amounts.slice(index), verb.end, clause.end);
    claims.push(...rowClaims(scene, row, verb));
    index += Math.max(row.length, 1) - 1;
  }
  return claims;
}

interface Verb {
  readonly start: number;
  readonly end: number;
}

/** The verb right before the figure, or with only a noun between. */
function verbBefore(text: string, from: number, amount: Amount): Verb | undefined {
  const before = text.slice(from, amount.start);
  const close = verbs.exec(before);
  if (close)
    return { start: from + close.index, end: from + close.index + (close[1]?.length ?? 0) };
  if (given.test(before)) return undefined;
  const first = [...before.matchAll(anyVerb)].find(({ index }) => isVerbPlace(before, index));
  if (!first) return undefined;
  return { start: from + first.index, end: from + first.index + first[0].length };
}

/** A verb begins a clause or follows its subject; inside 的 phrases it belongs to a noun. */
function isVerbPlace(before: string, index: number): boolean {
  const earlier = before.slice(0, index);
  return !earlier.includes('的') && earlier.length <= 24;
}

/** The figures that share the verb, each with its noun: behind it where a noun follows, else before. */
function rowOf(
  text: string,
  amounts: readonly Amount[],
  from: number,
  end: number,
): readonly Counted[] {
  const row: Counted[] = [];
  const nounFollows = amounts[0] !== undefined && hasNounBehind(text, amounts[0], end);
  let start = from;
  for (const [index, amount] of amounts.entries()) {
    const next = amounts[index + 1]?.start ?? end;
    const gap = text.slice(start, amount.start);
    if (nounFollows) {
      if (index > 0 && !/(?:[、和及与]|以及)(?:[^、]{0,4})$/.test(gap)) break;
      const noun = trimmed(text, amount.end, nounEnd(text, amount.end, next, next !== end));
      row.push({ amount, noun });
    } else {
      if (index > 0 && !joined.test(gap)) break;
      row.push({ amount, noun: nameSpan(text, start, amount.start) });
    }
    start = amount.end;
  }
  return row;
}

function hasNounBehind(text: string, amount: Amount, end: number): boolean {
  return (
    /^(?:的|及?以[上下])?(?:\(·*\))?[\u4e00-\u9fa5“"A-Za-z]/.test(text.slice(amount.end, end)) &&
    !joined.test(text.slice(amount.end, end)) &&
    !/^(?:及?以[上下])$/.test(text.slice(amount.end, end))
  );
}

function nounEnd(text: string, start: number, end: number, isFollowed: boolean): number {
  const stretch = text.slice(start, end);
  if (isFollowed) {
    const cut = /(?:[、和及与]|以及)[^、和及与]{0,4}$/.exec(stretch);
    return cut ? start + cut.index : end;
  }
  const cut = /(?<=.{2})(?:并(?!发)|且)|、(?=(?:建|新|创|打|培|引|实|完|推))/.exec(stretch);
  return cut ? start + cut.index : end;
}

function trimmed(text: string, start: number, end: number): Counted["noun"] {
  const lead = /^的/.exec(text.slice(start, end))?.[0].length ?? 0;
  const tail = /(?:各|的?目标|[。\s])+$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

function rowClaims(scene: Scene, row: readonly Counted[], verb: Verb): readonly Claim[] {
  const { sentence, clause, spent } = scene;
  const { printed, text } = sentence;
  const names = row.map(({ noun }) => printed.slice(noun.start, noun.end).replace(/各$/, ""));
  const said = printed.slice(verb.start, verb.end);
  const shared = headOf(names);
  const scope = scopeOf(scene, verb, row[0]?.amount.start ?? verb.end);
  return row.flatMap(({ amount, noun }, index) => {
    const printedName = names[index] ?? "";
    const name =
      levelOnly.test(printedName) && shared
        ? `${printedName.replace(/级$/, "")}级${shared}`
        : printedName;
    for (const inside of clause.amounts) {
      if (inside.start >= noun.start && inside.end <= noun.end) spent.add(inside);
    }
    if (
      name.length < 2 ||
      task.test(name) ||
      (/^元|元$/.test(amount.unit) && !/减免|救助/.test(said))
    )
      return [];
    spent.add(amount);
    return [
      amountClaim(sentence, amount, Math.min(verb.start, amount.start), {
        name,
        scope,
        isCumulative: adding.test(said),
        start: amount.start,
        wording: `${said}${text.slice(verb.end, amount.start).includes("各") || printed.slice(noun.start, noun.end).endsWith("各") ? "各" : ""}${printed.slice(amount.start, amount.end)}`,
        doubts: name === printedName ? [] : ["composedName"],
      }),
    ];
  });
}

/** 重点专科 of 省级重点专科, for 国家级 before it or 市 behind it. */
function headOf(names: readonly string[]): string | undefined {
  return names.flatMap((name) => levelled.exec(name)?.[1] ?? [])[0];
}

/** Whom each figure is for: 每个县, 各区县; 建制乡镇 of 建制乡镇设置1个. */
function scopeOf(
  { sentence: { printed, text }, clause }: Scene,
  verb: Verb,
  figure: number,
): string | null {
  const span = nameSpan(text, clause.start, verb.start);
  const subject = text.slice(span.start, span.end);
  const isEach = text.slice(span.end, figure).includes('各');
  if (subject === "" || (whole.test(subject) && !isEach)) return null;
  const isScope = perWhom.test(subject) || isEach || placing.test(text.slice(verb.start, verb.end));
  return isScope && subject.length <= 40 ? printed.slice(span.start, span.end) : null;
}
