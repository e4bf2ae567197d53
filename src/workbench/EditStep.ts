import type { TypedChange } from "../workbook/GridWorkbook";
import type { OwnPart } from "../workbook/OwnPart";
import type { CellRef, CellValue, Edit } from "../workbook/Workbook";

/** What a cell is given: a value, or a formula with its result. */
export type Held = Omit<TypedChange, "cell">;

/** What one edit changed, so that it can be taken back and repeated. */
export interface EditStep {
  /** Of the workbook as a whole, where the step changed them. */
  readonly parts?: { readonly before: readonly OwnPart[]; readonly after: readonly OwnPart[] };
  /** The edits that take back and repeat the adding and taking away of sheets. */
  readonly sheets?: { readonly before: readonly Edit[]; readonly after: readonly Edit[] };
  readonly typed: readonly {
    readonly cell: CellRef;
    readonly before: Held;
    readonly after: Held;
  }[];
  readonly results: readonly {
    readonly cell: CellRef;
    readonly before: CellValue;
    readonly after: CellValue;
  }[];
}
