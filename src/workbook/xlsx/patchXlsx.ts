import { WorkbookError } from "../WorkbookError";
import type { Edit } from "../Workbook";
import { addSheet } from "./addSheet";
import { leaveCalcChain } from "./calcChain";
import { condenseEdits } from "./condenseEdits";
import { markSheet } from "./markSheet";
import { PackageDraft } from "./PackageDraft";
import type { SheetPart } from "./packageParts";
import { protectSheet } from "./protectSheet";
import { putCustomPart } from "./putCustomPart";
import { recalculateOnOpen } from "./recalculateOnOpen";
import { refuseTableHeaders } from "./refuseTableHeaders";
import { removeSheet } from "./removeSheet";
import { setCells, type ResultOf } from "./setCells";
import type { CellWrite } from "./writeCells";

/**
 * A workbook file with edits made in it. Only the parts an edit concerns are written anew, and in
 * them only what it changes; every other part keeps its bytes, and without a change so does the
 * file.
 *
 * @param resultOf new results of formulas that depend on a change; what it does not know is left to
 *   the program that opens the file
 * @throws WorkbookError when an edit cannot be made, then none is; and as `PackageDraft`
 * @example patchXlsx(bytes, [{ kind: "set", cell: { sheet: "附件3", row: 6, column: 5 }, value: 17.93 }])
 */
export function patchXlsx(
  original: Uint8Array,
  edits: readonly Edit[],
  resultOf: ResultOf = () => undefined,
): Uint8Array {
  if (edits.length === 0) return original;
  const draft = new PackageDraft(original);
  let writes = new Map<string, CellWrite[]>();
  const isWritten: boolean[] = [];
  const writeAll = (): void => {
    for (const [path, cells] of writes) isWritten.push(writeSheet(draft, path, cells, resultOf));
    writes = new Map();
  };
  for (const edit of condenseEdits(edits)) {
    if (edit.kind === "set") {
      const { path } = findSheet(draft, edit.cell.sheet);
      const { row, column } = edit.cell;
      const { value, formula } = edit;
      const cells = writes.get(path) ?? [];
      cells.push({ row, column, ...(formula === undefined ? { value } : { value, formula }) });
      writes.set(path, cells);
      continue;
    }
    writeAll();
    apply(draft, edit);
  }
  writeAll();
  if (isWritten.includes(true)) recalculateOnOpen(draft);
  return draft.save();
}

function apply(draft: PackageDraft, edit: Exclude<Edit, { kind: "set" }>): void {
  switch (edit.kind) {
    case "mark":
      markSheet(draft, findSheet(draft, edit.sheet).path, edit.rules);
      return;
    case "addSheet":
      addSheet(draft, edit.sheet);
      return;
    case "removeSheet":
      removeSheet(draft, edit.name);
      return;
    case "part":
      putCustomPart(draft, edit.namespace, edit.xml);
      return;
    case "protect":
      protectSheet(draft, findSheet(draft, edit.sheet).path);
  }
}

/** Whether the sheet changed. */
function writeSheet(
  draft: PackageDraft,
  path: string,
  writes: readonly CellWrite[],
  resultOf: ResultOf,
): boolean {
  const sheet = draft.parts().sheets.find((one) => one.path === path);
  if (!sheet) return false;
  const part = draft.part(path);
  refuseTableHeaders(draft, path, sheet.name, writes);
  const { text, overwritten } = setCells(part, sheet.name, writes, resultOf);
  if (text === part.text) return false;
  draft.put(path, text);
  leaveCalcChain(draft, sheet.sheetId, overwritten);
  return true;
}

/** Sheet names ignore case, as in Excel. */
function findSheet(draft: PackageDraft, name: string): SheetPart {
  const { sheets } = draft.parts();
  const found =
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found?.isWorksheet) throw new WorkbookError("workbook/noSuchSheet", { sheet: name });
  return found;
}
