import type { Fact, Provenance, StoredFact } from "../../domain/fact";
import type { FactReading } from "./FactReading";

/** What a person says of the facts entered since they were stored. */
export type Told = Pick<Provenance, "note" | "by" | "at">;

/** The stored facts brought up to date with what the forms of a workbook say. */
export interface Reconciliation {
  /** What holds now, without what is in conflict: first what the forms say in their order, then what only the store knows. */
  readonly facts: readonly Fact[];
  /** What to store: the facts, and of those in conflict what was stored before. */
  readonly stored: readonly StoredFact[];
  /** The facts a person entered or changed in a form since they were stored. */
  readonly changes: readonly FactChange[];
  readonly conflicts: readonly FactConflict[];
  /** Facts that blank cells of forms are for; a blank never deletes a fact. */
  readonly blanks: readonly BlankFact[];
  /** The readings that show something else than the fact. */
  readonly outdated: readonly OutdatedReading[];
}

/** A fact that became another value, or is new. */
export interface FactChange {
  /** Null for a new fact. */
  readonly before: Fact | null;
  readonly after: Fact;
}

/** Forms that say different things; none of them is taken. */
export interface FactConflict {
  /** What was stored before; null for a fact that was not. */
  readonly before: Fact | null;
  /** Every filled cell for the fact, in the order of the workbook; at least two. */
  readonly readings: readonly FilledReading[];
}

/** A cell that is not blank. */
export interface FilledReading extends FactReading {
  readonly fact: Fact;
}

/** A fact with the blank cells for it. */
export interface BlankFact {
  readonly fact: Fact;
  readonly cells: readonly FactReading[];
}

/** A cell that no longer shows the fact. */
export interface OutdatedReading {
  readonly reading: FilledReading;
  readonly current: Fact;
}
