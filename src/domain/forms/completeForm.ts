import { quotient, sum } from "../decimal";
import type { FormCell, FormLayout } from "./FormLayout";
import type { PerformanceForm } from "./PerformanceForm";

/**
 * Adds the sums and rates that a form's layout works out of its other fields, where they are not stated.
 *
 * @example completeForm(self, form).head["funds.total.rate"] // 0.42
 */
export function completeForm(layout: FormLayout, form: PerformanceForm): PerformanceForm {
  const head: Record<string, number | string> = { ...form.head };
  for (const { cells } of [...layout.head, ...layout.foot]) {
    for (const { field } of cells) {
      if (field === undefined || head[field] !== undefined) continue;
      const value = computed(layout, form, field);
      if (value !== null) head[field] = value;
    }
  }
  return { ...form, head };
}

/**
 * What a form's field comes to by the layout's sum or rate.
 *
 * @returns null when it is neither, or nothing it is made of is known.
 */
export function computed(layout: FormLayout, form: PerformanceForm, field: string): number | null {
  const cell = cellOf(layout, field);
  if (cell?.sum) return sumOf(cell.sum.flatMap((part) => partsOf(layout, form, part)));
  if (!cell?.rate) return null;
  const [above, below] = cell.rate.map((part) => valueOf(layout, form, part));
  if (typeof above !== "number" || typeof below !== "number" || below === 0) return null;
  return quotient(above, below);
}

function cellOf({ head, foot }: FormLayout, field: string): FormCell | undefined {
  return [...head, ...foot].flatMap(({ cells }) => cells).find((cell) => cell.field === field);
}

function partsOf(layout: FormLayout, form: PerformanceForm, part: string): readonly number[] {
  const values = part.startsWith("column:")
    ? form.rows.map(({ values: row }) => row[part.slice("column:".length)])
    : [valueOf(layout, form, part)];
  return values.filter((value) => typeof value === "number");
}

function valueOf(layout: FormLayout, form: PerformanceForm, field: string): number | string | null {
  return form.head[field] ?? computed(layout, form, field);
}

function sumOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values);
}
