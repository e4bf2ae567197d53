import type { SealedSheet } from "../../domain/seal/Seal";
import { sealChange, type SealChange } from "../../domain/seal/SealChange";
import { formatA1, parseA1 } from "../../workbook/a1";
import { cellChanges, textOf } from "./cellChanges";
import type { LineRun } from "./LineMap";
import { noMoves, type Moves } from "./movedFormula";
import { formatRun, movedSheet } from "./movedSheet";
import { movesOfSheet } from "./movesOfSheet";
import { sameCell } from "./sameCell";

interface Pair {
  readonly before: SealedSheet;
  readonly now: SealedSheet;
}

/**
 * In what the sheets differ from those that were sealed. A sheet of another name that holds mostly the same is the same one renamed.
 *
 * @returns what is gone and what came first, then each sheet in the order sealed.
 */
export function sheetChanges(
  before: readonly SealedSheet[],
  now: readonly SealedSheet[],
): readonly SealChange[] {
  const pairs = pairsOf(before, now);
  const removed = before.filter((sheet) => pairs.every((pair) => pair.before !== sheet));
  const added = now.filter((sheet) => pairs.every((pair) => pair.now !== sheet));
  return [
    ...removed.map(({ name }) => sealChange("seal/sheetRemoved", null, { sheet: name })),
    ...added.map(({ name }) => sealChange("seal/sheetAdded", null, { sheet: name })),
    ...orderChange(pairs, now),
    ...changesOfPairs(pairs),
  ];
}

/** In the order of `before`. */
function pairsOf(before: readonly SealedSheet[], now: readonly SealedSheet[]): readonly Pair[] {
  const named = new Map(now.map((sheet) => [sheet.name, sheet]));
  const names = new Set(before.map(({ name }) => name));
  const strangers = new Set(now.filter(({ name }) => !names.has(name)));
  return before.flatMap((sheet) => {
    const same = named.get(sheet.name) ?? [...strangers].find((one) => isLike(sheet, one));
    if (!same) return [];
    strangers.delete(same);
    return [{ before: sheet, now: same }];
  });
}

/** Whether at least half of the cells of both are the same. */
function isLike({ cells: before }: SealedSheet, { cells: now }: SealedSheet): boolean {
  const addresses = Object.keys(before);
  const most = Math.max(addresses.length, Object.keys(now).length);
  const same = addresses.filter((at) => before[at] && now[at] && sameCell(before[at], now[at]));
  return most > 0 && same.length * 2 >= most;
}

function orderChange(pairs: readonly Pair[], now: readonly SealedSheet[]): readonly SealChange[] {
  const kept = new Map(pairs.map((pair) => [pair.now, pair.before.name]));
  const was = pairs.map((pair) => pair.before.name);
  const is = now.flatMap((sheet) => kept.get(sheet) ?? []);
  return was.join("/") === is.join("/")
    ? []
    : [sealChange("seal/sheetsMoved", null, { before: was, now: is })];
}

/** References of every sheet follow what has moved in any. */
function changesOfPairs(pairs: readonly Pair[]): readonly SealChange[] {
  const moves = pairs.map(({ before, now }): Moves => {
    const name = before.name === now.name ? {} : { name: now.name.toUpperCase() };
    return { ...movesOfSheet(before, now), ...name };
  });
  const named = new Map(
    pairs.map(({ before }, index) => [before.name.toUpperCase(), moves[index]]),
  );
  const isInPlace = moves.every(
    ({ rows, columns, name }) => rows.isSame && columns.isSame && name === undefined,
  );
  return pairs.flatMap(({ before, now }, index) => {
    const own = moves[index] ?? noMoves;
    const movesOf = (name: string | undefined): Moves | undefined =>
      name === undefined ? own : named.get(name);
    const moved = isInPlace ? before : movedSheet(before, own, movesOf);
    return [...lineChanges(before, now, own), ...changesOfPair({ before: moved, now }, own)];
  });
}

/** Rows and columns that were inserted or deleted, each run with what stands or stood there. */
function lineChanges(before: SealedSheet, now: SealedSheet, moves: Moves): readonly SealChange[] {
  return (["rows", "columns"] as const).flatMap((what) => {
    const held = ({ cells }: SealedSheet, run: LineRun): readonly string[] =>
      Object.entries(cells)
        .filter(([address]) => {
          const at = parseA1(address);
          const line = what === "rows" ? at?.row : at?.column;
          return line !== undefined && line >= run.first && line <= run.last;
        })
        .map(([, cell]) => textOf(cell));
    const facts = (sheet: SealedSheet, run: LineRun) => ({
      ...{ sheet: now.name, what, lines: formatRun(run, what), held: held(sheet, run) },
    });
    return [
      ...moves[what].deleted.map((run) => sealChange("seal/deleted", null, facts(before, run))),
      ...moves[what].inserted.map((run) => {
        const { first } = run;
        const at = what === "rows" ? { row: first, column: 0 } : { row: 0, column: first };
        const place = { sheet: now.name, cell: formatA1(at) };
        return sealChange("seal/inserted", place, facts(now, run));
      }),
    ];
  });
}

function changesOfPair({ before, now }: Pair, moves: Moves): readonly SealChange[] {
  const sheet = now.name;
  return [
    ...(before.name === sheet
      ? []
      : [sealChange("seal/sheetRenamed", null, { before: before.name, now: sheet })]),
    ...(before.visibility === now.visibility
      ? []
      : [
          sealChange("seal/visibility", null, {
            sheet,
            before: before.visibility,
            now: now.visibility,
          }),
        ]),
    ...mergeChange(before, now),
    ...hiddenChange("rows", sheet, before.hiddenRows, now.hiddenRows),
    ...hiddenChange("columns", sheet, before.hiddenColumns, now.hiddenColumns),
    ...cellChanges(before, now, moves),
  ];
}

function mergeChange(before: SealedSheet, now: SealedSheet): readonly SealChange[] {
  const gone = before.merges.filter((merge) => !now.merges.includes(merge));
  const come = now.merges.filter((merge) => !before.merges.includes(merge));
  if (gone.length + come.length === 0) return [];
  return [sealChange("seal/merges", null, { sheet: now.name, before: gone, now: come })];
}

function hiddenChange(
  what: "rows" | "columns",
  sheet: string,
  before: readonly string[],
  now: readonly string[],
): readonly SealChange[] {
  if (before.join() === now.join()) return [];
  return [sealChange("seal/hidden", null, { sheet, what, before, now })];
}
