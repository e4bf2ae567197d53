import type { BookCell } from "./BookCell";

const errorValue = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

/**
 * A cell after something is entered in it, read as Excel reads typed text: numbers, percentages, truth values, errors and
 * formulas are told from texts, except in a cell of text format or after an apostrophe.
 *
 * @param entered a value as it stands in `range.values` or `range.formulas`
 */
export function enteredCell(cell: BookCell, entered: unknown): BookCell {
  const { style } = cell;
  const constant = (value: BookCell["value"]): BookCell => ({ value, formula: null, style });
  if (typeof entered === "number" || typeof entered === "boolean") return constant(entered);
  if (typeof entered !== "string" || entered === "") return constant(null);
  if (style.numberFormat === "@") return constant(entered);
  if (entered.startsWith("'")) return constant(entered.slice(1));
  if (entered.startsWith("=") && entered.length > 1) {
    return { value: null, formula: entered.slice(1), style };
  }
  const text = entered.trim();
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return constant(Number(text));
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)%$/.test(text)) return percentage(cell, text);
  if (/^(?:true|false)$/i.test(text)) return constant(text.toLowerCase() === "true");
  return constant(errorValue.test(text) ? { error: text } : entered);
}

function percentage({ style }: BookCell, text: string): BookCell {
  const digits = text.slice(0, -1);
  const numberFormat = digits.includes(".") ? "0.00%" : "0%";
  return {
    value: Number((Number(digits) / 100).toPrecision(15)),
    formula: null,
    style: style.numberFormat === "General" ? { ...style, numberFormat } : style,
  };
}
