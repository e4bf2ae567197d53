import { adverbs, stateVerbs } from "./vocabulary";

/** A group of bodies or persons and what they have or do. Positions are those of the text. */
export interface GroupDeed {
  /** Where the group ends and its deed, adverbs included, begins. */
  readonly end: number;
  /** The verb itself. */
  readonly verbStart: number;
  readonly verbEnd: number;
}

const deed = new RegExp(
  `^(.{2,60}?)((?:${adverbs}|在[^、]{2,8}?(?=得到|接受|完成)|可以?)*)(${stateVerbs})`,
);
/** Nouns that begin like a verb or hold one. */
const nounLike = /(?:社区|妇幼|医疗|公共|卫生|专科|能力)$/;

/**
 * Finds where the words for a group end and the verb begins: 乡镇卫生院 | 开展安宁疗护服务.
 *
 * @returns undefined when there is no verb that says what a group does.
 */
export function groupDeed(text: string, start: number, end: number): GroupDeed | undefined {
  const match = deed.exec(text.slice(start, end));
  if (!match || nounLike.test(match[1] ?? "")) return undefined;
  const groupEnd = start + (match[1]?.length ?? 0);
  const verbStart = groupEnd + (match[2]?.length ?? 0);
  return { end: groupEnd, verbStart, verbEnd: verbStart + (match[3]?.length ?? 0) };
}

const startsWithVerb = new RegExp(`^((?:${adverbs}|可以?)*)(${stateVerbs})`);

/** The verb that a stretch begins with, behind adverbs. */
export function leadingVerb(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  const match = startsWithVerb.exec(text.slice(start, end));
  if (!match) return undefined;
  const from = start + (match[1]?.length ?? 0);
  return { start: from, end: from + (match[2]?.length ?? 0) };
}
