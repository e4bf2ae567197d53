import { cellCost, mostTokens, type CellPlace, type FlatMode } from "./cellCost";
import type { Field } from "./Field";
import type { TokenLook } from "./lookAt";

/** One row: for each field the tokens of its cell, from (inclusive) and to (exclusive). */
export interface ParsedRow {
  readonly cells: readonly { readonly from: number; readonly to: number }[];
}

/** The rows of a table's body, and how well they explain it. */
export interface ParsedRows {
  readonly rows: readonly ParsedRow[];
  readonly score: number;
  /** The first token that is of no row. */
  readonly end: number;
}

/** What a row is worth: readings with more rows win unless their cells are unlikely. */
const rowWorth = 4;
/** A lone number beside a page's end, left out. */
const pageCost = 0.8;
/** So many tokens are parsed between two pauses. */
const stride = 10;

interface Best {
  readonly score: number;
  readonly row: ParsedRow | null;
  readonly before: number;
}

interface Reach {
  readonly cost: number;
  /** The next token to read. */
  readonly at: number;
  readonly before: Reach | null;
  readonly from: number;
  readonly to: number;
}

/**
 * Divides the tokens below a header into rows, so that the cells look most like what their columns hold. It pauses now and then.
 *
 * @returns the rows of the best reading; the table ends where going on would make it worse.
 */
export function* parseRows(
  fields: readonly Field[],
  looks: readonly TokenLook[],
  mode: FlatMode,
  isPlan: boolean,
): Generator<void, ParsedRows, void> {
  const best: (Best | undefined)[] = [{ score: 0, row: null, before: -1 }];
  for (let start = 0; start < looks.length; start += 1) {
    if (start % stride === stride - 1) yield;
    const here = best[start];
    if (!here) continue;
    const place: CellPlace = { mode, isFirstRow: start === 0, isPlan };
    for (const reach of rowsFrom(fields, looks, start, place)) {
      const score = here.score + rowWorth - reach.cost;
      const known = best[reach.at];
      if (known && known.score >= score) continue;
      best[reach.at] = { score, row: { cells: cellsOf(reach) }, before: start };
    }
  }
  return bestRows(best);
}

/** Every way to read one row from a token on: for each end the cheapest. */
function rowsFrom(
  fields: readonly Field[],
  looks: readonly TokenLook[],
  start: number,
  place: CellPlace,
): Iterable<Reach> {
  let reached = new Map<number, Reach>([
    [start, { cost: 0, at: start, before: null, from: start, to: start }],
  ]);
  for (const field of fields) {
    const next = new Map<number, Reach>();
    for (const reach of reached.values()) extend(field, looks, reach, place, next);
    reached = next;
  }
  reached.delete(start);
  return reached.values();
}

function extend(
  field: Field,
  looks: readonly TokenLook[],
  reach: Reach,
  place: CellPlace,
  next: Map<number, Reach>,
): void {
  const from = reach.at;
  const last = Math.min(from + mostTokens(field), looks.length);
  for (let at = from; at <= last; at += 1) {
    const cost = reach.cost + cellCost(field, looks.slice(from, at), place);
    if (cost >= rowWorth) continue;
    put(next, { cost, at, before: reach, from, to: at });
  }
  const skipped = looks[from]?.mayBePage && reach.cost + pageCost < rowWorth;
  if (!skipped) return;
  extend(field, looks, { ...reach, at: from + 1, cost: reach.cost + pageCost }, place, next);
}

function put(next: Map<number, Reach>, reach: Reach): void {
  const known = next.get(reach.at);
  if (!known || known.cost > reach.cost) next.set(reach.at, reach);
}

function cellsOf(reach: Reach): ParsedRow["cells"] {
  const cells: { from: number; to: number }[] = [];
  for (let each: Reach = reach; each.before; each = each.before) {
    cells.unshift({ from: each.from, to: each.to });
  }
  return cells;
}

function bestRows(best: readonly (Best | undefined)[]): ParsedRows {
  let end = 0;
  best.forEach((each, at) => {
    if (each && each.score > (best[end]?.score ?? 0)) end = at;
  });
  const rows: ParsedRow[] = [];
  for (let at = end; at > 0;) {
    const each = best[at];
    if (!each?.row) break;
    rows.unshift(each.row);
    at = each.before;
  }
  return { rows, score: best[end]?.score ?? 0, end };
}
