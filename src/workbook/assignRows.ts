import { candidateIndex, type CandidateIndex } from "./candidateIndex";
import type { Candidate } from "./planCandidates";
import type { RecognisedRow } from "./RecognisedTable";
import { agreementOf, enoughEvidence, rowEvidence, sameName, type ReadRow } from "./rowEvidence";

/** A row that is a candidate. */
export interface Assignment extends ReadRow {
  readonly candidate: Candidate;
  readonly score: number;
}

/** What became of the rows of one table. */
export interface Assignments {
  readonly assigned: readonly Assignment[];
  /** Rows that bear the name of a candidate which a row before them is. */
  readonly repeated: readonly (Assignment & { readonly first: RecognisedRow })[];
}

/** Scores this close are as good as each other. */
const margin = 0.005;
/** From this score on it is the name itself that fits. */
const byName = 0.95;

/**
 * Gives each row at most one candidate and each candidate at most one row. A row that two candidates fit equally well stays
 * without one, and so do two rows that resemble a candidate equally: nothing is guessed, and nothing falls to a second best.
 */
export function assignRows(
  rows: readonly ReadRow[],
  candidates: readonly Candidate[],
): Assignments {
  const index = candidateIndex(candidates);
  const chosen = new Map<Candidate, Assignment[]>();
  for (const read of rows) {
    const best = bestOf(read, index);
    if (best) chosen.set(best.candidate, [...(chosen.get(best.candidate) ?? []), best]);
  }
  const results = [...chosen.values()].map(settle);
  return {
    assigned: results.flatMap(({ assigned }) => assigned),
    repeated: results.flatMap(({ repeated }) => repeated),
  };
}

function bestOf(read: ReadRow, index: CandidateIndex): Assignment | undefined {
  const named = scoresOf(read, index.named(read.name));
  const scored = named[0]?.score === sameName ? named : scoresOf(read, index.alike(read.name));
  const [first] = scored;
  if (!first) return undefined;
  const equals = scored.filter(({ score }) => score > first.score - margin);
  if (equals.length === 1) return { ...read, ...first };
  const borneOut = equals.filter(({ candidate }) => {
    const { compared, equal } = agreementOf(read.values, candidate);
    return compared > 0 && equal === compared;
  });
  const [only] = borneOut;
  return only && borneOut.length === 1 ? { ...read, ...only } : undefined;
}

/** Those with evidence enough, best first. */
function scoresOf(
  read: ReadRow,
  candidates: readonly Candidate[],
): readonly Pick<Assignment, "candidate" | "score">[] {
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(read, candidate) }))
    .filter(({ score }) => score >= enoughEvidence)
    .sort((a, b) => b.score - a.score);
}

function scoreOf(read: ReadRow, candidate: Candidate): number {
  const { component } = read.row;
  if (component === null) return rowEvidence(read, candidate.names, candidate);
  if (candidate.component === null || !component.includes(candidate.component)) return 0;
  return rowEvidence(read, candidate.wholeNames, candidate);
}

function settle(claims: readonly Assignment[]): Assignments {
  const inOrder = [...claims].sort((a, b) => b.score - a.score || a.row.top - b.row.top);
  const [first, second] = inOrder;
  if (!first) return { assigned: [], repeated: [] };
  const isTie = first.score < byName && second !== undefined && second.score > first.score - margin;
  if (isTie) return { assigned: [], repeated: [] };
  const repeated = inOrder.slice(1).filter(({ score }) => score >= byName);
  return { assigned: [first], repeated: repeated.map((claim) => ({ ...claim, first: first.row })) };
}
