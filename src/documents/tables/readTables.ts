import type { Snapshot } from "../../workbook/Workbook";
import { gridOf, type Grid } from "../../workbook/Grid";
import type { RecognisedTable } from "../../workbook/RecognisedTable";
import { readSheetTables } from "../../workbook/readSheetTables";
import { unflatten } from "../flattened/unflatten";
import type { PlacedDoubt } from "../repairPlaces";
import type { Paragraph, SourceDocument } from "../SourceDocument";
import { joinTables, type SheetRead } from "./joinTables";
import { objectivesOf } from "./objectivesOf";
import type { PlanRow } from "./PlanRow";
import { readPlanTable } from "./readPlanTable";
import { sheetOfTables } from "./sheetOfTables";
import { stacksOf, type TableStack } from "./stacksOf";
import type { ProsePart, TablesRead } from "./TablesRead";

/**
 * Reads everything that the tables of a document state: indicators, milestones, and the money in heads of forms and in sentences. Tables
 * flattened to one cell per line are put together first. It pauses between tables, and within long ones.
 *
 * @param document after its certain repairs: see `repairDocument`.
 * @param year that targets are taken to be of where nothing says one; such drafts are doubtful.
 * @param doubts the places of it that may still be damaged.
 * @example finishSteps(readTables(document, 2023)).indicators[0]?.sources // [{ section: "附件3", row: 1, name: … }]
 */
export function* readTables(
  document: SourceDocument,
  year: number,
  doubts: readonly PlacedDoubt[] = [],
): Generator<void, TablesRead, void> {
  const flat = yield* unflatten(document);
  const paragraphs = flat.document.blocks.filter((block) => block.kind === "paragraph");
  const reads: SheetRead[] = [];
  const prose: ProsePart[] = [{ section: null, document: { blocks: paragraphs } }];
  for (const [index, stack] of stacksOf(flat.document.blocks).entries()) {
    const read = readStack(stack, `${index + 1}`);
    reads.push(read);
    prose.push(...objectivesOf(stack));
    yield;
  }
  return yield* joinTables({
    reads,
    date1904: false,
    doubts,
    layouts: flat.repairs,
    paragraphs,
    prose,
    year,
  });
}

/**
 * Reads the tables of a workbook as {@link readTables} reads a document's: targets, baselines and milestones, whoever filled in results.
 *
 * @param snapshot after its certain repairs: see `repairWorkbook`.
 * @param year that targets are taken to be of where nothing says one; such drafts are doubtful.
 * @param doubts the places of it that may still be damaged.
 * @example finishSteps(readWorkbookTables(snapshot, 2023)).years // [2023, 2024, 2025]
 */
export function* readWorkbookTables(
  snapshot: Snapshot,
  year: number,
  doubts: readonly PlacedDoubt[] = [],
): Generator<void, TablesRead, void> {
  const reads: SheetRead[] = [];
  for (const sheet of snapshot.sheets) {
    const grid = gridOf(sheet, snapshot.date1904);
    const { tables } = readSheetTables(grid);
    reads.push({
      sheet,
      section: null,
      above: [],
      tables,
      rows: planRowsBeside(grid, tables),
      lineAt: null,
    });
    yield;
  }
  return yield* joinTables({
    reads,
    date1904: snapshot.date1904,
    doubts,
    layouts: [],
    paragraphs: [],
    prose: [],
    year,
  });
}

function readStack({ section, above, tables }: TableStack, name: string): SheetRead {
  const { sheet, lineAt } = sheetOfTables(name, above, tables);
  const grid = gridOf(sheet, false);
  const found = readSheetTables(grid).tables;
  const rows = planRowsBeside(grid, found);
  const lines = above.map(({ text }: Paragraph) => text);
  return { sheet, section, above: lines, tables: found, rows, lineAt };
}

/** The tasks of an 实施计划表 that stands by itself or between tables of indicators. */
function planRowsBeside(grid: Grid, tables: readonly RecognisedTable[]): readonly PlanRow[] {
  const isTaken = (line: number): boolean =>
    tables.some(({ range }) => range.top <= line && line <= range.bottom);
  return readPlanTable({ ...grid, lines: grid.lines.filter((line) => !isTaken(line)) });
}
