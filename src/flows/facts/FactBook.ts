import type { FactStore } from "../../domain/fact";
import type { Finding } from "../../domain/finding";
import type { FactReading } from "./FactReading";
import type { Reconciliation } from "./Reconciliation";
import type { StaleForm } from "./StaleForm";

/** 事实账: everything a workbook knows as facts, its store and its forms held together. */
export interface FactBook extends Reconciliation {
  readonly readings: readonly FactReading[];
  readonly stale: readonly StaleForm[];
  /** `facts/carried…`, `facts/otherPlan`, `facts/conflict`, `facts/stale`. */
  readonly findings: readonly Finding[];
  /** The store the workbook would carry now; null where none may be put in: no plan of its own, or a store this must not replace. */
  readonly store: FactStore | null;
}
