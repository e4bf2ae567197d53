import type { NameForms } from "./NameForms";
import type { Candidate } from "./planCandidates";

/** Below this share of its pairs in common, a name is nobody's. */
const leastShare = 0.2;

/**
 * Makes a look-up of the candidates whose names share enough with a row's to be worth weighing, so that a table of thousands of
 * rows is not compared with every indicator.
 */
export function candidateIndex(
  candidates: readonly Candidate[],
): (name: NameForms) => readonly Candidate[] {
  const byPair = new Map<string, Set<Candidate>>();
  for (const candidate of candidates) {
    for (const { pairs } of [...candidate.names, ...candidate.wholeNames]) {
      for (const pair of pairs) {
        const holders = byPair.get(pair) ?? new Set();
        byPair.set(pair, holders.add(candidate));
      }
    }
  }
  return ({ pairs }) => {
    const counts = new Map<Candidate, number>();
    for (const pair of pairs) {
      for (const candidate of byPair.get(pair) ?? []) {
        counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
      }
    }
    return [...counts]
      .filter(([, count]) => count >= pairs.size * leastShare)
      .map(([candidate]) => candidate);
  };
}
