import type { SourcePlace } from "../SourceDocument";

/** What a sentence takes from its paragraph and its document. */
export interface SentenceContext {
  readonly at: SourcePlace;
  /** Of the sentences around it, for a sentence that names no year. */
  readonly years: readonly number[];
  readonly responsible: readonly string[];
  readonly section: string;
  readonly heading: string;
  /** The year the document is of: what it says of earlier years is history. Null when unknown. */
  readonly issuedIn: number | null;
}
