import type { FindingCode } from "../../../../src/domain/finding";
import type { CellSketch } from "../../../support/snapshot";

/** One change to the year-end submission, and what it is about. */
export interface Planted {
  readonly name: string;
  readonly code: FindingCode;
  /** By address with the sheet. */
  readonly cells?: Readonly<Record<string, CellSketch>>;
  /** What last year's submission reported, by the number of the indicator. */
  readonly previous?: Readonly<Record<number, number>>;
  /** Custom XML parts, by the last word of their namespace. */
  readonly parts?: readonly (readonly [string, string])[];
  /** Rows that are hidden in 绩效目标表, zero-based. */
  readonly hiddenRows?: readonly number[];
}

/** An error, and the cell that its finding has to name; null where there is none to name. */
export interface PlantedError extends Planted {
  readonly cell: string | null;
}

export const form = (cell: string): string => `绩效目标表!${cell}`;
export const self = (cell: string): string => `项目支出绩效自评表!${cell}`;
export const annex1 = (cell: string): string => `分年度主要目标表!${cell}`;
export const own = (cell: string): string => `审核规则!${cell}`;
