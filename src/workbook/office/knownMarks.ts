import { contains, formatA1, parseA1, type Position } from "../a1";
import type { MarkLook, MarkRule } from "../Workbook";
import type { TouchedRange } from "./requestTouching";
import type { SeenMark } from "./SeenWorkbook";

/** A mark that is as it was written. */
export interface KnownMark {
  readonly look: MarkLook;
  /** As it was last seen, and the cell that is in it. */
  readonly formula: string;
  readonly cell: Position;
}

/** What is remembered of the marks of one sheet. */
export interface SheetMarks {
  /** How many of ours there were after the last write; null when others may have changed any of them since. */
  readonly count: number | null;
  /** Those that are as they were written, by their ids. */
  readonly known: ReadonlyMap<string, KnownMark>;
  /** Those written since the sheet was last seen, in their order: Excel has not told their ids yet. */
  readonly added: readonly MarkRule[];
}

/**
 * Which marks of a sheet are still as they were written, and whether others have changed any.
 *
 * A mark is for the cell its formula names. Where others have changed cells, it is copied if it touches a cell it is not
 * for. Where marks have gone with what was pasted over them, all that touch the place may be copies; and where marks have
 * gone and nobody told of a change there, it is not known where to look, and none is trusted.
 *
 * @param marks ours, as they are on the sheet now.
 * @param touched the ranges in which others have changed cells, with the marks that touch them now.
 */
export function knownMarks(
  before: SheetMarks,
  marks: readonly SeenMark[],
  touched: readonly TouchedRange[],
): { readonly known: SheetMarks["known"]; readonly isDisturbed: boolean } {
  const { known, gone, unfound } = found(before, marks);
  const vanished = [...gone, ...unfound];
  const isKnownWhere = vanished.every((cell) => touched.some(({ range }) => contains(range, cell)));
  const copied = touched.flatMap(({ range, touching }) =>
    touching.filter((id) => {
      const mark = known.get(id);
      if (!mark) return false;
      return (
        vanished.length > 0 || !contains(range, mark.cell) || isMoved(mark, before.known.get(id))
      );
    }),
  );
  for (const id of copied) known.delete(id);
  return {
    known: isKnownWhere ? known : new Map(),
    isDisturbed: marks.length !== before.count || gone.length > 0 || copied.length > 0,
  };
}

/** The formula of a mark that was copied to a place before it may be told from there. */
function isMoved({ cell }: KnownMark, before: KnownMark | undefined): boolean {
  return before !== undefined && formatA1(cell) !== formatA1(before.cell);
}

interface Found {
  readonly known: Map<string, KnownMark>;
  /** Where marks have been that are gone. */
  readonly gone: readonly Position[];
  /** Where marks were written that Excel tells of in other words, or that are gone. */
  readonly unfound: readonly Position[];
}

function found({ known, added }: SheetMarks, marks: readonly SeenMark[]): Found {
  const formulas = new Map(marks.map(({ id, formula }) => [id, formula]));
  const still = new Map<string, KnownMark>();
  const gone: Position[] = [];
  for (const [id, mark] of known) {
    const formula = formulas.get(id) ?? "";
    const cell = formula === mark.formula ? mark.cell : cellOf(formula);
    if (cell) still.set(id, formula === mark.formula ? mark : { ...mark, formula, cell });
    else gone.push(mark.cell);
  }
  const ids = idsByFormula(marks.filter(({ id }) => !known.has(id)));
  const unfound: Position[] = [];
  for (const { range, formula, look } of added) {
    const id = ids.get(formula);
    const cell = cellOf(formula);
    const isForCell =
      cell && contains(range, cell) && range.top === range.bottom && range.left === range.right;
    if (id && isForCell) still.set(id, { look, formula, cell });
    else unfound.push({ row: range.top, column: range.left });
  }
  return { known: still, gone, unfound };
}

/** Of several marks with the same formula it is not known which is which. */
function idsByFormula(marks: readonly SeenMark[]): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { id, formula } of marks) ids.set(formula, ids.has(formula) ? null : id);
  return ids;
}

/** The cell a mark's formula judges: the first it names. */
function cellOf(formula: string): Position | undefined {
  return parseA1(/\(([A-Z]{1,3}\d{1,7})(?![\w(])/.exec(formula)?.[1] ?? "");
}
