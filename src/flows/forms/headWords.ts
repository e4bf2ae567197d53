import type { FormLayout } from "../../domain/forms/FormLayout";
import { formatA1 } from "../../workbook/a1";
import type { ReadForm } from "../../workbook/forms/readForm";
import type { Snapshot } from "../../workbook/Workbook";
import { formsIn } from "./formsIn";

/** The words that name project and departments in the heads of forms, by field, each with its cell. */
export type HeadWords = Readonly<Record<string, { readonly text: string; readonly cell: string }>>;

/** Words that are the same in every form of a project. */
const shared = ["project", "centralDepartment", "department", "implementer", "reportingUnit"];

/**
 * Reads the words in the heads of the forms in a workbook that stand in one of some layouts. The first form that says something counts.
 *
 * @example headWords(snapshot, layouts)["project"] // { text: "公立医院改革", cell: "绩效目标表!D3" }
 */
export function headWords(snapshot: Snapshot, layouts: readonly FormLayout[]): HeadWords {
  const words: Record<string, { text: string; cell: string }> = {};
  for (const { sheet, layout, read } of formsIn(snapshot, layouts)) {
    for (const [field, text] of Object.entries(read.form.head)) {
      if (typeof text !== "string" || !shared.includes(field)) continue;
      words[field] ??= { text, cell: `${sheet}!${cellOf(layout, read, field)}` };
    }
  }
  return words;
}

function cellOf({ lines }: FormLayout, { places, offset }: ReadForm, field: string): string {
  const placed = places.head.find(({ cell }) => cell.field === field);
  if (placed) return formatA1({ row: placed.range.top + offset, column: placed.range.left });
  const line = lines.findIndex((text) => text.includes(`{${field}}`));
  return formatA1({ row: places.lines + Math.max(line, 0) + offset, column: 0 });
}
