import { parseRange, type Position, type Range } from "../a1";
import { cellSpans, type CellSpan, type RowSpan } from "./sheetCells";
import { shiftFormula } from "./shiftFormula";
import type { XmlElement, XmlPart } from "./XmlPart";

/** A cell that holds a formula. */
export interface FormulaSpan {
  readonly cell: CellSpan;
  /** Its `f` element. */
  readonly element: XmlElement;
  /** The formula as this cell calculates it; null for a data table's and for a share in no formula. */
  readonly formula: string | null;
  /** The cells an array formula or a data table fills. */
  readonly fills: Range | null;
  /** The cell whose text a shared formula is written in; the cell itself there; null when not shared. */
  readonly master: CellSpan | null;
}

interface Master {
  readonly cell: CellSpan;
  readonly text: string;
}

/** Every formula of a sheet, shared ones written out for their cell. */
export function sheetFormulas(
  part: XmlPart,
  sheetData: XmlElement,
  rows: readonly RowSpan[],
): FormulaSpan[] {
  const formulas: FormulaSpan[] = [];
  const masters = new Map<string, Master>();
  for (const row of rows.filter(holdsFormula(part, sheetData))) {
    for (const cell of cellSpans(part, row)) {
      const span = formulaOf(part, cell, masters);
      if (span) formulas.push(span);
    }
  }
  return formulas;
}

/** Whether any cell between two offsets holds a formula, seen from the text alone. */
function mayHoldFormula(part: XmlPart, from: number, to: number): boolean {
  const at = part.masked.indexOf(`<${part.prefix}f`, from);
  return at >= 0 && at < to;
}

function holdsFormula(part: XmlPart, sheetData: XmlElement): (row: RowSpan) => boolean {
  if (!mayHoldFormula(part, sheetData.start, sheetData.end)) return () => false;
  const open = `<${part.prefix}f`;
  let next = part.masked.indexOf(open, sheetData.start);
  return ({ element }) => {
    if (next >= 0 && next < element.start) next = part.masked.indexOf(open, element.start);
    return next >= 0 && next < element.end;
  };
}

function formulaOf(
  part: XmlPart,
  cell: CellSpan,
  masters: Map<string, Master>,
): FormulaSpan | undefined {
  const element = cell.element.selfClosed ? undefined : part.child(cell.element, "f");
  if (!element) return undefined;
  const type = part.attribute(element, "t");
  const text = part.content(element);
  if (type === "array" || type === "dataTable") {
    const fills = parseRange(part.attribute(element, "ref") ?? "") ?? rangeOf(cell);
    return { cell, element, formula: type === "array" ? text : null, fills, master: null };
  }
  if (type !== "shared") return { cell, element, formula: text, fills: null, master: null };
  const group = part.attribute(element, "si") ?? "";
  if (text !== "") masters.set(group, { cell, text });
  const master = masters.get(group);
  if (!master) return { cell, element, formula: null, fills: null, master: null };
  const rows = cell.row - master.cell.row;
  const columns = cell.column - master.cell.column;
  const formula = shiftFormula(master.text, rows, columns);
  return { cell, element, formula, fills: null, master: master.cell };
}

function rangeOf({ row, column }: Position): Range {
  return { top: row, left: column, bottom: row, right: column };
}
