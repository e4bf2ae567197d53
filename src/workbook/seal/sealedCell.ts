import type { SealedCell } from "../../domain/seal/Seal";
import { shownText } from "../shownText";
import type { Cell, CellValue } from "../Workbook";
import { canonicalFormula } from "./canonicalFormula";

/** Digits on which programs that read and write a number agree, and on which they agree that calculate it. */
const digits = { constant: 15, result: 12 };

/**
 * What of a cell is sealed.
 *
 * @param hasResult whether the result of a formula is.
 * @returns undefined for a cell that holds nothing.
 * @example sealedCell({ value: 0.18, formula: null, numberFormat: "0%" }, false, true) // { value: 0.18, shown: "18%" }
 */
export function sealedCell(
  cell: Cell | undefined,
  date1904: boolean,
  hasResult: boolean,
): SealedCell | undefined {
  if (!cell) return undefined;
  const formula = cell.formula === null ? null : canonicalFormula(cell.formula);
  if (formula === null || isConstant(formula)) {
    const value = plain(cell.value, digits.constant, cell.damage);
    return value === null || value === "" ? undefined : { value, ...look(cell, value, date1904) };
  }
  const result = hasResult ? plain(cell.value, digits.result, cell.damage) : null;
  const value = result === "" ? null : result;
  return { value, ...look(cell, value, date1904), formula };
}

/** LibreOffice writes a truth value or an error that was typed as a formula. */
function isConstant(formula: string): boolean {
  return /^(?:TRUE|FALSE|#[A-Z0-9/]+[!?]?)$/.test(formula);
}

function plain(value: CellValue, kept: number, damage?: string): SealedCell["value"] {
  if (damage !== undefined) return `#${damage}`;
  if (typeof value === "number") return Number(value.toPrecision(kept)) + 0;
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n");
  return typeof value === "object" && value !== null ? value.error : value;
}

function look(
  { numberFormat }: Cell,
  value: SealedCell["value"],
  date1904: boolean,
): Pick<SealedCell, "shown"> {
  if (value === null || typeof value === "boolean" || numberFormat === "General") return {};
  const shown = isHiddenBy(numberFormat, value)
    ? ""
    : shownText({ value, formula: null, numberFormat }, date1904) +
      thousandsOf(numberFormat, value);
  const tidy = shown.replace(/\s+/g, " ").trim();
  if (typeof value === "string" && shown !== "") return {};
  return tidy === String(value) ? {} : { shown: tidy };
}

/** Whether the section of the format that is for this value shows nothing, as `;;;` does. */
function isHiddenBy(numberFormat: string, value: number | string): boolean {
  const sections = numberFormat.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return sections[sectionFor(value)]?.replace(/\[[^\]]*\]/g, "").trim() === "";
}

/** Which section of a format is for a value: positive, negative, nought, text. */
function sectionFor(value: number | string): number {
  if (typeof value === "string") return 3;
  if (value > 0) return 0;
  return value < 0 ? 1 : 2;
}

/** What is shown in thousands says so by a comma each. */
function thousandsOf(numberFormat: string, value: number | string): string {
  if (typeof value === "string") return "";
  return /[0#?](,+)(?:[^0#?,.]|$)/.exec(numberFormat.replace(/"[^"]*"/g, ""))?.[1] ?? "";
}
