import type { CellStyle } from "../../workbook/Workbook";

/** A stretch of a row of a 校验报告: over its columns from the first to the last, counted from 0. */
export interface ReportCell {
  readonly from: number;
  readonly to: number;
  readonly value: string | number | null;
  readonly style: CellStyle;
}

/** A row of a 校验报告. */
export type ReportLine = readonly ReportCell[];
