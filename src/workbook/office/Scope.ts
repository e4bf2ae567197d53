/** One request to Excel: what it has named already is not named again, which keeps it small. */
export class Scope {
  readonly context: Excel.RequestContext;
  readonly #sheets = new Map<string, Excel.Worksheet>();
  readonly #ranges = new Map<string, Excel.Range>();

  constructor(context: Excel.RequestContext) {
    this.context = context;
  }

  /** @param key a sheet's id or, for one that is being added, its name. */
  sheet(key: string): Excel.Worksheet {
    const known = this.#sheets.get(key);
    if (known) return known;
    const sheet = this.context.workbook.worksheets.getItem(key);
    this.#sheets.set(key, sheet);
    return sheet;
  }

  /** All cells of a sheet. */
  wholeSheet(key: string): Excel.Range {
    return this.range(key, undefined);
  }

  /** @param addresses of several ranges, joined by commas. */
  areas(key: string, addresses: string): Excel.RangeAreas {
    return this.sheet(key).getRanges(addresses);
  }

  /** @param address without the sheet; undefined for all of its cells. */
  range(key: string, address: string | undefined): Excel.Range {
    const place = `${key} ${address ?? ""}`;
    const known = this.#ranges.get(place);
    if (known) return known;
    const range = this.sheet(key).getRange(address);
    this.#ranges.set(place, range);
    return range;
  }
}
