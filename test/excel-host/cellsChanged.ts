import type { Range } from "../../src/workbook/a1";
import type { CellValue } from "../../src/workbook/Workbook";
import { formatArea } from "./address";
import type { BookSheet } from "./book/BookSheet";
import { plainValue, valueType } from "./book/cellFacts";
import type { Model } from "./Model";

/** Who changed a sheet: this add-in, the person at this Excel, or someone else who has the workbook open. */
export type Author = "addin" | "person" | "coauthor";

/** @returns how an event tells its author. */
export function sourceOf(author: Author): {
  readonly source: string;
  readonly triggerSource: string;
} {
  return {
    source: author === "coauthor" ? "Remote" : "Local",
    triggerSource: author === "addin" ? "ThisLocalAddin" : "Unknown",
  };
}

export interface CellsChange {
  readonly sheet: BookSheet;
  readonly area: Range;
  readonly author: Author;
  readonly changeType?: string;
  /** What a single changed cell held; an event about several cells has no details. */
  readonly before?: CellValue;
}

/** Tells the listeners that cells have changed, and that what depends on them has to be worked out anew. */
export function cellsChanged(model: Model, change: CellsChange): void {
  const { sheet, area, author, changeType = "RangeEdited" } = change;
  model.calculator.forget();
  const referenceId = model.references.keep(model.range(sheet, area));
  model.events.raise("DataChanged", sheet.id, {
    changeType,
    ...sourceOf(author),
    worksheetId: sheet.id,
    address: formatArea(area),
    referenceId,
    shiftDirection: "None",
    ...details(model, change),
  });
}

function details(
  { calculator }: Model,
  { sheet, area, before }: CellsChange,
): Readonly<Record<string, unknown>> {
  if (before === undefined) return {};
  const after = calculator.valueAt(sheet, area.top, area.left);
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
