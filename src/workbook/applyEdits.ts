import { contains, formatA1 } from "./a1";
import { AddedSheet } from "./AddedSheet";
import { checkSheetName } from "./checkSheetName";
import { EditedSheet } from "./EditedSheet";
import type { OwnPart } from "./OwnPart";
import { PendingEdits } from "./PendingEdits";
import { putParts, type PartsDraft } from "./putParts";
import type { Cell, Edit } from "./Workbook";
import { WorkbookError } from "./WorkbookError";

/** The sheets of a workbook by lower-case name, its parts, and what is to be saved. */
export interface EditState {
  readonly sheets: ReadonlyMap<string, EditedSheet>;
  readonly parts: readonly OwnPart[];
  /** The parts it was opened with. */
  readonly openedParts: readonly OwnPart[];
  readonly pending: PendingEdits;
  /** Whether sheets may neither be added nor removed. */
  readonly isStructureLocked: boolean;
}

interface Draft extends PartsDraft {
  readonly sheets: Map<string, EditedSheet>;
  readonly isStructureLocked: boolean;
}

type SetEdit = Extract<Edit, { kind: "set" }>;

/** The longest text a cell can hold. */
const longestText = 32_767;

/**
 * The state after the edits, in their order, protections last. The state given is left as it is.
 *
 * @throws WorkbookError with a `workbook/…` code at the first edit that cannot be made
 */
export function applyEdits(state: EditState, edits: readonly Edit[]): EditState {
  const draft = {
    ...state,
    sheets: new Map(state.sheets),
    pending: new PendingEdits(state.pending),
  };
  let sets: SetEdit[] = [];
  const protections = edits.filter(({ kind }) => kind === "protect");
  for (const edit of [...edits.filter(({ kind }) => kind !== "protect"), ...protections]) {
    if (edit.kind === "set") {
      sets.push(edit);
      continue;
    }
    applySets(draft, sets);
    sets = [];
    applyOther(draft, edit);
  }
  applySets(draft, sets);
  return draft;
}

/** @example sheetKey("Sheet1") // "sheet1": sheet names ignore case */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

function applySets(draft: Draft, sets: readonly SetEdit[]): void {
  const bySheet = new Map<string, [number, number, Cell][]>();
  for (const edit of sets) {
    const { sheet: name, row, column } = edit.cell;
    const sheet = sheetOf(draft, name);
    refuseUnwritable(sheet, edit);
    const numberFormat = sheet.cell(row, column)?.numberFormat ?? "General";
    const cells = bySheet.get(sheetKey(name)) ?? [];
    cells.push([row, column, { value: edit.value, formula: edit.formula ?? null, numberFormat }]);
    bySheet.set(sheetKey(name), cells);
    draft.pending.add(edit, isAsOpened(sheet.base.cell(row, column), edit));
  }
  for (const [key, cells] of bySheet) {
    const sheet = draft.sheets.get(key);
    if (sheet) draft.sheets.set(key, sheet.with(cells));
  }
}

function sheetOf(draft: Draft, name: string): EditedSheet {
  const sheet = draft.sheets.get(sheetKey(name));
  if (!sheet) throw new WorkbookError("workbook/noSuchSheet", { sheet: name });
  return sheet;
}

function refuseUnwritable({ base, isProtected }: EditedSheet, edit: SetEdit): void {
  const { cell, value, formula } = edit;
  const { row, column } = cell;
  const place = { sheet: cell.sheet, cell: formatA1(cell) };
  if (!(row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384)) {
    throw new WorkbookError("workbook/outsideSheet", place);
  }
  if (typeof value === "string" && value.length > longestText) {
    throw new WorkbookError("workbook/textTooLong", { ...place, limit: longestText });
  }
  if (isProtected && base.isLocked(row, column)) {
    throw new WorkbookError("workbook/protected", place);
  }
  const merge = base.merges.find((range) => contains(range, cell));
  if (merge && (merge.top !== row || merge.left !== column)) {
    throw new WorkbookError("workbook/coveredCell", place);
  }
  if (base.filledRange(row, column)) throw new WorkbookError("workbook/formulaInTheWay", place);
  const header = base.tableHeader(row, column);
  if (header !== undefined && (formula !== undefined || header !== value)) {
    throw new WorkbookError("workbook/tableHeader", place);
  }
}

function isAsOpened(cell: Cell | undefined, { value, formula }: SetEdit): boolean {
  if (!cell) return value === null && formula === undefined;
  const isSame = cell.value === value && cell.formula === (formula ?? null);
  return isSame && cell.damage === undefined;
}

function applyOther(draft: Draft, edit: Exclude<Edit, SetEdit>): void {
  switch (edit.kind) {
    case "mark":
      sheetOf(draft, edit.sheet);
      break;
    case "addSheet":
      addSheet(draft, edit);
      break;
    case "removeSheet":
      if (!draft.sheets.has(sheetKey(edit.name))) return;
      removeSheet(draft, edit.name);
      break;
    case "part": {
      const { namespace, xml } = edit;
      putParts(draft, namespace, xml === null ? [] : [{ namespace, xml }]);
      return;
    }
    case "protect": {
      const sheet = sheetOf(draft, edit.sheet);
      draft.sheets.set(sheetKey(edit.sheet), sheet.protect());
      draft.pending.add(edit, sheet.isProtected);
      return;
    }
  }
  draft.pending.add(edit);
}

function addSheet(draft: Draft, { sheet }: Extract<Edit, { kind: "addSheet" }>): void {
  const { name } = sheet;
  checkSheetName(name);
  if (draft.sheets.has(sheetKey(name))) {
    throw new WorkbookError("workbook/sheetExists", { sheet: name });
  }
  refuseLockedStructure(draft, name);
  draft.sheets.set(sheetKey(name), new EditedSheet(new AddedSheet(sheet)));
}

function removeSheet(draft: Draft, name: string): void {
  const sheet = sheetOf(draft, name);
  const isLastVisible = ![...draft.sheets.values()].some(
    (other) => other !== sheet && other.visibility === "visible",
  );
  if (!sheet.base.isOurs || isLastVisible) {
    throw new WorkbookError("workbook/notOurSheet", { sheet: sheet.name });
  }
  refuseLockedStructure(draft, name);
  draft.sheets.delete(sheetKey(name));
}

function refuseLockedStructure({ isStructureLocked }: Draft, sheet: string): void {
  if (isStructureLocked) throw new WorkbookError("workbook/protected", { sheet });
}
