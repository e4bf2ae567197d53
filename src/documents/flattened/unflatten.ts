import type { Block, Paragraph, SourceDocument } from "../SourceDocument";
import type { FlatToken } from "./FlatToken";
import { joinCutFigures } from "./joinCutFigures";
import { readFlatHeader } from "./readFlatHeader";
import { readFlatTable, type FlatRepair, type FlatTable, type UnreadLine } from "./readFlatTable";
import { tokensOf } from "./tokensOf";

/** A document whose flattened tables are tables again. */
export interface Unflattened {
  readonly document: SourceDocument;
  /** Of rows whose layout was concluded. */
  readonly repairs: readonly FlatRepair[];
  /** Where figures go on below a table that no row could be made of. */
  readonly unread: readonly UnreadLine[];
}

/** So many lines are looked at between two pauses. */
const stride = 50;

/**
 * Puts the tables together that a text holds as one cell per line: finds headers by their words, divides what stands below into rows
 * by what each column's cells look like, drops headers printed again on the next page, and reads rows on over the page's end.
 * Everything else stays as it is. It pauses now and then, so that a pane stays awake: see {@link finishSteps}.
 *
 * @example finishSteps(unflatten(document)).document.blocks // [{ kind: "paragraph", … }, { kind: "table", … }]
 */
export function* unflatten(document: SourceDocument): Generator<void, Unflattened, void> {
  const blocks: Block[] = [];
  const repairs: FlatRepair[] = [];
  const unread: UnreadLine[] = [];
  for (const run of runsOf(document.blocks)) {
    if (!Array.isArray(run)) {
      blocks.push(run);
      continue;
    }
    const tables = yield* tablesIn(run);
    blocks.push(...withTables(run, tables));
    repairs.push(...tables.flatMap((table) => table.repairs));
    unread.push(...tables.flatMap((table) => table.unread ?? []));
  }
  return { document: { blocks }, repairs, unread };
}

/** Paragraphs that follow each other, and the blocks between them. */
function runsOf(blocks: readonly Block[]): readonly (Paragraph[] | Exclude<Block, Paragraph>)[] {
  const runs: (Paragraph[] | Exclude<Block, Paragraph>)[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === "table") runs.push(block);
    else if (Array.isArray(last)) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

interface PlacedTable extends FlatTable {
  readonly firstLine: number;
  readonly lastLine: number;
}

function* tablesIn(
  paragraphs: readonly Paragraph[],
): Generator<void, readonly PlacedTable[], void> {
  const pieces: FlatToken[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % stride === stride - 1) yield;
    pieces.push(...tokensOf(paragraph));
  }
  const tokens = joinCutFigures(pieces);
  const tables: PlacedTable[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at % stride === stride - 1) yield;
    const header = readFlatHeader(tokens, at);
    const table = header && (yield* readFlatTable(tokens, header, from));
    if (!table) continue;
    tables.push({ ...table, ...linesOf(tokens, table) });
    from = table.end;
    at = table.end - 1;
  }
  return tables;
}

function linesOf(
  tokens: readonly FlatToken[],
  { start, end }: FlatTable,
): Pick<PlacedTable, "firstLine" | "lastLine"> {
  return { firstLine: tokens[start]?.line ?? 0, lastLine: tokens[end - 1]?.line ?? 0 };
}

function withTables(
  paragraphs: readonly Paragraph[],
  tables: readonly PlacedTable[],
): readonly Block[] {
  const kept = paragraphs.filter(
    ({ line }) => !tables.some(({ firstLine, lastLine }) => line >= firstLine && line <= lastLine),
  );
  return [...kept, ...tables.map(({ table }) => table)].sort((a, b) => a.line - b.line);
}
