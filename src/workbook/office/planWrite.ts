import { formatA1 } from "../a1";
import { checkSheetName } from "../checkSheetName";
import { PendingEdits } from "../PendingEdits";
import type { CellRef, Edit, NewSheet } from "../Workbook";
import { WorkbookError } from "../WorkbookError";
import { cellRuns, type Remembered } from "./CellRun";
import type { SheetMarks } from "./knownMarks";
import { markDifference } from "./markDifference";
import { markSteps } from "./markSteps";
import { newSheetSteps, ownStep } from "./newSheetSteps";
import { sheetNamed, type SeenSheet, type SeenWorkbook } from "./SeenWorkbook";
import {
  addPartStep,
  deleteMarkStep,
  deletePartStep,
  deleteSheetStep,
  protectStep,
  renameStep,
} from "./simpleSteps";
import type { MarkedSheet, RemovedSheet, ReplacedPart, WritePlan } from "./WritePlan";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { kind: Kind }>;

/** The longest text a cell can hold. */
const longestText = 32_767;

interface WriteOptions {
  /** Told the id of each sheet that was added, with its name. */
  readonly onAdded: (id: string, name: string) => void;
  readonly remembered: Remembered;
  /** The marks of a sheet that are as they were written, by its id. */
  readonly knownMarks: (sheetId: string) => SheetMarks["known"];
}

/**
 * Decides how edits are carried out in a workbook as it was last seen.
 *
 * @throws WorkbookError workbook/noSuchSheet, sheetExists, sheetName, notOurSheet, protected, textTooLong or
 *   outsideSheet, for what can be known before Excel is asked
 */
export function planWrite(
  seen: SeenWorkbook,
  edits: readonly Edit[],
  { onAdded, remembered, knownMarks }: WriteOptions,
): WritePlan {
  const pending = new PendingEdits();
  for (const edit of edits) pending.add(edit);
  const all = pending.list();
  const removed = removedSheets(seen, ofKind(all, "removeSheet"));
  const added = ofKind(all, "addSheet").map(({ sheet }) => sheet);
  const remaining = seen.sheets.filter((one) => !removed.some(({ sheet }) => sheet === one));
  for (const sheet of added) refuseSheet({ ...seen, sheets: remaining }, sheet);
  const target = (name: string): SeenSheet | NewSheet =>
    findSheet({ ...seen, sheets: remaining }, added, name);
  const marks = ofKind(all, "mark").map((edit) => ({ ...edit, target: target(edit.sheet) }));
  const sets = ofKind(all, "set");
  for (const { cell, value } of sets) refuseCell(cell, value);
  const runs = cellRuns(sets, (name) => keyOf(target(name)), remembered);
  const parts = ofKind(all, "part").map((edit) => replacedPart(seen, edit));
  const closed = ofKind(all, "protect").flatMap(({ sheet }) => openSheet(target(sheet)));
  const marked = marks.flatMap((edit) => markedSheet(edit, knownMarks));
  return {
    build: [
      ...removed.map(({ sheet, interim }) => renameStep(sheet, interim)),
      ...added.flatMap((sheet) =>
        newSheetSteps(withMarks(sheet, ofKind(all, "mark")), (id) => {
          onAdded(id, sheet.name);
        }),
      ),
      ...marked.flatMap(({ sheet, added: rules }) =>
        markSteps(sheet.id, rules, sheet.otherFormats.length),
      ),
      ...ofKind(all, "part").flatMap(({ xml }) => (xml === null ? [] : [addPartStep(xml)])),
      ...runs.map(({ step }) => step),
      ...added.map(ownStep),
      ...closed.map((sheet) => protectStep(keyOf(sheet))),
    ],
    commit: [
      ...marked.flatMap(({ sheet, outdated }) => outdated.map((id) => deleteMarkStep(sheet, id))),
      ...parts.flatMap(({ ids }) => ids.map(deletePartStep)),
      ...removed.map(({ sheet }) => deleteSheetStep(sheet)),
    ],
    marked,
    added: added.map(({ name }) => ({ name })),
    removed,
    parts,
    runs: runs.filter(({ sheet }) => "id" in target(sheet)),
    protected: closed.flatMap((sheet) => ("id" in sheet ? [{ sheet }] : [])),
  };
}

