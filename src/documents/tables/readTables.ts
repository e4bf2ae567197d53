import type { CellRef, Sheet, Snapshot } from "../../workbook/Workbook";
import { finding, type Finding } from "../../domain/finding";
import { formatA1, parseA1 } from "../../workbook/a1";
import { gridOf, type Grid } from "../../workbook/Grid";
import type { RecognisedTable } from "../../workbook/RecognisedTable";
import { readSheetTables } from "../../workbook/readSheetTables";
import { unflatten } from "../flattened/unflatten";
import type { PlacedDoubt } from "../repairPlaces";
import type { Paragraph, SourceDocument, SourcePlace } from "../SourceDocument";
import { joinTables, type SheetRead } from "./joinTables";
import { objectivesOf } from "./objectivesOf";
import type { PlanRow } from "./PlanRow";
import { readPlanTable } from "./readPlanTable";
import { sheetOfTables } from "./sheetOfTables";
import type { SheetView } from "./SheetView";
import { stacksOf, type TableStack } from "./stacksOf";
import { termBesideYear } from "./termBesideYear";
import type { ProsePart, TablesRead } from "./TablesRead";
import { unreadTable } from "./unreadTable";
import { uprightSheet } from "./uprightSheet";

const longestQuote = 40;

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
    reads.push(...readStack(stack, `${index + 1}`));
    prose.push(...objectivesOf(stack));
    yield;
  }
  const joined = yield* joinTables({
    reads,
    date1904: false,
    doubts,
    layouts: flat.repairs,
    paragraphs,
    prose,
    year,
  });
  const unread = flat.unread.map((line) =>
    finding("plan/unreadRows", null, null, { line: line.line, text: line.text }),
  );
  return { ...joined, findings: [...unread, ...joined.findings] };
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
    const placeOf = (cell: CellRef): SourcePlace => ({
      kind: "cell",
      sheet: cell.sheet,
      cell: formatA1(cell),
    });
    const found = readSheet(sheet, snapshot.date1904, placeOf);
    reads.push(...found.map((read) => ({ section: null, above: [], ...read })));
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

function readStack({ section, above, tables }: TableStack, name: string): readonly SheetRead[] {
  const { sheet, lineAt } = sheetOfTables(name, above, tables);
  const placeOf = ({ row, column }: CellRef): SourcePlace => ({
    kind: "line",
    line: lineAt(row, column) ?? 0,
  });
  const lines = above.map(({ text }: Paragraph) => text);
  return readSheet(sheet, false, placeOf).map((read) => ({ section, above: lines, ...read }));
}

type ReadSheet = Pick<SheetRead, "sheet" | "tables" | "rows" | "unread" | "placeOf">;

/** A sheet's tables: those that stand in it as any table does, two that share their rows, or one that lies on its side. */
function readSheet(
  drawn: Sheet,
  date1904: boolean,
  placeOf: SheetRead["placeOf"],
): readonly ReadSheet[] {
  const grid = gridOf(drawn, date1904);
  const turned = (views: readonly SheetView[]): readonly ReadSheet[] =>
    views.map(({ sheet, drawnAt }) => {
      const { tables, findings } = readSheetTables(gridOf(sheet, date1904));
      const drawnPlace = (cell: CellRef): SourcePlace => placeOf(drawnAt(cell));
      const unread = unreadIn(findings, drawnPlace);
      return { sheet, tables, rows: [], unread, placeOf: drawnPlace };
    });
  const halves = termBesideYear(grid);
  if (halves) return turned(halves);
  const { tables, findings } = readSheetTables(grid);
  const unread = unreadIn(findings, placeOf);
  const rows = planRowsBeside(grid, tables);
  const upright = tables.length + rows.length === 0 ? uprightSheet(grid) : undefined;
  if (upright) return turned([upright]);
  const isRead = tables.length + rows.length > 0;
  return [
    { sheet: drawn, tables, rows, placeOf, unread: isRead ? unread : wholeUnread(grid, placeOf) },
  ];
}

/** A table of years and figures of which nothing could be read. */
function wholeUnread(grid: Grid, placeOf: SheetRead["placeOf"]): readonly Finding[] {
  const first = unreadTable(grid);
  if (!first) return [];
  const place = placeOf(first);
  const at = place.kind === "cell" ? { sheet: place.sheet, cell: place.cell } : null;
  const line = place.kind === "line" ? place.line : first.row + 1;
  const cells = Array.from({ length: grid.right - grid.left + 1 }, (_, index) =>
    grid.text(first.row, grid.left + index).replace(/\s+/g, ""),
  );
  const text = [...new Set(cells)].join(" ").trim().slice(0, longestQuote);
  return [finding("plan/unreadRows", at, null, { line, text })];
}

/** What a table holds and nothing was read of: rows without a name, columns of targets that several headings claim. */
function unreadIn(findings: readonly Finding[], placeOf: SheetRead["placeOf"]): readonly Finding[] {
  return findings.flatMap((each): readonly Finding[] => {
    const { at } = each;
    const isTwice =
      each.code === "structure/ambiguousColumns" && !each.values.role.startsWith("actual");
    if (each.code !== "structure/nameMissing" && !isTwice) return [];
    const cell = at && parseA1(at.cell);
    const place = at && cell ? placeOf({ sheet: at.sheet, ...cell }) : null;
    return [
      { ...each, at: place?.kind === "cell" ? { sheet: place.sheet, cell: place.cell } : null },
    ];
  });
}

/** The tasks of an 实施计划表 that stands by itself or between tables of indicators. */
function planRowsBeside(grid: Grid, tables: readonly RecognisedTable[]): readonly PlanRow[] {
  const isTaken = (line: number): boolean =>
    tables.some(({ range }) => range.top <= line && line <= range.bottom);
  return readPlanTable({ ...grid, lines: grid.lines.filter((line) => !isTaken(line)) });
}
