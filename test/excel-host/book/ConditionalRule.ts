import type { Range } from "../../../src/workbook/a1";

/** What a rule changes about a cell; undefined leaves the cell's own. */
export interface RuleLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
}

/** A conditional format. */
export interface ConditionalRule {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Range[];
  /** Without the leading `=`, relative to the first cell of the first area; of a custom rule. */
  readonly formula: string;
  /** Of a cell value rule, as the add-in gave it. */
  readonly comparison: Readonly<Record<string, unknown>> | null;
  readonly stopIfTrue: boolean;
  readonly look: RuleLook;
}
