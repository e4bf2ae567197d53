import type { NameForms } from "./NameForms";
import type { Candidate } from "./planCandidates";

/** Below this likeness, as of {@link nameLikeness}, a name is nobody's. */
const leastLikeness = 0.25;

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
  const named = candidates.flatMap((candidate) =>
    [...candidate.names, ...candidate.wholeNames].map((name) => ({ name, candidate })),
  );
  const byKey = new Map<string, Set<Candidate>>();
  const byPair = new Map<string, number[]>();
  named.forEach(({ name, candidate }, index) => {
    const known = byKey.get(name.key) ?? new Set();
    byKey.set(name.key, known.add(candidate));
    for (const pair of name.pairs) {
      const holders = byPair.get(pair);
      if (holders) holders.push(index);
      else byPair.set(pair, [index]);
    }
  });
  return {
    named: ({ key }) => [...(byKey.get(key) ?? [])],
    alike: ({ pairs }) => {
      const common = new Uint16Array(named.length);
      for (const pair of pairs) {
        for (const index of byPair.get(pair) ?? []) common[index] = (common[index] ?? 0) + 1;
      }
      const found = named.filter(({ name }, index) => {
        const least = leastLikeness * (pairs.size + name.pairs.size);
        return 2 * (common[index] ?? 0) >= least;
      });
      return [...new Set(found.map(({ candidate }) => candidate))];
    },
  };
}
