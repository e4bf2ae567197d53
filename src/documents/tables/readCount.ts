import type { NumberTarget } from "../../intake/target/TargetReading";
import type { Commitment } from "./Commitment";
import type { FigureInClause } from "./FigureInClause";
import { sharedNames } from "./sharedNames";
import { isAdding, namingVerb, verbOf } from "./verbOf";

/** What surrounds a figure within its part of a list. */
interface Item {
  readonly verb: string;
  /** Between verb and figure. */
  readonly before: string;
  /** After the figure. */
  readonly after: string;
}

const joints = /^(?:[、;；]|以及|和|与|及)|(?:[、;；]|以及|和|与|及)$/g;
/** What follows a noun without being part of it. */
const trailing = /(?:建设|培养|立项|改造|培训|能力|工作|任务|项目建设)$/;
const gradeOnly = /^(?:国家|省市|省|市|区县|县区|区|县|乡镇|街道|村|院)?级?$/;
const grade = /^(?:国家|省市|省|市|区县|县区|区|县|乡镇|院)级/;

/**
 * Reads a count: 建成3个中心, 中心3个, 各20家, 分别百名和千名, 1个国家级、3个省级临床重点专科. A noun that the list leaves out is taken from its
 * neighbours, or from the clause before.
 */
export function readCount(figure: FigureInClause): readonly Commitment[] {
  const { span, all } = figure;
  const items = all.map((one) => itemOf(figure, one));
  const index = all.indexOf(span);
  const item = items[index];
  if (!item) return [];
  if (isWordedPart(figure, item)) return [];
  const paired = pairedName(figure, items);
  const verb =
    paired?.verb ?? items.slice(0, index + 1).findLast((one) => one.verb !== "")?.verb ?? "";
  const own = paired?.name ?? nounOf(item);
  const completed = complete(own, items, index) ?? topicOf(figure, item);
  if (completed === undefined || completed === "") return [];
  const isShared = span.text.includes("各") || /[各均]$/.test(item.before);
  const names = isShared ? sharedNames(completed.replace(/[各均]$/, ""), null) : [completed];
  return names.map((name) =>
    commitment(figure, {
      name: `${namingVerb(verb)}${name}`,
      printed: own === "" ? completed : own,
      verb,
      isComposed: completed !== own || name !== completed,
      isPaired: isShared || paired !== undefined,
      tail: trailing.exec(item.after)?.[0] ?? "",
    }),
  );
}

/** 三个项目, 四项指标: a small numeral in words belongs to a name unless a verb stands right before it. */
function isWordedPart({ span }: FigureInClause, { verb, before }: Item): boolean {
  const { value } = span.reading as NumberTarget;
  return !/\d/.test(span.text) && value < 10 && (verb === "" || before !== "");
}

function itemOf({ clause, all }: FigureInClause, span: FigureInClause["span"]): Item {
  const index = all.indexOf(span);
  const previous = all[index - 1];
  const next = all[index + 1];
  const from = previous ? previous.end - clause.start : 0;
  const to = next ? next.start - clause.start : clause.text.length;
  const gap = clause.text.slice(from, span.start - clause.start);
  const rest = clause.text.slice(span.end - clause.start, to);
  const own = previous ? afterJoint(gap) : gap;
  const { verb, rest: before } = verbOf(own.replace(batch, ""));
  return { verb, before: before.replace(joints, ""), after: next ? beforeJoint(rest) : rest };
}

const batch = /^第[一二三四五六七八九十]+批/;

/** Of the words between two figures of a list those after the joint: 14家、门诊20家; none of 3个省级、5个市级. */
function afterJoint(gap: string): string {
  return gap.slice(jointAt(gap)).replace(joints, "");
}

function beforeJoint(gap: string): string {
  return gap.slice(0, jointAt(gap));
}

/** Where the first figure's words end: before a joint at the beginning or at the end, else before the 、, else before the 和. */
function jointAt(gap: string): number {
  if (/^(?:[、;；]|以及|和|与|及)/.test(gap)) return 0;
  const last = /(?:[、;；]|以及|和|与|及)$/.exec(gap);
  if (last) return last.index;
  const marks = ["、", "；", ";", "和", "及", "与"].map((sign) => gap.indexOf(sign));
  return marks.find((at) => at >= 0) ?? gap.length;
}

