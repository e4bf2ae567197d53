import { formatRange, type Range } from "../a1";
import { lookLimits } from "../lookLimits";
import { isTransient } from "./officeError";
import type { RawCells } from "./OfficeSheet";
import type { Answer, ReadBlock, Run } from "./Reading";
import { rangeOf, requestCells } from "./requestCells";
import { requestFirstDay } from "./requestFirstDay";
import { requestList, type SheetList } from "./requestList";
import {
  requestMarksOf,
  requestProtection,
  type MarksAnswer,
  type SheetAnswer,
} from "./requestSheet";
import { requestParts } from "./requestParts";
import { seenOf } from "./seenOf";
import { idsOf } from "./SeenWorkbook";

/** How many cells are asked for in one round trip at first; every refusal halves a block. */
const cellsAtOnce = 40_000;

/**
 * Reads a workbook whose answer is too large to be given at once, in blocks of rows. No more rows and columns of a
 * sheet are read than are looked at.
 *
 * @throws WorkbookError workbook/tooMuch when even a single row is too large, and as Excel does
 */
export async function readInBlocks(run: Run, ids: readonly string[]): Promise<Answer> {
  const { list, sheets, date1904 } = await readOutline(run, ids);
  const answers: SheetAnswer[] = [];
  const blocks = new Map<string, ReadBlock>();
  for (const { sheet, used } of sheets) {
    const parts = used ? await readRows(run, sheet.id, used) : [];
    blocks.set(sheet.id, joined(parts));
    answers.push({ ...sheet, ...joinedMarks(parts) });
  }
  const parts = await readParts(run, idsOf(list).parts);
  return { seen: seenOf(list, answers), blocks, parts, date1904 };
}

async function readParts(run: Run, ids: readonly string[]): Promise<Answer["parts"]> {
  if (ids.length === 0) return new Map();
  return run(async (context) => {
    const parts = requestParts(context, ids);
    await context.sync();
    return parts();
  });
}

interface Outline {
  readonly list: SheetList;
  readonly date1904: boolean;
  readonly sheets: readonly { readonly sheet: SheetAnswer; readonly used: Range | null }[];
}

function readOutline(run: Run, ids: readonly string[]): Promise<Outline> {
  return run(async (context) => {
    const list = requestList(context);
    const is1904 = requestFirstDay(context);
    const asked = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      return { answer: requestProtection(context, id), used };
    });
    await context.sync();
    const sheets = asked.flatMap(({ answer, used }) => {
      const sheet = answer();
      return sheet ? [{ sheet, used: used.isNullObject ? null : clipped(used.address) }] : [];
    });
    return { list: list(), date1904: is1904(), sheets };
  });
}

function clipped(address: string): Range {
  const { top, left, bottom, right } = rangeOf(address);
  return {
    top,
    left,
    bottom: Math.min(bottom, top + lookLimits.rows - 1),
    right: Math.min(right, left + lookLimits.columns - 1),
  };
}

interface Part extends ReadBlock {
  readonly seenMarks: MarksAnswer;
}

/** Reads the rows of a range from the top down, in smaller blocks after each refusal. */
async function readRows(run: Run, id: string, range: Range): Promise<readonly Part[]> {
  const parts: Part[] = [];
  let rows = Math.max(1, Math.floor(cellsAtOnce / (range.right - range.left + 1)));
  for (let top = range.top; top <= range.bottom;) {
    const bottom = Math.min(range.bottom, top + rows - 1);
    const part = await readPart(run, id, { ...range, top, bottom }).catch((error: unknown) => {
      const isLast = bottom === top || (error instanceof Error && isTransient(error));
      if (isLast) throw error;
      return null;
    });
    if (part) {
      parts.push(part);
      top = bottom + 1;
    } else rows = Math.ceil((bottom - top + 1) / 2);
  }
  return parts;
}

function readPart(run: Run, id: string, range: Range): Promise<Part> {
  return run(async (context) => {
    const rows = context.workbook.worksheets.getItem(id).getRange(formatRange(range));
    const block = requestCells(rows);
    const marks = requestMarksOf(rows);
    await context.sync();
    return { ...block(), seenMarks: marks() };
  });
}

function joined(parts: readonly Part[]): ReadBlock {
  return {
    cells: joinedCells(parts.flatMap(({ cells }) => cells ?? [])),
    merges: joinedMerges(parts.flatMap(({ merges }) => merges)),
    hasHidden: parts.some(({ hasHidden }) => hasHidden),
  };
}

function joinedCells(blocks: readonly RawCells[]): RawCells | null {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return null;
  return {
    range: { ...first.range, bottom: last.range.bottom },
    values: blocks.flatMap(({ values }) => values),
    formulas: blocks.flatMap(({ formulas }) => formulas),
    numberFormats: blocks.flatMap(({ numberFormats }) => numberFormats),
  };
}

/** A merge that reaches into another block is found in both. */
function joinedMerges(merges: readonly Range[]): readonly Range[] {
  return [...new Map(merges.map((merge) => [formatRange(merge), merge])).values()];
}

/** A format that touches two blocks is found in both. */
function joinedMarks(parts: readonly Part[]): MarksAnswer {
  return {
    marks: [
      ...new Map(
        parts.flatMap(({ seenMarks }) => seenMarks.marks.map((mark) => [mark.id, mark])),
      ).values(),
    ],
    otherFormats: [...new Set(parts.flatMap(({ seenMarks }) => seenMarks.otherFormats))],
  };
}
