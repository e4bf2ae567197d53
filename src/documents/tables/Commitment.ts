import type { Comparator } from "../../domain/indicator";

/** One figure or state that a sentence of an 实施计划表 commits to. */
export interface Commitment {
  /** What is counted or measured: 县域医疗副中心, 项目开工率. */
  readonly name: string;
  /** The noun as printed there, before it is completed from its neighbours. */
  readonly printed: string;
  /** The verb with the figure: `累计建成6个`. */
  readonly wording: string;
  readonly value: number;
  readonly upTo?: number;
  readonly unit: string;
  /** Null when none is printed. */
  readonly comparator: Comparator | null;
  /** 新增: beside what was there before. */
  readonly isAdded: boolean;
  /** To have something done: `value` is 1. */
  readonly isState: boolean;
  /** The name was put together from several places of the sentence. */
  readonly isComposed: boolean;
  /** Several names share the figure or have theirs in order. */
  readonly isPaired: boolean;
  /** Words were read as the figure: 全覆盖, 百名. */
  readonly isWorded: boolean;
  /** Where the figure stands in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}
