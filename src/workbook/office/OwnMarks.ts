import { formatRange, type Range } from "../a1";
import { knownMarks, type SheetMarks } from "./knownMarks";
import { parseAreas } from "./parseAreas";
import type { Run } from "./Reading";
import { requestTouching, type TouchedRange } from "./requestTouching";
import type { SeenSheet } from "./SeenWorkbook";
import type { MarkedSheet } from "./WritePlan";

/** In how many places of one sheet it is looked whether marks were copied there; beyond, none is trusted. */
const mostPlaces = 100;

/**
 * Which marks are as this session wrote them, so that they need not be written again. Excel tells the formulas of all
 * conditional formats at once, but look and range only of one after the other. So the looks are remembered, and it is
 * looked which marks touch the cells that others change: a copied mark touches cells it was not made for.
 */
export class OwnMarks {
  readonly #sheets = new Map<string, SheetMarks>();
  /** Where others have changed cells since it was looked there, by sheet and address. */
  readonly #changed = new Map<string, Map<string, Range>>();
  #isFollowing = false;

  /** Whether from now on every change of others is told by {@link changed}; only then marks are trusted. */
  follow(isFollowing: boolean): void {
    this.#isFollowing = isFollowing;
    for (const id of [...this.#sheets.keys()]) this.#distrust(id);
  }

  /** @param address where others have changed cells; whole rows and columns as Excel writes them. */
  changed(sheetId: string, address: string): void {
    const known = this.#changed.get(sheetId) ?? new Map<string, Range>();
    for (const range of parseAreas(address)) known.set(formatRange(range), range);
    this.#changed.set(sheetId, known);
    if (known.size <= mostPlaces) return;
    this.#changed.delete(sheetId);
    this.#distrust(sheetId);
  }

  /** The marks of a sheet that are as they were written, by their ids. */
  on(sheetId: string): SheetMarks["known"] {
    return this.#sheets.get(sheetId)?.known ?? new Map();
  }

  wrote({ sheet, count, added, outdated }: MarkedSheet): void {
    const known = new Map(this.on(sheet.id));
    for (const id of outdated) known.delete(id);
    this.#sheets.set(sheet.id, { count, known, added: this.#isFollowing ? added : [] });
  }

  /**
   * Reads the workbook, and in the same round trip looks at the marks where others have changed cells.
   *
   * @returns what was read, and whether others have changed marks.
   */
  async lookWhile<Result extends { readonly seen: { readonly sheets: readonly SeenSheet[] } }>(
    run: Run,
    read: (run: Run) => Promise<Result>,
  ): Promise<readonly [result: Result, areDisturbed: boolean]> {
    const places = [...this.#changed].flatMap(([sheetId, ranges]) =>
      [...ranges.values()].map((range) => ({ sheetId, range })),
    );
    // What changes while Excel is asked is looked at the next time.
    this.#changed.clear();
    const touched: TouchedRange[] = [];
    let isAnswered = places.length === 0;
    const asking: Run = (batch) =>
      run(async (context) => {
        const answer = isAnswered ? null : requestTouching(context, places);
        const answered = await batch(context);
        if (answer) touched.push(...answer());
        isAnswered = true;
        return answered;
      });
    try {
      const result = await read(asking);
      return [result, this.#see(result.seen.sheets, touched)];
    } catch (error) {
      for (const { sheetId, range } of places) this.changed(sheetId, formatRange(range));
      throw error;
    }
  }

  #see(sheets: readonly SeenSheet[], touched: readonly TouchedRange[]): boolean {
    let areDisturbed = false;
    for (const { id, marks } of sheets) {
      const before = this.#sheets.get(id);
      if (!before) continue;
      const own = touched.filter(({ sheetId }) => sheetId === id);
      const { known, isDisturbed } = knownMarks(before, marks, own);
      this.#sheets.set(id, { ...before, known, added: [] });
      areDisturbed ||= isDisturbed;
    }
    return areDisturbed;
  }

  #distrust(sheetId: string): void {
    const marks = this.#sheets.get(sheetId);
    if (marks) this.#sheets.set(sheetId, { count: null, known: new Map(), added: [] });
  }
}
