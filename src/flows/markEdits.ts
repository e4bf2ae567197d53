import type { Measure } from "../domain/indicator";
import { assess } from "../domain/assess";
import type { ReportingPeriod } from "../domain/period";
import { markRules } from "../workbook/markRules";
import type { CellRef, Edit, MarkRule } from "../workbook/Workbook";
import type { Entry, Examination, HeldValue } from "./Examination";

/**
 * The edits that mark every examined cell; they replace all earlier marks of ours on the sheets concerned.
 *
 * @returns one edit per sheet with a table, also where nothing is to be marked. An entry that an examiner left as it was has
 *   the very same rules as before.
 */
export function markEdits(examination: Examination): readonly Edit[] {
  const rules = new Map<string, MarkRule[]>();
  for (const { sheet } of examination.tables) rules.set(sheet, []);
  for (const entry of examination.entries) {
    const { measure, held, cells } = entry;
    const cell = cells["actual"];
    if (!measure || !held || !cell) continue;
    const marks = known.get(entry) ?? rulesOf(entry, measure, held, cell, examination.period);
    known.set(entry, marks);
    rules.get(cell.sheet)?.push(...marks);
  }
  return [...rules].map(([sheet, marks]) => ({ kind: "mark", sheet, rules: marks }));
}

/** Entries belong to one examination's period, so their rules do too. */
const known = new WeakMap<Entry, readonly MarkRule[]>();

function rulesOf(
  { assessment, history }: Entry,
  measure: Measure,
  held: HeldValue,
  cell: CellRef,
  period: ReportingPeriod,
): readonly MarkRule[] {
  return markRules({
    ...held,
    cell,
    id: measure.id,
    bands: assessment.bands,
    decimals: measure.decimals,
    status: assessment.status,
    blank: assess(measure, period, { kind: "blank" }, history).status,
  });
}
