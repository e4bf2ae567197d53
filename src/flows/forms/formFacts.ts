import type { FundsFact } from "../../domain/fact";
import { completeForm } from "../../domain/forms/completeForm";
import type { FormLayout } from "../../domain/forms/FormLayout";
import { isMoney } from "../../domain/forms/isMoney";
import { formatA1 } from "../../workbook/a1";
import type { ReadForm } from "../../workbook/forms/readForm";
import type { Snapshot } from "../../workbook/Workbook";
import { formsIn } from "./formsIn";

/** What the heads of forms say: money, and the words that name project and departments, each with its cell. */
export interface HeadFacts {
  readonly funds: readonly FundsFact[];
  readonly words: Readonly<Record<string, { readonly text: string; readonly cell: string }>>;
}

/** Words that are the same in every form of a project. */
const shared = ["project", "centralDepartment", "department", "implementer", "reportingUnit"];

/**
 * Reads the heads of the forms in a workbook that stand in one of some layouts. The first form that says something counts.
 *
 * @example formFacts(snapshot, layouts).words["project"] // { text: "公立医院改革", cell: "绩效目标表!D3" }
 */
export function formFacts(snapshot: Snapshot, layouts: readonly FormLayout[]): HeadFacts {
  const funds: FundsFact[] = [];
  const words: Record<string, { text: string; cell: string }> = {};
  for (const { sheet, layout, read } of formsIn(snapshot, layouts)) {
    const { head } = completeForm(layout, read.form);
    for (const [field, value] of Object.entries(head)) {
      const cell = `${sheet}!${cellOf(layout, read, field)}`;
      if (typeof value === "string" && shared.includes(field))
        words[field] ??= { text: value, cell };
      const fact = typeof value === "number" && fundsFact(field, value, read, cell);
      if (fact && !funds.some((each) => each.line === fact.line && each.amount === fact.amount)) {
        funds.push(fact);
      }
    }
  }
  return { funds, words };
}

function cellOf({ lines }: FormLayout, { places, offset }: ReadForm, field: string): string {
  const placed = places.head.find(({ cell }) => cell.field === field);
  if (placed) return formatA1({ row: placed.range.top + offset, column: placed.range.left });
  const line = lines.findIndex((text) => text.includes(`{${field}}`));
  return formatA1({ row: places.lines + Math.max(line, 0) + offset, column: 0 });
}

const amounts = ["initialBudget", "budget", "executed", "expected"] as const;

function fundsFact(
  field: string,
  value: number,
  { form }: ReadForm,
  cell: string,
): FundsFact | undefined {
  const [, line = "", name] = field.split(".");
  const amount = amounts.find((each) => each === name);
  if (!isMoney(field) || amount === undefined) return undefined;
  const provenance = { note: "", by: "", at: null, cell };
  return { kind: "funds", line, period: form.period, unit: "", amount, value, ...provenance };
}
