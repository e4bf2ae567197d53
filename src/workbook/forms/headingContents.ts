import type { PerformanceForm } from "../../domain/forms/PerformanceForm";
import { fillIn, headingOf, monthsOf } from "./fillIn";
import type { Content } from "./Content";
import { formStyle } from "./formStyle";
import type { FormPlaces, PlacedColumn } from "./placeForm";
import { rowHeight } from "./rowHeight";
import { runs } from "./runs";

/** More rows than this never fit on the page below a form's head. */
const rowsOfPage = 15;

/**
 * The headings of a form's table. Neighbours with the same heading share it; the label at the side goes down to the last row, at the top, and
 * repeated with the headings, where that is on another page.
 */
export function headingContents(
  { columns, heading, body }: FormPlaces,
  form: PerformanceForm,
): readonly Content[] {
  const titled = columns.map((placed) => ({ placed, texts: textsOf(placed, form) }));
  const groups = runs(titled, ({ texts }) => `${texts.length} ${texts[0] ?? ""}`);
  return groups.flatMap((group) => {
    const isSingle = group.every(({ texts }) => texts.length === 1);
    const top = contentOf(group, 0, {
      top: heading.top,
      bottom: isSingle ? heading.bottom : heading.top,
    });
    if (group[0]?.placed.layout.field === "label") {
      const bottom = Math.max(body.bottom, heading.bottom);
      const { heights: _own, ...label } = top;
      const range = { ...top.range, bottom };
      return bottom - range.top < rowsOfPage
        ? [{ ...label, range, style: formStyle.label }]
        : [{ ...top, range, style: formStyle.longLabel }];
    }
    if (isSingle) return [top];
    const below = runs(group, ({ texts }) => texts[1] ?? "");
    return [
      top,
      ...below.map((run) => contentOf(run, 1, { top: heading.top + 1, bottom: heading.bottom })),
    ];
  });
}

interface Titled {
  readonly placed: PlacedColumn;
  readonly texts: readonly string[];
}

function textsOf({ layout, year }: PlacedColumn, form: PerformanceForm): readonly string[] {
  const { period, baselineYear } = form;
  const values = {
    year: year ?? period.year,
    months: monthsOf(period),
    baselineYear: baselineYear ?? undefined,
  };
  return headingOf(layout, period).map((text) => fillIn(text, values));
}

function contentOf(
  run: readonly Titled[],
  level: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Content {
  const left = run[0]?.placed.column ?? 0;
  const right = run.at(-1)?.placed.column ?? 0;
  const value = run[0]?.texts[level] ?? "";
  const width = run.reduce((sum, { placed }) => sum + placed.layout.width, 0);
  const height = Math.max(rowHeight([{ text: value, width }]) / (bottom - top + 1), 20);
  return {
    range: { top, left, bottom, right },
    value,
    style: formStyle.heading,
    heights: [[bottom, height]],
  };
}
