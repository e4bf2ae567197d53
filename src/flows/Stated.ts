import type { Indicator } from "../domain/indicator";
import type { RecognisedTable } from "../workbook/RecognisedTable";
import type { MeasuredValue } from "../workbook/readCells";

/** Everything one table says of one indicator, column by column, each with one value per measure. */
export interface Stated {
  readonly table: RecognisedTable;
  readonly indicator: Indicator;
  readonly baseline: readonly MeasuredValue[];
  /** By year. */
  readonly targets: ReadonlyMap<number, readonly MeasuredValue[]>;
  /** The period's values; null when the table has no column for it. */
  readonly actual: readonly MeasuredValue[] | null;
  /** Year-end values of earlier years, by year. */
  readonly earlier: ReadonlyMap<number, readonly MeasuredValue[]>;
}
