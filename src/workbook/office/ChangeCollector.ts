import type { Range } from "../a1";
import type { CellRef } from "../Workbook";
import { isWholeLine, parseAreas } from "./parseAreas";

/** A change as Excel reports it; no address when the sheet itself came or went. */
export interface Change {
  readonly sheetId: string;
  readonly address: string | null;
}

/** How long nothing has to happen before a burst of changes is over, and how long one may last, in milliseconds. */
const quiet = 60;
const longest = 500;

/** Gathers changes that come in a burst, as a sort, a paste or a filled column raises them, into one report. */
export class ChangeCollector {
  readonly #onChanges: (changes: readonly Change[]) => void;
  readonly #changes = new Map<string, Change>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #isStopped = false;

  /** @param onChanges told once what a burst of changes concerned. */
  constructor(onChanges: (changes: readonly Change[]) => void) {
    this.#onChanges = onChanges;
  }

  add(change: Change): void {
    if (this.#isStopped) return;
    const now = Date.now();
    if (this.#changes.size === 0) this.#since = now;
    this.#changes.set(`${change.sheetId} ${change.address ?? ""}`, change);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#report, Math.min(quiet, this.#since + longest - now));
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#changes.clear();
  }

  readonly #report = (): void => {
    const changes = [...this.#changes.values()];
    this.#changes.clear();
    this.#onChanges(changes);
  };
}

/** The most cells that are named one by one. */
const mostCells = 5_000;

/**
 * The cells of changes. A change of whole rows or columns, of a whole sheet, or of more cells than can be named stands
 * for its sheet: it is reported by one cell, the first.
 *
 * @param nameOf the name of a sheet by its id.
 */
export function cellsOf(
  changes: readonly Change[],
  nameOf: (id: string) => string,
): readonly CellRef[] {
  const cells = new Map<string, CellRef>();
  for (const { sheetId, address } of changes) {
    const sheet = nameOf(sheetId);
    const areas = address === null ? [wholeSheet] : parseAreas(address);
    for (const area of areas) {
      for (const { row, column } of positionsIn(area, mostCells - cells.size)) {
        cells.set(`${sheetId} ${row} ${column}`, { sheet, row, column });
      }
    }
  }
  return [...cells.values()];
}

const wholeSheet: Range = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

function positionsIn(area: Range, most: number): { row: number; column: number }[] {
  const { top, left, bottom, right } = area;
  const width = right - left + 1;
  const count = (bottom - top + 1) * width;
  const isNamed = count <= most && !isWholeLine(area);
  return Array.from({ length: isNamed ? count : 1 }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
  }));
}
