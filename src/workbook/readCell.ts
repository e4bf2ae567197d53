import Big from "big.js";

import { finding, type Finding } from "../domain/finding";
import type { NumberReading } from "../intake/readNumber";
import { readParts, type ValuePart } from "../intake/readParts";
import { formatA1 } from "./a1";
import { fixedDecimals, isDateFormat, isPercentFormat, shownText } from "./shownText";
import type { Cell, CellRef } from "./Workbook";

/** What one cell says, before it is asked which measure it belongs to. */
export interface CellReading {
  readonly cell: CellRef;
  /** The values it shows, one unless it lists several; empty when what it shows is no value. */
  readonly parts: readonly ValuePart[];
  /** Says what stands in the cell, for people; empty when nothing does. */
  readonly shown: () => string;
  /** How often what is held goes into what is shown: 100 for a percentage, 1 otherwise. */
  readonly scale: 1 | 100;
  /** Whether the cell holds a number, so that a mark's formula can compare it. */
  readonly isNumber: boolean;
  readonly findings: readonly Finding[];
}

/** What is found out about a cell besides where it is. */
type Content = Omit<CellReading, "cell" | "shown">;

/** Excel keeps 15 digits; more are the noise of binary sums. */
const keptDigits = 15;

/** Nearly every value has no more decimals than this and needs no text to count them. */
const plainDecimals = 4;

/**
 * Reads a cell as what it shows: 0.385 formatted as a percentage is 38.5. A formula without a stored result is not blank, an error
 * value and a date are no numbers.
 *
 * @param count how many values the cell ought to list; see {@link readParts}.
 * @returns findings `value/notCalculated`, `value/errorValue`, `value/damagedCell`, `value/notANumber` or `value/numberAsText`.
 */
export function readCell(
  ref: CellRef,
  cell: Cell | undefined,
  date1904: boolean,
  count = 1,
): CellReading {
  const shown = (): string => shownText(cell, date1904).trim();
  const { parts, scale, isNumber, findings } = contentOf(ref, cell, shown, count);
  return { cell: ref, parts, shown, scale, isNumber, findings };
}

function contentOf(
  ref: CellRef,
  cell: Cell | undefined,
  shown: () => string,
  count: number,
): Content {
  const at = { sheet: ref.sheet, cell: formatA1(ref) };
  const nothing: Content = { parts: [], scale: 1, isNumber: false, findings: [] };
  if (cell?.damage !== undefined) {
    const findings = [finding("value/damagedCell", at, null, { detail: cell.damage })];
    return { ...nothing, findings };
  }
  const value = cell?.value ?? null;
  if (!cell || (value === null && cell.formula === null)) return blank;
  if (value === null) {
    const findings = [finding("value/notCalculated", at, null, { formula: cell.formula ?? "" })];
    return { ...nothing, findings };
  }
  if (typeof value === "object") {
    return { ...nothing, findings: [finding("value/errorValue", at, null, value)] };
  }
  if (typeof value === "number" && Number.isFinite(value) && !isDateFormat(cell.numberFormat)) {
    return numberContent(value, cell.numberFormat);
  }
  const text = shown();
  const parts = typeof value === "string" ? readParts(value, count) : undefined;
  if (!parts) return { ...nothing, findings: [finding("value/notANumber", at, null, { text })] };
  const [only] = parts;
  const typed = parts.length === 1 && only?.reading.kind === "number" ? only.reading.value : null;
  const hint = typed !== null && [finding("value/numberAsText", at, null, { text, value: typed })];
  return { ...nothing, parts, findings: hint || [] };
}

/** @example decimalsOf(0.0000001) // 7 */
function decimalsOf(value: number): number {
  for (let decimals = 0, power = 1; decimals <= plainDecimals; decimals += 1, power *= 10) {
    if (isPlain(value, power)) return decimals;
  }
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max((digits.split(".")[1]?.length ?? 0) - Number(exponent), 0);
}

/** Whether a value is so many whole parts of a power of ten, well inside the digits that are kept. */
function isPlain(value: number, power: number): boolean {
  const parts = Math.round(value * power);
  return parts / power === value && Math.abs(parts) < 1e15;
}

const blank: Content = {
  parts: [{ label: null, reading: { kind: "blank" } }],
  scale: 1,
  isNumber: false,
  findings: [],
};

function numberContent(held: number, numberFormat: string): Content {
  const scale = isPercentFormat(numberFormat) ? 100 : 1;
  const kept = isPlain(held, 10 ** plainDecimals) ? held : Number(held.toPrecision(keptDigits));
  const value = scale === 1 ? kept : Number(new Big(kept).times(scale));
  const reading: NumberReading = {
    kind: "number",
    value,
    decimals: Math.max(fixedDecimals(numberFormat) ?? 0, decimalsOf(value)),
    unit: scale === 100 ? "%" : "",
  };
  return { parts: [{ label: null, reading }], scale, isNumber: true, findings: [] };
}
