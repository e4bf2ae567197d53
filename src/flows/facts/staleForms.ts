import type { OutdatedReading } from "./Reconciliation";
import type { StaleCell, StaleForm } from "./StaleForm";

/**
 * The forms that no longer show the facts, in the order of the workbook. A form's own sums are left out: they follow its lines.
 *
 * @example staleForms(reconciliation.outdated)[0]?.cells[0] // { cell: …, shown: 6.57, current: 6.5, … }
 */
export function staleForms(outdated: readonly OutdatedReading[]): readonly StaleForm[] {
  const forms = new Map<string, StaleForm & { readonly cells: StaleCell[] }>();
  for (const { reading, current } of outdated) {
    const { cell, form, label, indicator, fact } = reading;
    if (reading.isSum) continue;
    const key = `${form} ${cell.sheet}`;
    const known = forms.get(key) ?? { sheet: cell.sheet, form, cells: [] };
    const { value: shown } = fact;
    known.cells.push({ cell, label, indicator, shown, current: current.value, fact: current });
    forms.set(key, known);
  }
  return [...forms.values()].map((form) => ({
    ...form,
    cells: form.cells.toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column),
  }));
}
