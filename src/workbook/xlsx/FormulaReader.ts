import { parseRange, type Range } from "../a1";
import type { CellStore, SharedFormula } from "./CellStore";
import type { XmlReader } from "./XmlReader";

/** A formula whose results fill a range; its cells show the formula, yet none of them can be changed alone. */
export interface FilledRange {
  readonly range: Range;
  readonly formula: string;
}

/** Reads the `f` elements of one sheet. */
export class FormulaReader {
  readonly arrays: FilledRange[] = [];
  private readonly store: CellStore;
  private readonly masters = new Map<string, SharedFormula>();

  constructor(store: CellStore) {
    this.store = store;
  }

  /**
   * Reads the `f` just opened into its cell. A share of a shared formula gets the formula as it reads in its own cell; a
   * formula whose text the file does not have (a share without master, a data table) is the empty text.
   */
  read(reader: XmlReader, index: number): void {
    const kind = reader.attributeCount === 0 ? undefined : reader.attribute("t");
    const share = kind === "shared" ? (reader.attribute("si") ?? "") : undefined;
    const range =
      kind === "array" || kind === "dataTable"
        ? parseRange(reader.attribute("ref") ?? "")
        : undefined;
    const text = (reader.content() ?? "").replace(/^=/, "");
    const formula = share === undefined ? text : this.shared(share, text, index);
    this.store.formulas.set(index, formula);
    if (range && (range.top < range.bottom || range.left < range.right)) {
      this.arrays.push({ range, formula: text });
    }
  }

  private shared(share: string, text: string, index: number): string | SharedFormula {
    const row = this.store.rows[index] ?? 0;
    const column = this.store.columns[index] ?? 0;
    if (text !== "") {
      if (!this.masters.has(share)) this.masters.set(share, { row, column, formula: text });
      return text;
    }
    return this.masters.get(share) ?? "";
  }
}
