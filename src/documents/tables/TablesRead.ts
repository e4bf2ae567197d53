import type { Finding } from "../../domain/finding";
import type { Indicator } from "../../domain/indicator";
import type { Funds, Milestone } from "../../domain/plan";
import type { Draft, PlacedRepair } from "../PlanImport";
import type { SourceDocument } from "../SourceDocument";

/** What the tables of a document, and its sentences about money, say of a plan. */
export interface TablesRead {
  readonly indicators: readonly Indicator[];
  readonly milestones: readonly Milestone[];
  readonly funds: Funds | null;
  /** One for each indicator, then one for each milestone, in their order. */
  readonly drafts: readonly Draft[];
  readonly repairs: readonly PlacedRepair[];
  /** What could not be read. */
  readonly findings: readonly Finding[];
  /** Of the targets of the tables, ascending; empty when there are none. */
  readonly years: readonly number[];
  /** Null when no table states one. */
  readonly baselineYear: number | null;
  /** What is left for the reading of sentences. */
  readonly prose: readonly ProsePart[];
}

/** Running text: the document's own, whose sections its headings tell, or the text of a cell, whose section is known. */
export interface ProsePart {
  /** `附件3总体目标`; null for the document's own text. */
  readonly section: string | null;
  readonly document: SourceDocument;
}
