import type { Comparator } from "../../../src/domain/indicator";

/** What one counted target says, in one of the ways it may be read. */
export interface CountedReading {
  readonly value: number;
  readonly upTo?: number;
  /** Any of these. */
  readonly unit: readonly string[];
  /** Any of these; null where none is printed. */
  readonly comparator: readonly (Comparator | null)[];
}

/** One target of a document, as a person counted it. */
export interface CountedTarget extends CountedReading {
  /** The line of the published text it stands in; two where it is broken across them. */
  readonly lines: readonly number[];
  /** Words without which a name, with its component and scope, would not say what is measured. */
  readonly words: readonly string[];
  /** Empty where the document says none. */
  readonly years: readonly number[];
  readonly from?: number;
  readonly isAnnual?: boolean;
  /** A second way to read it: 均达到四级 is a level of 4 or a share of 100%. */
  readonly alternative?: CountedReading;
  /** Debatable: to find it is no mistake, nor to leave it out. */
  readonly isOptional?: boolean;
}
