import type { Comparator } from "../../domain/indicator";

/** A sentence with its words in half-width signs, each in its own place, and nothing to stumble over inside brackets and quotes. */
export interface Sentence {
  /** As printed. */
  readonly printed: string;
  /** As long as `printed`; what stands inside brackets, quotes and titles is `·`. */
  readonly text: string;
  readonly clauses: readonly Clause[];
}

/** What stands between two commas. Positions are those of its sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The amounts outside brackets and quotes, in order. */
  readonly amounts: readonly Amount[];
  /** The times it says its targets are due, in order. */
  readonly times: readonly Time[];
}

/** 到2025年底, 2023年、2024年: years that stand together. */
export interface Time {
  readonly start: number;
  readonly end: number;
  /** Ascending; at least one. */
  readonly years: readonly number[];
}

/** A figure or grade of a clause. */
export interface Amount {
  /** Of the number itself, behind words such as 达到 and 不低于. */
  readonly start: number;
  /** Behind 以上, 以内. */
  readonly end: number;
  readonly value: number;
  readonly upTo?: number;
  readonly decimals: number;
  readonly unit: string;
  /** Null where none is printed. */
  readonly comparator: Comparator | null;
  /** 20 of 从20%提升至40%. */
  readonly from: number | null;
  /** 下降 in 下降10%: by how much something is to change; null for a value of its own. */
  readonly change: "up" | "down" | null;
  /** 三级甲等; null for a number. */
  readonly grade: string | null;
}
