import { headerKind } from "../../workbook/classifyHeader";
import type { HeaderKind } from "../../workbook/headerVocabulary";
import { planWords, type PlanHeader } from "../tables/planVocabulary";

/** What a header says its column holds: as in a table of indicators, or as in an 实施计划表. */
export type LabelKind = HeaderKind | PlanHeader;

const known = new Map<string, LabelKind | undefined>();
const mostKnown = 5000;
const longest = 24;
/** A header is no clause of a sentence and states no share. */
const notLabels = /[。;,!?]|\d%/;

/**
 * Says what a header is by its words.
 *
 * @param key half-width, without spaces.
 * @returns undefined when it is no header we know.
 * @example labelKind("主要内容") // "content"
 */
export function labelKind(key: string): LabelKind | undefined {
  if (key === "" || key.length > longest || notLabels.test(key)) return undefined;
  if (!known.has(key)) {
    if (known.size >= mostKnown) known.clear();
    known.set(key, kindOf(key));
  }
  return known.get(key);
}

function kindOf(key: string): LabelKind | undefined {
  const bare = key.replace(/[([][^)\]]*[)\]]/g, "");
  return planWords.find(([, words]) => words.test(bare))?.[0] ?? headerKind(key);
}
