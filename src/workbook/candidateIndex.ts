import type { NameForms } from "./NameForms";
import type { Candidate } from "./planCandidates";

/** Below this share of its pairs in common, a name is nobody's. */
const leastShare = 0.2;

/** Finds the candidates that a row's name may mean. */
export interface CandidateIndex {
  /** Those one of whose names is this one. */
  readonly named: (name: NameForms) => readonly Candidate[];
  /** Those whose names share enough with it to be worth weighing. */
  readonly alike: (name: NameForms) => readonly Candidate[];
}

const indexes = new WeakMap<readonly Candidate[], CandidateIndex>();

/** Makes the look-up, once for each list, so that a table of thousands of rows is not compared with every indicator. */
export function candidateIndex(candidates: readonly Candidate[]): CandidateIndex {
  const known = indexes.get(candidates) ?? makeIndex(candidates);
  indexes.set(candidates, known);
  return known;
}

function makeIndex(candidates: readonly Candidate[]): CandidateIndex {
  const byKey = new Map<string, Set<Candidate>>();
  const byPair = new Map<string, Set<Candidate>>();
  for (const candidate of candidates) {
    for (const { key, pairs } of [...candidate.names, ...candidate.wholeNames]) {
      hold(byKey, key, candidate);
      for (const pair of pairs) hold(byPair, pair, candidate);
    }
  }
  return {
    named: ({ key }) => [...(byKey.get(key) ?? [])],
    alike: ({ pairs }) => {
      const counts = new Map<Candidate, number>();
      for (const pair of pairs) {
        for (const candidate of byPair.get(pair) ?? []) {
          counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
        }
      }
      return [...counts]
        .filter(([, count]) => count >= pairs.size * leastShare)
        .map(([candidate]) => candidate);
    },
  };
}

function hold(holders: Map<string, Set<Candidate>>, text: string, candidate: Candidate): void {
  const known = holders.get(text);
  if (known) known.add(candidate);
  else holders.set(text, new Set([candidate]));
}