/** 3个县域医疗副中心 has its noun after the figure, 站点5个 before it. */
function nounOf({ before, after }: Item): string {
  const behind = after.replace(/^的/, "").replace(joints, "");
  const isNoun =
    behind !== "" && !/^(?:以上|左右|赴|到|用于|参加|作为|在|进行|培养|培训|的|为|并)/.test(behind);
  if (isNoun) return behind.replace(trailing, "").replace(/[等□]*$/, "");
  return before
    .replace(batch, "")
    .replace(/(?<=.)(?:方面)?(?:形成|建成|完成)(?=.)/, "")
    .replace(/(?:达到?|为|不少于|至少|共|约|各|均|累计|将)+$/, "");
}

/** 博士和硕士分别新增百名和千名: as many names before 分别 as figures after it. */
function pairedName(
  { clause, all, span }: FigureInClause,
  items: readonly Item[],
): { readonly name: string; readonly verb: string } | undefined {
  const [first] = all;
  const at = clause.text.indexOf("分别");
  if (!first || at < 0 || at > first.start - clause.start || items.length < 2) return undefined;
  const before = verbOf(clause.text.slice(0, at));
  const after = verbOf(clause.text.slice(at + 2, first.start - clause.start)).verb;
  const name = sharedNames(before.rest, all.length)[all.indexOf(span)];
  return name === undefined || name === before.rest
    ? undefined
    : { name, verb: after || before.verb };
}

/** 国家级 of 1个国家级、3个省级临床重点专科 lacks what the list ends with; 市 of 省级实验室1个、市3个 what it began with. */
function complete(noun: string, items: readonly Item[], index: number): string | undefined {
  if (noun !== "" && !gradeOnly.test(noun)) return noun;
  if (noun === "") return undefined;
  const level = noun.endsWith("级") ? noun : `${noun}级`;
  const later = items.slice(index + 1).map(nounOf);
  const earlier = items.slice(0, index).map(nounOf).reverse();
  const whole = [...later, ...earlier].find((other) => grade.test(other) && !gradeOnly.test(other));
  return whole?.replace(grade, level);
}

/** 第一批选送30名: what is counted stands in the clause before, as a plan or a scheme. */
function topicOf({ before }: FigureInClause, item: Item): string | undefined {
  if ((item.verb === "" && item.before === "") || !before) return undefined;
  const topic = verbOf(before.text).rest.replace(/(?:计划|工程|项目|行动|方案)$/, "");
  return topic.length >= 3 && topic.length <= 20 && !/\d/.test(topic) ? topic : undefined;
}

interface Made extends Pick<Commitment, "name" | "printed" | "isComposed" | "isPaired"> {
  readonly verb: string;
  /** 建设 of 推进2个集团建设. */
  readonly tail: string;
}

function commitment({ span, clause }: FigureInClause, made: Made): Commitment {
  const reading = span.reading as NumberTarget;
  const { value, upTo, comparator, counting } = reading;
  const verb = clause.text.slice(0, span.start - clause.start).includes("累计") ? "累计" : "";
  const unit = moneyUnit(reading.unit, made.name);
  const { verb: own, tail, ...rest } = made;
  return {
    ...rest,
    wording: `${own.startsWith("累计") ? "" : verb}${own}${span.text}${tail}`,
    value,
    ...(upTo !== undefined && { upTo }),
    unit,
    comparator: comparator ?? null,
    isAdded: isAdding(own) || counting === "added",
    isState: false,
    isWorded: !/\d/.test(span.text),
    start: span.start,
    end: span.end,
  };
}

/** 费用1000万 is in 万元. */
function moneyUnit(unit: string, name: string): string {
  return /^[万亿]$/.test(unit) && /费|资金|投资|投入|经费|收入|支出|金额/.test(name)
    ? `${unit}元`
    : unit;
}
