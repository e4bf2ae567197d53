import { formatA1, formatRange, type Range } from "../a1";
import type { CellRef, Edit } from "../Workbook";
import { enteredText } from "./enteredText";
import { loadedOr } from "./loadedOr";
import type { Scope } from "./Scope";
import type { Step } from "./Step";

type SetEdit = Extract<Edit, { kind: "set" }>;

/** What a cell held when it was last read, as it has to be entered again; undefined when that is not known. */
export type Remembered = (cell: CellRef) => number | string | boolean | undefined;

/** Cells below each other that are written together, and what they held before. */
export class CellRun {
  /** The sheet's id or, for one that is being added, its name. */
  readonly key: string;
  readonly sheet: string;
  readonly #range: Range;
  readonly #edits: readonly SetEdit[];
  readonly #remembered: Remembered;
  #loaded: Excel.Range | null = null;
  #before: readonly (readonly unknown[])[] | null = null;
  /** What was there when it was last asked for. */
  #now: readonly (readonly unknown[])[] | null = null;

  constructor(key: string, edits: readonly [SetEdit, ...SetEdit[]], remembered: Remembered) {
    this.#remembered = remembered;
    const [{ cell }] = edits;
    this.key = key;
    this.sheet = cell.sheet;
    this.#edits = edits;
    this.#range = {
      top: cell.row,
      left: cell.column,
      bottom: cell.row + edits.length - 1,
      right: cell.column,
    };
  }

  get address(): string {
    return formatRange(this.#range);
  }

  /** Writes the cells; what they hold until then is asked for in the same request. */
  get step(): Step {
    const contents = this.#edits.map((edit) => [entered(edit)]);
    return {
      bytes: 1_000 + 2 * JSON.stringify(contents).length,
      run: (scope) => {
        this.#loaded = scope.sheet(this.key).getRange(this.address);
        this.#loaded.load("values,formulas");
        scope.range(this.key, this.address).formulas = contents;
      },
      harvest: () => {
        this.#before ??= contentOf(this.#loaded);
      },
    };
  }

  /**
   * Puts back what was there; does nothing where it is there still, for the sheet may be closed.
   *
   * @param written the addresses of the cells that hold now what was to be written.
   * @returns undefined when it is not known what was there.
   */
  undo(written: readonly string[]): readonly Step[] | undefined {
    if (this.#before) {
      const isThere = JSON.stringify(this.#before) === JSON.stringify(this.#now);
      return isThere ? [] : [enterStep(this.key, this.address, this.#before)];
    }
    const steps = this.#edits.map((edit): Step | null | undefined => {
      const { cell } = edit;
      if (!written.includes(formatA1(cell))) return null;
      const before = this.#remembered(cell);
      if (before === undefined) return undefined;
      return before === entered(edit) ? null : enterStep(this.key, formatA1(cell), [[before]]);
    });
    const isKnown = steps.every((step) => step !== undefined);
    return isKnown ? steps.filter((step) => step !== null) : undefined;
  }

  /** Asks what the cells hold now; the answer is the addresses of those that hold what was to be written. */
  request(scope: Scope): () => readonly string[] {
    const range = scope.range(this.key, this.address);
    range.load("values,formulas");
    return () => {
      this.#now = contentOf(range);
      return this.#edits.flatMap((edit, index) => {
        const held: unknown = (edit.formula === undefined ? range.values : range.formulas)[
          index
        ]?.[0];
        return held === sought(edit) ? [formatA1(edit.cell)] : [];
      });
    };
  }

  get size(): number {
    return this.#edits.length;
  }
}

function enterStep(key: string, address: string, contents: readonly (readonly unknown[])[]): Step {
  return {
    bytes: 1_000 + 2 * JSON.stringify(contents).length,
    run: (scope) => {
      scope.range(key, address).formulas = contents.map((row) => [...row]);
    },
  };
}

function entered({ value, formula }: SetEdit): number | string | boolean {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  return typeof value === "string" ? enteredText(value) : value;
}

/** What Excel tells of a cell that holds what was to be written. */
function sought({ value, formula }: SetEdit): number | string | boolean {
  return formula === undefined ? (value ?? "") : `=${formula}`;
}

/** What was there as it has to be entered again; null when the answer does not hold it. */
function contentOf(range: Excel.Range | null): readonly (readonly unknown[])[] | null {
  const loaded = loadedOr(null, () => range && { values: range.values, formulas: range.formulas });
  if (!loaded) return null;
  return loaded.formulas.map((row: readonly unknown[], r) =>
    row.map((formula, c) => {
      const isText = typeof formula === "string" && formula === loaded.values[r]?.[c];
      return isText ? enteredText(formula) : formula;
    }),
  );
}

/**
 * Gathers edits of cells into runs; of several edits of one cell the last one counts.
 *
 * @param keyOf the id or name by which Excel finds a sheet.
 */
export function cellRuns(
  edits: readonly SetEdit[],
  keyOf: (sheet: string) => string,
  remembered: Remembered,
): readonly CellRun[] {
  const columns = new Map<string, Map<number, SetEdit>>();
  for (const edit of edits) {
    const { sheet, row, column } = edit.cell;
    const place = `${keyOf(sheet)} ${column}`;
    columns.set(place, (columns.get(place) ?? new Map<number, SetEdit>()).set(row, edit));
  }
  return [...columns.values()].flatMap((cells) => {
    const inOrder = [...cells.values()].sort((a, b) => a.cell.row - b.cell.row);
    return stretches(inOrder).map((run) => new CellRun(keyOf(run[0].cell.sheet), run, remembered));
  });
}

function stretches(edits: readonly SetEdit[]): readonly [SetEdit, ...SetEdit[]][] {
  const found: [SetEdit, ...SetEdit[]][] = [];
  for (const edit of edits) {
    const current = found.at(-1);
    if (current && current.at(-1)?.cell.row === edit.cell.row - 1) current.push(edit);
    else found.push([edit]);
  }
  return found;
}
