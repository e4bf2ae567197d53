import { contains, type Position, type Range } from "../../../src/workbook/a1";
import { blankCell, holdsSomething, type BookCell } from "./BookCell";
import type { ConditionalRule } from "./ConditionalRule";
import type { BookTable } from "./BookTable";
import type { Validation } from "./Validation";
import type { BookComment } from "./BookComment";
import type { Page } from "./Page";
import { plainPage } from "./Page";

const width = 16_384;

/** Everything of a sheet that undo brings back. Its parts are replaced, never changed in place. */
export interface SheetState {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly protection: Readonly<Record<string, unknown>> | null;
  readonly password: string;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  /** The rule of the highest priority first. */
  readonly rules: readonly ConditionalRule[];
  readonly tables: readonly BookTable[];
  readonly validations: readonly Validation[];
  readonly comments: readonly BookComment[];
  readonly customProperties: ReadonlyMap<string, string>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly page: Page;
  readonly showGridlines: boolean;
}

/** A sheet of the workbook in memory. */
export class BookSheet {
  readonly id: string;
  state: SheetState;
  private cells = new Map<number, BookCell>();
  /** The array of `state.rules`; a form may have tens of thousands, so it is changed in place. */
  private rules: ConditionalRule[] = [];
  /** The used range as last worked out; null since a cell was set. */
  private looked: { readonly bounds: Range | undefined } | null = null;
  private rulePlaces: Map<string, number> | undefined;

  constructor(id: string, name: string) {
    this.id = id;
    this.state = {
      name,
      visibility: "Visible",
      tabColor: "",
      protection: null,
      password: "",
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      rowHeights: new Map(),
      columnWidths: new Map(),
      rules: this.rules,
      tables: [],
      validations: [],
      comments: [],
      customProperties: new Map(),
      frozenRows: 0,
      frozenColumns: 0,
      page: plainPage,
      showGridlines: true,
    };
  }

  get name(): string {
    return this.state.name;
  }

  /** Replaces some of the sheet's facts. */
  change(facts: Partial<SheetState>): void {
    this.state = { ...this.state, ...facts };
    if (facts.rules) this.keepRules(facts.rules);
  }

  /** Adds a rule before all others. */
  addRule(rule: ConditionalRule): void {
    this.rules.unshift(rule);
    this.rulePlaces = undefined;
  }

  /** The rule of an id with its place, 0 for the first; undefined when there is none. */
  findRule(id: string): readonly [rule: ConditionalRule, place: number] | undefined {
    const [first] = this.rules;
    if (first?.id === id) return [first, 0];
    this.rulePlaces ??= new Map(this.rules.map((rule, place) => [rule.id, place]));
    const place = this.rulePlaces.get(id);
    const rule = place === undefined ? undefined : this.rules[place];
    return rule && place !== undefined ? [rule, place] : undefined;
  }

  /** Puts a rule in the place of the one with its id. */
  replaceRule(rule: ConditionalRule): void {
    const found = this.findRule(rule.id);
    if (found) this.rules[found[1]] = rule;
  }

  cell(row: number, column: number): BookCell {
    return this.cells.get(row * width + column) ?? blankCell;
  }

  setCell(row: number, column: number, cell: BookCell): void {
    this.looked = null;
    const key = row * width + column;
    if (cell.value === null && cell.formula === null && cell.style === blankCell.style)
      this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** Every cell that holds something or has a look of its own. */
  *entries(): Generator<readonly [Position, BookCell]> {
    for (const [key, cell] of this.cells) {
      yield [{ row: Math.floor(key / width), column: key % width }, cell];
    }
  }

  /** Moves every cell to where `place` says, or takes it away. */
  moveCells(place: (at: Position) => Position | undefined): void {
    const moved = new Map<number, BookCell>();
    for (const [at, cell] of this.entries()) {
      const to = place(at);
      if (to) moved.set(to.row * width + to.column, cell);
    }
    this.cells = moved;
    this.looked = null;
  }

  /** The smallest rectangle of cells with a value, or with a value or a look; undefined when there is none. */
  usedRange(valuesOnly: boolean, within?: Range): Range | undefined {
    if (valuesOnly || within) return this.boundsOf(valuesOnly, within);
    this.looked ??= { bounds: this.boundsOf(false) };
    return this.looked.bounds;
  }

  private boundsOf(valuesOnly: boolean, within?: Range): Range | undefined {
    let used: { top: number; left: number; bottom: number; right: number } | undefined;
    for (const [at, cell] of this.entries()) {
      if (valuesOnly && !holdsSomething(cell)) continue;
      if (within && !contains(within, at)) continue;
      used ??= { top: at.row, left: at.column, bottom: at.row, right: at.column };
      used.top = Math.min(used.top, at.row);
      used.left = Math.min(used.left, at.column);
      used.bottom = Math.max(used.bottom, at.row);
      used.right = Math.max(used.right, at.column);
    }
    return used;
  }

  /** The sheet at this moment, for `restore`. */
  save(): () => void {
    const cells = new Map(this.cells);
    const state = this.state;
    const rules = [...this.rules];
    return () => {
      this.cells = cells;
      this.looked = null;
      this.state = state;
      this.keepRules(rules);
    };
  }

  private keepRules(rules: readonly ConditionalRule[]): void {
    this.rules = [...rules];
    this.rulePlaces = undefined;
    this.state = { ...this.state, rules: this.rules };
  }
}
