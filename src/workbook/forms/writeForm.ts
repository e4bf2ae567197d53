import { computed } from "../../domain/forms/completeForm";
import type { FormLayout } from "../../domain/forms/FormLayout";
import { isMoney } from "../../domain/forms/isMoney";
import type { PerformanceForm } from "../../domain/forms/PerformanceForm";
import type { Range } from "../a1";
import type { CellStyle, NewSheet } from "../Workbook";
import { bodyContents } from "./bodyContents";
import type { Content } from "./Content";
import { fillIn, monthsOf, type Placeholders } from "./fillIn";
import { formStyle, open } from "./formStyle";
import { formulaOf } from "./formulaOf";
import { frame, isMerge } from "./frame";
import { headingContents } from "./headingContents";
import { moneyFormat, moneyIn } from "./moneyIn";
import { placeForm, type FormPlaces, type PlacedCell } from "./placeForm";
import { rowHeight } from "./rowHeight";

/**
 * Writes a form as a sheet of its layout: A4 landscape, one page wide, headings repeated on each page. Sums and rates
 * of the layout are formulas that carry their result, unless the form states another figure. What is left to be filled in is open for input
 * when the sheet is protected.
 *
 * @example writeForm(monitoring, form).headingRows // { top: 9, bottom: 10 }
 */
export function writeForm(layout: FormLayout, form: PerformanceForm): NewSheet {
  const places = placeForm(layout, form.period.year, form.years, form.rows.length);
  const contents = [
    ...placeholderLines(layout, form, places),
    ...[...places.head, ...places.foot].map((placed) =>
      placedContent(placed, layout, form, places),
    ),
    ...headingContents(places, form),
    ...bodyContents(places, form),
  ];
  return {
    name: layout.title,
    cells: contents.flatMap(({ range, heights: _, ...content }) => frame(range, content)),
    merges: contents.map(({ range }) => range).filter(isMerge),
    columnWidths: Object.fromEntries(
      places.columns.map(({ column, layout: { width } }) => [column, width]),
    ),
    rowHeights: {
      0: 36,
      ...Object.fromEntries(layout.lines.map((_, index) => [places.lines + index, 22])),
      ...tallest(contents, places.heights),
      [places.signature]: 26,
    },
    headingRows: places.heading,
    page: { landscape: true, fitToWidth: true, area: printAreaOf(places) },
  };
}

/** From the title down to the signatures. */
function printAreaOf({ signature, lastColumn }: FormPlaces): Range {
  return { top: 0, left: 0, bottom: signature, right: lastColumn };
}

/** The height that the last row of a label needs, when it covers several. */
function needed(
  text: string,
  { top, left, bottom, right }: Range,
  { columns }: FormPlaces,
): number {
  const width = columns.slice(left, right + 1).reduce((sum, { layout }) => sum + layout.width, 0);
  return rowHeight([{ text, width }]) / (bottom - top + 1);
}

/** The least heights of rows, raised to what the contents need. */
function tallest(
  contents: readonly Content[],
  least: Readonly<Record<number, number>>,
): Readonly<Record<number, number>> {
  const found: Record<number, number> = { ...least };
  for (const { heights = [] } of contents) {
    for (const [row, height] of heights) found[row] = Math.max(found[row] ?? 0, height);
  }
  return found;
}

/** Title, the lines below it, and the line for signatures: each over the whole width, without borders. */
function placeholderLines(
  layout: FormLayout,
  form: PerformanceForm,
  { lines, signature, lastColumn }: FormPlaces,
): readonly Content[] {
  const across = (row: number): Range => ({ top: row, left: 0, bottom: row, right: lastColumn });
  const values = placeholdersOf(form);
  return [
    { range: across(0), value: layout.title, style: formStyle.title },
    ...layout.lines.map((line, index) => ({
      range: across(lines + index),
      value: fillIn(line, values),
      style: line.includes("：") ? open(formStyle.line) : centredLine,
    })),
    { range: across(signature), value: layout.signature, style: open(formStyle.line) },
  ];
}

const centredLine: CellStyle = { ...formStyle.line, horizontal: "center" };

function placeholdersOf({ head, period, baselineYear }: PerformanceForm): Placeholders {
  const { year } = period;
  return { ...head, year, months: monthsOf(period), baselineYear: baselineYear ?? undefined };
}

function placedContent(
  { cell, range }: PlacedCell,
  layout: FormLayout,
  form: PerformanceForm,
  places: FormPlaces,
): Content {
  const { text, field = "", rate, sum } = cell;
  if (text !== undefined) {
    const value = fillIn(text, placeholdersOf(form));
    return {
      range,
      value,
      style: formStyle.label,
      heights: [[range.bottom, needed(value, range, places)]],
    };
  }
  const unit = cell.unit ?? layout.unit;
  const stated = form.head[field];
  const isPoints = /\.(?:weight|score)$/.test(field);
  const isFigure = isMoney(field) || isPoints || sum !== undefined || rate !== undefined;
  const numberFormat = isMoney(field) ? moneyFormat(unit) : rate ? "0.00%" : "General";
  const style: CellStyle = isFigure ? { ...formStyle.number, numberFormat } : formStyle.text;
  const formula = formulaOf(cell, layout, places);
  const result = computed(layout, form, field);
  const shown = typeof stated === "number" && isMoney(field) ? moneyIn(unit, stated) : stated;
  if (formula !== undefined && (stated === undefined || stated === result)) {
    return { range, value: shown ?? "", formula, style };
  }
  return { range, ...(shown !== undefined && { value: shown }), style: open(style) };
}
