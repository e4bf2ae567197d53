/** A run of lines, zero-based, the last included. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
}

/** Where the rows or the columns of a sheet have gone since some were inserted or deleted among them. */
export class LineMap {
  /** In the numbers that lines have now. */
  readonly inserted: readonly LineRun[];
  /** In the numbers that lines had before. */
  readonly deleted: readonly LineRun[];
  private readonly places: readonly (number | null)[];
  /** By how much lines are further down behind those that are known. */
  private readonly shift: number;

  /** @param places by each line of before its place now, or null; lines that come after the last of them are as they were, further down. */
  constructor(places: readonly (number | null)[]) {
    const known = places.flatMap((place, line) => (place === null ? [] : [{ line, place }]));
    const last = known.at(-1);
    this.places = places.slice(0, last ? last.line + 1 : 0);
    this.shift = last ? last.place - last.line : 0;
    const taken = new Set(known.map(({ place }) => place));
    this.inserted = runsWhere(last ? last.place : 0, (place) => !taken.has(place));
    this.deleted = runsWhere(this.places.length, (line) => this.places[line] === null);
  }

  get isSame(): boolean {
    return this.inserted.length + this.deleted.length === 0;
  }

  /** @returns null for a line that was deleted. */
  placeOf(line: number): number | null {
    const place = this.places[line];
    return place === undefined ? line + this.shift : place;
  }

  /** Where a stretch of lines has gone, as references to it follow: what was inserted within belongs to it; null when all of it was deleted. */
  placeOfRun({ first, last }: LineRun): LineRun | null {
    let [from, to] = [first, last];
    while (from <= last && this.placeOf(from) === null) from += 1;
    while (to >= from && this.placeOf(to) === null) to -= 1;
    const [top, bottom] = [this.placeOf(from), this.placeOf(to)];
    return from > to || top === null || bottom === null ? null : { first: top, last: bottom };
  }
}

function runsWhere(count: number, isIn: (line: number) => boolean): readonly LineRun[] {
  const runs: LineRun[] = [];
  for (let first = 0; first < count; first += 1) {
    if (!isIn(first)) continue;
    let last = first;
    while (last + 1 < count && isIn(last + 1)) last += 1;
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** Nothing was inserted or deleted. */
export const sameLines = new LineMap([]);
