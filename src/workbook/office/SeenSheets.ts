import type { SheetList } from "./requestList";
import { seenOf } from "./seenOf";
import {
  idsOf,
  sheetNamed,
  type KnownIds,
  type SeenSheet,
  type SeenWorkbook,
} from "./SeenWorkbook";

/** What is remembered of the workbook between one request and the next. */
export class SeenSheets {
  #seen: SeenWorkbook | null = null;
  #isCurrent = false;
  /** Also of sheets that are gone. */
  readonly #names = new Map<string, string>();
  readonly #own = new Set<string>();

  /** The ids of the sheets and parts there were last; null when they were never seen. */
  get ids(): KnownIds | null {
    return this.#seen && idsOf(this.#seen);
  }

  /** What was seen since anything was written last; null when that has to be looked at anew. */
  get current(): SeenWorkbook | null {
    return this.#isCurrent ? this.#seen : null;
  }

  see(seen: SeenWorkbook): void {
    this.#seen = seen;
    this.#isCurrent = true;
    for (const { id, name } of seen.sheets) this.#names.set(id, name);
  }

  /** Remembers which sheets there are, of which no more is known. */
  seeList(list: SheetList): void {
    this.see(seenOf(list, []));
    this.#isCurrent = false;
  }

  outdate(): void {
    this.#isCurrent = false;
  }

  /** Remembers that it is us who add a sheet, whatever comes of it. */
  claim(id: string): void {
    this.#own.add(id);
  }

  /** Remembers a sheet that was added by us. */
  added(id: string, name: string): void {
    this.#names.set(id, name);
    if (!this.#seen) return;
    const { sheets } = this.#seen;
    const list = {
      ...this.#seen,
      sheets: [...sheets, { id, name, visibility: "visible" as const }],
    };
    this.#seen = seenOf(list, sheets);
  }

  /** Remembers that a sheet was removed by us. */
  removed(id: string): void {
    this.#own.add(id);
    if (!this.#seen) return;
    this.#seen = { ...this.#seen, sheets: this.#seen.sheets.filter((sheet) => sheet.id !== id) };
  }

  /** Remembers that parts are gone. */
  partsRemoved(ids: readonly string[]): void {
    if (!this.#seen) return;
    const parts = this.#seen.parts.filter(({ id }) => !ids.includes(id));
    this.#seen = { ...this.#seen, parts };
  }

  /** Whether it was us who added or removed the sheet. */
  isOwn(id: string): boolean {
    return this.#own.has(id);
  }

  named(name: string): SeenSheet | undefined {
    return this.#seen ? sheetNamed(this.#seen, name) : undefined;
  }

  nameOf(id: string): string | undefined {
    return this.#names.get(id);
  }
}
