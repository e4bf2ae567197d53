import { WorkbookError } from "../WorkbookError";
import { isTransient, officeError } from "./officeError";
import type { Waiting } from "./Patience";
import {
  deleteMarkStep,
  deletePartStep,
  deleteSheetStep,
  renameStep,
  unprotectStep,
} from "./simpleSteps";
import type { Run } from "./Reading";
import { requestList } from "./requestList";
import { requestSheet } from "./requestSheet";
import { Scope } from "./Scope";
import { seenOf } from "./seenOf";
import { sheetNamed, type SeenSheet, type SeenWorkbook } from "./SeenWorkbook";
import type { Step } from "./Step";
import { touchedSheets, type WritePlan } from "./WritePlan";

/** What is there after a write that failed. */
interface Found {
  readonly seen: SeenWorkbook;
  /** The cells that hold what was to be written, by their run. */
  readonly written: readonly (readonly string[])[];
}

/** How often putting things in order is tried before it is given up. */
const mostTries = 4;

/**
 * After a write that failed: completes it where all that is new is there, else takes back what was written.
 *
 * @param send carries out steps, once.
 * @param waiting waits when Excel is only busy.
 * @returns whether the write is complete; if not, the workbook is as it was before.
 * @throws WorkbookError workbook/partlyWritten or workbook/unknownState when Excel lets neither be done
 */
export async function settleWrite(
  run: Run,
  send: (steps: readonly Step[]) => Promise<void>,
  waiting: Waiting,
  plan: WritePlan,
): Promise<boolean> {
  let found = await findOut(run, plan);
  const isBuilt = hasAll(plan, found);
  for (let tries = 1; isBuilt || !isLost(plan, found); tries += 1) {
    try {
      await send(isBuilt ? remainingDeletions(plan, found) : reversal(plan, found));
      return isBuilt;
    } catch (cause) {
      const error = officeError(cause);
      found = await findOut(run, plan);
      if (tries === mostTries) throw partlyWritten(plan, found, error);
      if (isTransient(error)) await waiting.after(error);
    }
  }
  throw partlyWritten(plan, found, null);
}

async function findOut(run: Run, plan: WritePlan): Promise<Found> {
  try {
    return await run(async (context) => {
      const scope = new Scope(context);
      const list = requestList(context);
      const keys = [...touchedSheets(plan), ...plan.added.map(({ name }) => name)];
      const sheets = keys.map((key) => requestSheet(context, key));
      const cells = plan.runs.map((one) => one.request(scope));
      await context.sync();
      return {
        seen: seenOf(
          list(),
          sheets.map((answer) => answer()),
        ),
        written: cells.map((answer) => answer()),
      };
    });
  } catch (cause) {
    throw new WorkbookError("workbook/unknownState", { sheet: namesOf(plan) }, cause);
  }
}

/** The marks that were added, complete ones only or also those that are not yet known by their formula. */
function newMarks({ seen }: Found, sheet: SeenSheet, isComplete: boolean): readonly string[] {
  const now = seen.sheets.find(({ id }) => id === sheet.id);
  const marks = now?.marks.map(({ id }) => id) ?? [];
  const found = isComplete ? marks : [...marks, ...(now?.otherFormats ?? [])];
  const before = new Set([...sheet.marks.map(({ id }) => id), ...sheet.otherFormats]);
  return found.filter((mark) => !before.has(mark));
}

function newParts({ seen }: Found, { parts }: WritePlan): readonly string[] {
  return seen.parts.flatMap(({ id, namespace }) =>
    parts.some((part) => part.namespace === namespace && !part.ids.includes(id)) ? [id] : [],
  );
}

function newSheets({ seen }: Found, { added, removed }: WritePlan): readonly SeenSheet[] {
  return added.flatMap(({ name }) => {
    const sheet = sheetNamed(seen, name);
    return sheet && !removed.some((one) => one.sheet.id === sheet.id) ? [sheet] : [];
  });
}

function newlyProtected({ seen }: Found, plan: WritePlan): readonly SeenSheet[] {
  const ids = new Set(plan.protected.map(({ sheet }) => sheet.id));
  return seen.sheets.filter(({ id, isProtected }) => isProtected && ids.has(id));
}

/** A new sheet is known as ours by the last that is done to it. */
function hasAll(plan: WritePlan, found: Found): boolean {
  const whole = newSheets(found, plan).filter(({ isOurs }) => isOurs);
  return (
    whole.length === plan.added.length &&
    plan.marked.every(({ sheet, added }) => newMarks(found, sheet, true).length === added.length) &&
    newParts(found, plan).length === plan.parts.filter(({ isAdded }) => isAdded).length &&
    plan.runs.every(({ size }, index) => found.written[index]?.length === size) &&
    newlyProtected(found, plan).length === plan.protected.length
  );
}

/** Whether cells were written and it is not known what they held before. */
function isLost(plan: WritePlan, { written }: Found): boolean {
  return plan.runs.some((run, index) => !run.undo(written[index] ?? []));
}

function remainingDeletions(plan: WritePlan, { seen }: Found): readonly Step[] {
  const marks = plan.marked.flatMap(({ sheet, outdated }) => {
    const marksNow = seen.sheets.find(({ id }) => id === sheet.id)?.marks ?? [];
    const now = new Set(marksNow.map(({ id }) => id));
    return outdated.flatMap((id) => (now.has(id) ? [deleteMarkStep(sheet, id)] : []));
  });
  const parts = plan.parts.flatMap(({ ids }) =>
    ids.flatMap((id) => (seen.parts.some((part) => part.id === id) ? [deletePartStep(id)] : [])),
  );
  const sheets = plan.removed.flatMap(({ sheet }) =>
    seen.sheets.some(({ id }) => id === sheet.id) ? [deleteSheetStep(sheet)] : [],
  );
  return [...marks, ...parts, ...sheets];
}

function reversal(plan: WritePlan, found: Found): readonly Step[] {
  return [
    ...newlyProtected(found, plan).map(unprotectStep),
    ...plan.runs.flatMap((run, index) => run.undo(found.written[index] ?? []) ?? []),
    ...newParts(found, plan).map(deletePartStep),
    ...plan.marked.flatMap(({ sheet }) =>
      newMarks(found, sheet, false).map((id) => deleteMarkStep(sheet, id)),
    ),
    ...newSheets(found, plan).map(deleteSheetStep),
    ...plan.removed.flatMap(({ sheet, interim }) => {
      const now = found.seen.sheets.find(({ id }) => id === sheet.id);
      return now?.name === interim ? [renameStep(sheet, sheet.name)] : [];
    }),
  ];
}

function partlyWritten(plan: WritePlan, found: Found, cause: unknown): WorkbookError {
  const marks = plan.marked.reduce(
    (sum, { sheet }) => sum + newMarks(found, sheet, false).length,
    0,
  );
  const cells = found.written.flat().join(" ");
  return new WorkbookError("workbook/partlyWritten", { sheet: namesOf(plan), marks, cells }, cause);
}

function namesOf({ marked, removed, added, runs, protected: closed }: WritePlan): string {
  const names = [
    ...marked.map(({ sheet }) => sheet.name),
    ...removed.map(({ sheet }) => sheet.name),
    ...added.map(({ name }) => name),
    ...runs.map(({ sheet }) => sheet),
    ...closed.map(({ sheet }) => sheet.name),
  ];
  return [...new Set(names)].join("”“");
}
