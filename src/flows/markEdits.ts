import type { Measure } from "../domain/indicator";
import { assess } from "../domain/assess";
import type { ReportingPeriod } from "../domain/period";
import { markRules } from "../workbook/markRules";
import type { Edit, MarkRule } from "../workbook/Workbook";
import type { Entry, Examination, HeldValue } from "./Examination";

/**
 * The edits that mark every examined cell; they replace all earlier marks of ours on the sheets concerned.
 *
 * @returns one edit per sheet with a table, also where nothing is to be marked.
 */
export function markEdits(examination: Examination): readonly Edit[] {
  const rules = new Map<string, MarkRule[]>();
  for (const { sheet } of examination.tables) rules.set(sheet, []);
  for (const entry of examination.entries) {
    const { measure, held, cells } = entry;
    const sheet = cells["actual"]?.sheet;
    if (!measure || !held || sheet === undefined) continue;
    rules.get(sheet)?.push(...rulesOf(entry, measure, held, examination.period));
  }
  return [...rules].map(([sheet, marks]) => ({ kind: "mark", sheet, rules: marks }));
}

function rulesOf(
  { cells, assessment, history }: Entry,
  measure: Measure,
  held: HeldValue,
  period: ReportingPeriod,
): readonly MarkRule[] {
  const cell = cells["actual"];
  if (!cell) return [];
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
