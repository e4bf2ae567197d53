import { nameKey } from "../intake/nameKey";
import { pairsOf } from "./nameLikeness";
import type { Candidate } from "./planCandidates";
import type { RecognisedRow } from "./RecognisedTable";

/** Below this share of its pairs in common, a name is nobody's. */
const leastShare = 0.2;

/**
 * Makes a look-up of the candidates whose names share enough with a row's to be worth weighing, so that a table of thousands of
 * rows is not compared with every indicator.
 */
export function candidateIndex(
  candidates: readonly Candidate[],
): (row: RecognisedRow) => readonly Candidate[] {
  const byPair = new Map<string, Set<Candidate>>();
  for (const candidate of candidates) {
    for (const key of [...candidate.keys, ...candidate.shortKeys, ...candidate.wholeKeys]) {
      for (const pair of pairsOf(key)) {
        const holders = byPair.get(pair) ?? new Set();
        byPair.set(pair, holders.add(candidate));
      }
    }
  }
  return ({ name }) => {
    const pairs = pairsOf(nameKey(name));
    const counts = new Map<Candidate, number>();
    for (const pair of pairs) {
      for (const candidate of byPair.get(pair) ?? []) {
        counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
      }
    }
    return [...counts]
      .filter(([, count]) => count >= pairs.length * leastShare)
      .map(([candidate]) => candidate);
  };
}
