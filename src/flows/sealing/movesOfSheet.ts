import type { SealedCell, SealedSheet } from "../../domain/seal/Seal";
import { parseA1 } from "../../workbook/a1";
import { alignLines } from "./alignLines";
import { differingCells } from "./differingCells";
import { LineMap } from "./LineMap";
import { movedSheet } from "./movedSheet";
import { noMoves, type Moves } from "./movedFormula";

const axes = ["rows", "columns"] as const;

/**
 * Which rows and columns of a sheet were inserted or deleted since it was sealed. They count as such only where less has changed then than cell by
 * cell: what was added below the last row or emptied there has moved nothing.
 */
export function movesOfSheet(before: SealedSheet, now: SealedSheet): Moves {
  let best = { moves: noMoves, cost: costOf(before, now, noMoves) };
  if (best.cost < 2) return noMoves;
  const tryOn = (axis: (typeof axes)[number]): void => {
    const map = alignedOn(axis, before, now, best.moves);
    const moves = { ...best.moves, [axis]: map };
    const cost = map.isSame ? Infinity : costOf(before, now, moves);
    if (cost < best.cost) best = { moves, cost };
  };
  for (const axis of axes) tryOn(axis);
  // The first may find something once the second is known.
  if (best.moves.rows.isSame && !best.moves.columns.isSame) tryOn("rows");
  return best.moves;
}

/** How much has changed where lines have moved so. */
function costOf(before: SealedSheet, now: SealedSheet, moves: Moves): number {
  const ownMoves = (name: string | undefined): Moves | undefined =>
    name === undefined ? moves : undefined;
  const moved = moves === noMoves ? before : movedSheet(before, moves, ownMoves);
  const runs = axes.flatMap((axis) => [...moves[axis].inserted, ...moves[axis].deleted]);
  return differingCells(moved, now, moves).length + runs.length;
}

function alignedOn(
  axis: "rows" | "columns",
  before: SealedSheet,
  now: SealedSheet,
  moves: Moves,
): LineMap {
  const across = moves[axis === "rows" ? "columns" : "rows"];
  const was = linesOf(before, axis, (line) => across.placeOf(line));
  const is = linesOf(now, axis, (line) => line);
  const places = alignLines(was.map(textOf), is.map(textOf), (line, place) =>
    likeness(was[line], is[place]),
  );
  return places ? new LineMap(places) : noMoves[axis];
}

/** What a row or column holds, by the place on the other axis. */
type Line = ReadonlyMap<number, string>;

function linesOf(
  { cells }: SealedSheet,
  axis: "rows" | "columns",
  placeOf: (across: number) => number | null,
): readonly Line[] {
  const lines: Map<number, string>[] = [];
  for (const [address, cell] of Object.entries(cells)) {
    const at = parseA1(address);
    const across = at && placeOf(axis === "rows" ? at.column : at.row);
    if (!at || across === null || across === undefined) continue;
    const line = axis === "rows" ? at.row : at.column;
    while (lines.length <= line) lines.push(new Map());
    lines[line]?.set(across, contentOf(cell));
  }
  return lines;
}

/** Where a formula points moves with the lines, and its result may too. */
function contentOf({ formula, value, shown }: SealedCell): string {
  return formula === undefined
    ? JSON.stringify([value, shown])
    : formula.replace(/\$?[A-Z]{1,3}\$?\d+/g, "·");
}

function textOf(line: Line): string {
  return JSON.stringify([...line].sort(([a], [b]) => a - b));
}

function likeness(line: Line = new Map(), place: Line = new Map()): number {
  const same = [...line].filter(([across, content]) => place.get(across) === content).length;
  return same / Math.max(line.size, place.size, 1);
}