function ofKind<Kind extends Edit["kind"]>(
  edits: readonly Edit[],
  kind: Kind,
): readonly EditOf<Kind>[] {
  return edits.filter((edit): edit is EditOf<Kind> => edit.kind === kind);
}

function removedSheets(
  seen: SeenWorkbook,
  edits: readonly EditOf<"removeSheet">[],
): readonly RemovedSheet[] {
  const sheets = edits.flatMap(({ name }) => sheetNamed(seen, name) ?? []);
  for (const { isOurs, name } of sheets) {
    const isLastVisible = !seen.sheets.some(
      (other) => other.visibility === "visible" && !sheets.includes(other),
    );
    if (!isOurs || isLastVisible) throw new WorkbookError("workbook/notOurSheet", { sheet: name });
    refuseLockedStructure(seen, name);
  }
  return sheets.map((sheet, index) => ({ sheet, interim: freeName(seen, index) }));
}

function freeName(seen: SeenWorkbook, index: number): string {
  for (let number = index; ; number += 100) {
    const name = `_ontrack.${number}`;
    if (!sheetNamed(seen, name)) return name;
  }
}

function refuseSheet(seen: SeenWorkbook, { name }: NewSheet): void {
  checkSheetName(name);
  if (sheetNamed(seen, name)) throw new WorkbookError("workbook/sheetExists", { sheet: name });
  refuseLockedStructure(seen, name);
}

function refuseLockedStructure({ isStructureLocked }: SeenWorkbook, sheet: string): void {
  if (isStructureLocked) throw new WorkbookError("workbook/protected", { sheet });
}

function refuseCell(cell: CellRef, value: EditOf<"set">["value"]): void {
  const { sheet, row, column } = cell;
  const place = { sheet, cell: formatA1(cell) };
  if (!(row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384)) {
    throw new WorkbookError("workbook/outsideSheet", place);
  }
  if (typeof value === "string" && value.length > longestText) {
    throw new WorkbookError("workbook/textTooLong", { ...place, limit: longestText });
  }
}

function findSheet(
  seen: SeenWorkbook,
  added: readonly NewSheet[],
  name: string,
): SeenSheet | NewSheet {
  const key = name.toLowerCase();
  const sheet = added.find((one) => one.name.toLowerCase() === key) ?? sheetNamed(seen, name);
  if (!sheet) throw new WorkbookError("workbook/noSuchSheet", { sheet: name });
  return sheet;
}

/** By which Excel finds it: a sheet that is being added has no id yet. */
function keyOf(sheet: SeenSheet | NewSheet): string {
  return "id" in sheet ? sheet.id : sheet.name;
}

function withMarks(sheet: NewSheet, edits: readonly EditOf<"mark">[]): NewSheet {
  const key = sheet.name.toLowerCase();
  const edit = edits.find((one) => one.sheet.toLowerCase() === key);
  return edit ? { ...sheet, marks: edit.rules } : sheet;
}

function markedSheet(
  { target: sheet, rules }: EditOf<"mark"> & { readonly target: SeenSheet | NewSheet },
  known: WriteOptions["knownMarks"],
): MarkedSheet[] {
  if (!("id" in sheet)) return [];
  const difference = markDifference(sheet.marks, rules, known(sheet.id));
  if (!sheet.takesMarks && difference.added.length + difference.outdated.length > 0) {
    throw new WorkbookError("workbook/protected", { sheet: sheet.name });
  }
  return [{ sheet, count: rules.length, ...difference }];
}

/** Nothing of a sheet that is protected already. */
function openSheet(sheet: SeenSheet | NewSheet): readonly (SeenSheet | NewSheet)[] {
  return "id" in sheet && sheet.isProtected ? [] : [sheet];
}

function replacedPart(seen: SeenWorkbook, { namespace, xml }: EditOf<"part">): ReplacedPart {
  const ids = seen.parts.flatMap((part) => (part.namespace === namespace ? [part.id] : []));
  return { namespace, ids, isAdded: xml !== null };
}
