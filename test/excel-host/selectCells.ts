import type { Range } from "../../src/workbook/a1";
import { formatArea } from "./address";
import type { BookSheet } from "./book/BookSheet";
import type { Model } from "./Model";

/** Selects cells, bringing their sheet to the front, and tells the listeners. */
export function selectCells(model: Model, sheet: BookSheet, area: Range): void {
  activateSheet(model, sheet);
  model.book.selection = { sheet, area };
  const address = formatArea(area);
  const facts = { address, worksheetId: sheet.id, isInsideTable: false };
  model.events.raise("SelectionChanged", sheet.id, facts);
}

/** Brings a sheet to the front; what was selected on it is not remembered. */
export function activateSheet(model: Model, sheet: BookSheet): void {
  const from = model.book.selection?.sheet;
  if (from === sheet) return;
  model.book.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  if (from) model.events.raise("Deactivated", from.id, { worksheetId: from.id });
  model.events.raise("Activated", sheet.id, { worksheetId: sheet.id });
}
