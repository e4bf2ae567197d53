import { columnKind } from "./classifyHeader";
import type { HeaderColumn } from "./findHeaders";
import { formWords, type HeaderKind } from "./headerVocabulary";
import type { FormKind } from "./RecognisedTable";

/** What each sign of a target table counts for, and how much there must be. */
const weight: Readonly<Partial<Record<HeaderKind, number>>> = {
  name: 3,
  level1: 1,
  level2: 1,
  number: 1,
  unit: 1,
  baseline: 1,
  target: 3,
  actual: 1,
};
const enough = 6;
const mostYears = 3;

/**
 * Which form a header belongs to. It must name the indicators and head values as targets or by their years, and show enough
 * signs together: a name beside two years alone may be any statistic.
 *
 * @returns undefined when it is not a target table.
 */
export function formOf(headers: readonly HeaderColumn[], title: string): FormKind | undefined {
  const kinds = new Set(headers.map(({ kind }) => kind));
  const years = headers.filter(({ kind }) => kind === "year").length;
  const hasTargets = kinds.has("target") || years >= 2 || (years === 1 && kinds.has("baseline"));
  if (!kinds.has("name") || !hasTargets || score(kinds, years, title) < enough) return undefined;
  const isLedger = headers.some(
    ({ kind, parts }) => kind === "name" && columnKind(parts) === "content",
  );
  if (isLedger) return "milestones";
  const texts = headers.map(({ parts }) => parts.join("").replace(/\s/g, ""));
  const special = formWords.find(([, words]) =>
    words.every((word) => texts.some((text) => word.test(text))),
  );
  if (special) return special[0];
  return kinds.has("target") || kinds.has("level2") ? "target" : "annual";
}

function score(kinds: ReadonlySet<HeaderKind>, years: number, title: string): number {
  const signs = [...kinds].reduce((sum, kind) => sum + (weight[kind] ?? 0), 0);
  return signs + Math.min(years, mostYears) + (title === "" ? 0 : 2);
}
