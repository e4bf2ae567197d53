import type { Position, Range } from "../a1";
import type { CellRef } from "../Workbook";
import { isWholeLine, parseAreas } from "./parseAreas";

/** A change as Excel reports it; no address when the sheet itself came or went. */
export interface Change {
  readonly sheetId: string;
  readonly address: string | null;
  /** Whether cells were given other contents; false when cells moved, or sheets came or went. */
  readonly isEdit: boolean;
}

/** How long a burst may last, in milliseconds. */
const longest = 500;

/** Gathers changes that come in a burst, as a sort, a paste or a filled column raises them, into one report. */
export class ChangeCollector {
  readonly #onChanges: (changes: readonly Change[]) => void;
  readonly #pause: number;
  readonly #changes = new Map<string, Change>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #isStopped = false;

  /**
   * @param onChanges told once what a burst of changes concerned.
   * @param pause how long nothing has to happen before a burst is over, in milliseconds.
   */
  constructor(onChanges: (changes: readonly Change[]) => void, pause: number) {
    this.#onChanges = onChanges;
    this.#pause = pause;
  }

  add(change: Change): void {
    if (this.#isStopped) return;
    const now = Date.now();
    if (this.#changes.size === 0) this.#since = now;
    const key = `${change.sheetId} ${change.address ?? ""} ${change.isEdit}`;
    this.#changes.set(key, change);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#report, Math.min(this.#pause, this.#since + longest - now));
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
 * The cells of changes; null when they are more than can be named or when others have moved: a change of whole rows or
 * columns, or of the sheets themselves.
 *
 * @param nameOf the name of a sheet by its id.
 */
export function cellsOf(
  changes: readonly Change[],
  nameOf: (id: string) => string,
): readonly CellRef[] | null {
  const cells = new Map<string, CellRef>();
  for (const { sheetId, address, isEdit } of changes) {
    const areas = address === null ? [] : parseAreas(address);
    if (!isEdit || areas.length === 0 || areas.some(isWholeLine)) return null;
    if (areas.reduce((sum, area) => sum + sizeOf(area), cells.size) > mostCells) return null;
    for (const position of areas.flatMap(positionsIn)) {
      const key = `${sheetId} ${position.row} ${position.column}`;
      cells.set(key, { sheet: nameOf(sheetId), ...position });
    }
  }
  return [...cells.values()];
}

function sizeOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

function positionsIn(area: Range): Position[] {
  const width = area.right - area.left + 1;
  return Array.from({ length: sizeOf(area) }, (_, index) => ({
    row: area.top + Math.floor(index / width),
    column: area.left + (index % width),
  }));
}
