import type { PerformanceForm } from "../../domain/forms/PerformanceForm";
import { samePeriod } from "../../domain/period";
import { formatA1 } from "../../workbook/a1";
import { placeForm, type FormPlaces, type PlacedColumn } from "../../workbook/forms/placeForm";
import { writeForm } from "../../workbook/forms/writeForm";
import type { NewSheet } from "../../workbook/Workbook";
import { fieldLabel } from "./fieldLabel";
import type { FillIngredients } from "./FillIngredients";
import { formLines, type FormLine } from "./formLines";
import { formOf, shownPeriod } from "./formOf";
import { formScore } from "./formScore";
import { headProposals } from "./headProposals";
import type { Filling, OpenPlace, OpenRow, Proposal } from "./Proposal";
import { scoreFresh } from "./scoreFresh";

/**
 * Fills a form in a fresh sheet of its own layout. Names and headings are the form's own; every figure and every word of the head
 * is a proposal.
 *
 * @param name of the sheet; one that the workbook does not have yet.
 * @returns undefined when the plan has nothing for the form.
 */
export function fillFresh(ingredients: FillIngredients, name: string): Filling | undefined {
  const { layout, words } = ingredients;
  const lines = formLines(ingredients.plan, layout);
  if (lines.length === 0) return undefined;
  const texts = Object.fromEntries(Object.entries(words).map(([field, { text }]) => [field, text]));
  const { facts, profile } = ingredients;
  const period = shownPeriod(layout, ingredients.period);
  const score = profile ? formScore(lines, facts, period, profile) : null;
  const form = formOf(layout, lines, { ...ingredients, words: texts, score });
  const places = placeForm(layout, form.period.year, form.years, lines.length);
  const added = { ...writeForm(layout, form), name };
  const figures = places.columns.filter(({ layout: { field } }) => figureFields.has(field));
  const filling: Filling = {
    sheet: name,
    added,
    proposals: [
      ...headProposals(form, places, ingredients, {}, ({ range }) => ({
        sheet: name,
        row: range.top,
        column: range.left,
      })),
      ...lines.flatMap((line, index) =>
        figures.flatMap(
          (placed) => rowProposal(line, index, placed, { form, places, ingredients, name }) ?? [],
        ),
      ),
    ],
    open: openPlaces(added, places, lines),
  };
  if (!score) return filling;
  const scored = scoreFresh(filling, { layout, form, lines, score });
  return scored.added ? { ...scored, open: openPlaces(scored.added, places, lines) } : scored;
}

const figureFields: ReadonlySet<string> = new Set(["baseline", "target", "actual"]);

interface Setting {
  readonly form: PerformanceForm;
  readonly places: FormPlaces;
  readonly ingredients: FillIngredients;
  readonly name: string;
}

function rowProposal(
  line: FormLine,
  index: number,
  { key, column }: PlacedColumn,
  { form, places, ingredients, name }: Setting,
): Proposal | undefined {
  const value = form.rows[index]?.values[key] ?? null;
  if (value === null) return undefined;
  const id = line.kind === "measure" ? line.measure.id : line.milestone.id;
  const fact = ingredients.facts.find(
    (each) => each.kind === "value" && each.measure === id && samePeriod(each.period, form.period),
  );
  return {
    cell: { sheet: name, row: places.body.top + index, column },
    subject: line.kind === "measure" ? line.planRow.indicator.id : line.milestone.id,
    field: key,
    label: labelOf(line),
    value,
    found: null,
    source:
      key === "actual" ? { kind: "fact", cell: fact?.cell ?? null } : { kind: "plan", cell: null },
    state: "new",
  };
}

/** @example labelOf(line) // "公立医院门诊和住院次均费用增幅 · 门诊" */
function labelOf(line: FormLine): string {
  if (line.kind === "milestone") return line.milestone.name;
  const { component, name } = line.measure;
  return component === null ? name : `${name} · ${component}`;
}

/** What is open for input and empty: the columns of the table, then the fields of the head. */
function openPlaces(
  sheet: NewSheet,
  places: FormPlaces,
  lines: readonly FormLine[],
): readonly OpenPlace[] {
  const { columns, body, head, foot } = places;
  const open = new Set<string>();
  for (const { row, column, value, formula, style } of sheet.cells) {
    if (style?.locked === false && formula === undefined && (value ?? "") === "") {
      open.add(formatA1({ row, column }));
    }
  }
  const inColumns = columns.flatMap(({ column, layout: { heading } }): readonly OpenPlace[] => {
    const rows = lines.flatMap((line, index): readonly OpenRow[] => {
      const cell = { row: body.top + index, column };
      if (!open.has(formatA1(cell))) return [];
      return [{ label: labelOf(line), cell: { sheet: sheet.name, ...cell } }];
    });
    const [first] = rows;
    if (!first) return [];
    const label = heading.join(" · ").replace(/\{\w+\}年?/g, "");
    return [{ label, cells: rows.length, first: first.cell, rows }];
  });
  const inHead = [...head, ...foot].flatMap((placed): readonly OpenPlace[] => {
    const { top: row, left: column } = placed.range;
    if (placed.cell.field === undefined || !open.has(formatA1({ row, column }))) return [];
    const first = { sheet: sheet.name, row, column };
    return [{ label: fieldLabel(places, placed), cells: 1, first, rows: [] }];
  });
  return [...inHead, ...inColumns];
}
