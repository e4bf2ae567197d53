import type { Clause, Sentence } from "./Clause";
import { groupDeed } from "./groupVerb";
import { nameSpan } from "./nameSpan";

const all = /(?!^)全部|(?<![人次日年月平户床件])均(?![衡等值质价线势分])|都(?!市)/;
const bodies =
  /^(.{0,30}?(?:医院|机构|中心|卫生院|卫生室|服务站|保健院|学校|企业|单位|社区|乡镇|县|区|市)(?:\(·*\))?)(?![建级域属内辖外直局委政办府区县市])/;

/** Whether words only point back at a group: 所有机构. */
export function isBareGroup(words: string): boolean {
  return /^(?:机构|医院|单位|各?地区?|区县|县区)?$/.test(words);
}

/**
 * Whom a clause speaks of, for the clauses that go on without a subject: 二级及以上医院 of 二级及以上医院全部建立预就诊模式.
 *
 * @returns null when it names no group of bodies.
 */
export function groupOf({ printed, text }: Sentence, clause: Clause): string | null {
  const words = text.slice(clause.start, clause.end);
  const word = all.exec(words);
  const until = word ? clause.start + word.index : clause.end;
  const span = nameSpan(text, clause.start, until);
  if (word) return span.end > span.start ? printed.slice(span.start, span.end) : null;
  const every = /^(?:所有|全体|全部)/.exec(text.slice(span.start))?.[0];
  if (every !== undefined) return groupBefore(printed, text, span.start + every.length, clause.end);
  const share = clause.amounts.find(({ unit }) => unit === "%");
  if (share && nameSpan(text, clause.start, share.start).end <= clause.start + 2) {
    const start = text.startsWith("的", share.end) ? share.end + 1 : share.end;
    return groupBefore(printed, text, start, clause.end);
  }
  const subject = bodies.exec(text.slice(span.start, span.end))?.[1];
  return subject === undefined ? null : printed.slice(span.start, span.start + subject.length);
}

/** The group that a deed is said of. */
function groupBefore(printed: string, text: string, start: number, end: number): string | null {
  const deed = groupDeed(text, start, end);
  if (!deed || isBareGroup(text.slice(start, deed.end))) return null;
  return printed.slice(start, deed.end);
}
