import type { Fact, StoredFact } from "../../domain/fact";
import type { FactReading } from "./FactReading";
import type { FactChange, FactConflict, FilledReading, Told } from "./Reconciliation";

/** What became of one fact. */
export interface SettledFact {
  /** Null while forms are in conflict, and where every cell for it is blank. */
  readonly fact: Fact | null;
  readonly store: StoredFact | null;
  readonly change: FactChange | null;
  readonly conflict: FactConflict | null;
  readonly blank: readonly FactReading[];
  /** The cells that show something else than the fact. */
  readonly outdated: readonly FilledReading[];
}

/**
 * Settles one fact: what was stored of it against the readings of its key.
 *
 * @param stored null when nothing was.
 */
export function settleFact(
  stored: StoredFact | null,
  readings: readonly FactReading[],
  told: Told,
): SettledFact {
  const filled = readings.filter((each): each is FilledReading => each.fact !== null);
  const blank = readings.filter(({ fact }) => fact === null);
  const entered = enteredSince(stored, countingOf(filled));
  const before = stored?.fact ?? null;
  const [first, ...more] = entered;
  const isOneValue = first && more.every((each) => agree(each.fact, first.fact));
  if (first && !isOneValue && !first.isSum) {
    const conflict = { before, readings: countingOf(filled) };
    return { fact: null, store: stored, change: null, conflict, blank, outdated: [] };
  }
  const fact = first
    ? withCounts({ ...first.fact, ...told }, entered)
    : before && inPlace(before, filled);
  if (!fact) return { fact, store: null, change: null, conflict: null, blank, outdated: [] };
  const others = filled.filter((each) => !agree(each.fact, fact));
  return {
    fact,
    store: { fact, outdated: [...new Set(others.map((each) => each.fact.value))] },
    change: before && isSame(before, fact) ? null : { before, after: fact },
    conflict: null,
    blank,
    outdated: others,
  };
}

/** A form's own sums count only where nobody has typed the amount, and not where nothing is there to be added. */
function countingOf(filled: readonly FilledReading[]): readonly FilledReading[] {
  const typed = filled.filter(({ isSum }) => !isSum);
  return typed.length > 0 ? typed : filled.filter(({ fact }) => fact.value !== 0);
}

/**
 * The readings that say something new. A value known to be out of date is only said anew by the cell the fact itself was entered in.
 */
function enteredSince(
  stored: StoredFact | null,
  filled: readonly FilledReading[],
): readonly FilledReading[] {
  if (!stored) return filled;
  const { fact, outdated } = stored;
  const home = homeOf(fact, filled);
  return filled.filter(
    (each) => !agree(each.fact, fact) && (each === home || !outdated.includes(each.fact.value)),
  );
}

/** The reading in the cell a fact was entered in, else one on its sheet: rows may have been inserted since. */
function homeOf({ cell }: Fact, filled: readonly FilledReading[]): FilledReading | undefined {
  const sheet = cell?.slice(0, cell.lastIndexOf("!"));
  return (
    filled.find(({ fact }) => fact.cell === cell) ??
    filled.find((each) => each.cell.sheet === sheet)
  );
}

/** The fact as it was stored, with a cell that shows it now, its own if that does, and counts where a form has added them. */
function inPlace(before: Fact, filled: readonly FilledReading[]): Fact {
  const showing = filled.filter(({ fact }) => agree(fact, before));
  const home = homeOf(before, showing) ?? showing[0];
  return withCounts({ ...before, cell: home?.fact.cell ?? null }, showing);
}

function withCounts(fact: Fact, readings: readonly FilledReading[]): Fact {
  if (fact.kind !== "value") return fact;
  return readings.reduce((known, { fact: said }) => {
    if (said.kind !== "value") return known;
    const numerator = known.numerator ?? said.numerator;
    return { ...known, numerator, denominator: known.denominator ?? said.denominator };
  }, fact);
}

/** Whether two statements of one fact can both be true: the same value, and the same counts where both have them. */
function agree(a: Fact, b: Fact): boolean {
  if (a.value !== b.value) return false;
  if (a.kind !== "value" || b.kind !== "value") return true;
  return isSameCount(a.numerator, b.numerator) && isSameCount(a.denominator, b.denominator);
}

function isSameCount(a: number | null, b: number | null): boolean {
  return a === null || b === null || a === b;
}

/** Whether nothing of a fact changed but the cell that shows it. */
function isSame(a: Fact, b: Fact): boolean {
  if (a.value !== b.value || a.kind !== "value" || b.kind !== "value") return a.value === b.value;
  return a.numerator === b.numerator && a.denominator === b.denominator;
}
