import { WorkbookError } from "../WorkbookError";
import { isTransient } from "./officeError";
import type { SheetFacts } from "./OfficeSheet";
import { readHidden, type HiddenLines } from "./readHidden";
import { readInBlocks } from "./readInBlocks";
import type { Answer, ReadBlock, Reading, Run } from "./Reading";
import { requestCells } from "./requestCells";
import { requestFirstDay } from "./requestFirstDay";
import { requestList } from "./requestList";
import { requestParts } from "./requestParts";
import { requestSheet } from "./requestSheet";
import { seenOf } from "./seenOf";
import { idsOf, type KnownIds, type SeenWorkbook } from "./SeenWorkbook";

/** How often sheets may come and go while the workbook is being read. */
const mostTurns = 4;

/**
 * Reads every sheet and every part of ours. Knowing them it takes one round trip, else two; one more where lines are
 * hidden. What Excel does not give at once is read again in blocks.
 *
 * @param known the ids as last seen; null to look them up first.
 */
export async function readWorkbook(run: Run, known: KnownIds | null): Promise<Reading> {
  let ids = known ?? (await readIds(run));
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const reading = await readSheets(run, ids);
    const found = idsOf(reading.seen);
    const isWhole =
      found.sheets.every((id) => reading.facts.has(id)) &&
      found.parts.every((id) => reading.parts.has(id));
    if (isWhole) return reading;
    ids = found;
  }
  throw new WorkbookError("workbook/busy", { reason: "sheets come and go" });
}

/** The ids of the sheets, in their order, and of our parts. */
export function readIds(run: Run): Promise<KnownIds> {
  return run(async (context) => {
    const list = requestList(context);
    await context.sync();
    return idsOf(list());
  });
}

/** Looks at everything but the cells; `ids` are the sheets that are looked at closely. */
export function lookAt(run: Run, ids: readonly string[]): Promise<SeenWorkbook> {
  return run(async (context) => {
    const list = requestList(context);
    const sheets = ids.map((id) => requestSheet(context, id));
    await context.sync();
    return seenOf(
      list(),
      sheets.map((answer) => answer()),
    );
  });
}

async function readSheets(run: Run, ids: KnownIds): Promise<Reading> {
  const { seen, blocks, parts, date1904 } = await readAtOnce(run, ids).catch((error: unknown) => {
    if (error instanceof Error && isTransient(error)) throw error;
    return readInBlocks(run, ids.sheets);
  });
  const hidden = await readHidden(run, blocks);
  const facts = [...blocks].map(([id, block]) => [id, factsOf(block, hidden.get(id))] as const);
  return { seen, parts, date1904, facts: new Map(facts) };
}

function readAtOnce(run: Run, ids: KnownIds): Promise<Answer> {
  return run(async (context) => {
    const list = requestList(context);
    const is1904 = requestFirstDay(context);
    const sheets = ids.sheets.map((id) => requestSheet(context, id));
    const parts = requestParts(context, ids.parts);
    const cells = ids.sheets.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      return [id, requestCells(sheet.getUsedRangeOrNullObject(true))] as const;
    });
    await context.sync();
    return {
      seen: seenOf(
        list(),
        sheets.map((answer) => answer()),
      ),
      blocks: new Map(cells.map(([id, answer]) => [id, answer()])),
      parts: parts(),
      date1904: is1904(),
    };
  });
}

function factsOf({ cells, merges }: ReadBlock, hidden: HiddenLines | undefined): SheetFacts {
  return {
    cells,
    merges,
    hiddenRows: hidden?.rows ?? new Set(),
    hiddenColumns: hidden?.columns ?? new Set(),
  };
}
