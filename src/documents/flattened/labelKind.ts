import { headerKind } from "../../workbook/classifyHeader";
import type { HeaderKind } from "../../workbook/headerVocabulary";
import { planWords, type PlanHeader } from "../tables/planVocabulary";

/** What a header says its column holds: as in a table of indicators, or as in an 实施计划表. */
export type LabelKind = Exclude<HeaderKind, LedgerKind> | PlanHeader;

/** Headers of a ledger in a workbook; a flattened 实施计划表 has its own words for them. */
type LedgerKind = "content" | "project" | "task";

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
  const planned = planWords.find(([, words]) => words.test(bare))?.[0];
  if (planned !== undefined) return planned;
  const kind = headerKind(key);
  return kind === "content" || kind === "project" || kind === "task" ? undefined : kind;
}
