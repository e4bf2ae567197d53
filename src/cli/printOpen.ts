import type { OpenPlace } from "../flows/forms/Proposal";
import { cliWords } from "../i18n/cliWords";
import { formatColumn } from "../workbook/a1";
import type { Layout } from "./printIndicators";
import { quoteReference } from "./quoteReference";
import { wrapText } from "./wrapText";

/** What is left to do: the fields of the head with their cells, then the rows that are left, once for all columns they are left in. */
export function printOpen(
  open: readonly OpenPlace[],
  { locale, width }: Pick<Layout, "locale" | "width">,
): readonly string[] {
  const words = cliWords(locale).fill;
  const head = open.filter(({ rows }) => rows.length === 0);
  const separator = locale === "zh" ? "；" : "; ";
  return [
    ...head.map(({ label, first }) => words.openPlace(label, quoteReference(first))),
    ...sameRows(open.filter(({ rows }) => rows.length > 0)).flatMap((columns) => {
      const rows = columns[0]?.rows ?? [];
      const names = columns.map(({ label, first }) =>
        words.openPlace(label, formatColumn(first.column)),
      );
      const lines = rows.map(({ label, cell }) => words.openRow(cell.row + 1, label));
      return [
        ...wrapText(words.openColumns(names, rows.length), width - 4),
        ...wrapText(lines.join(separator), width - 6).map((line) => `  ${line}`),
      ];
    }),
  ];
}

/** The columns that are left in the very same rows, together. */
function sameRows(columns: readonly OpenPlace[]): readonly (readonly OpenPlace[])[] {
  const groups = new Map<string, OpenPlace[]>();
  for (const column of columns) {
    const key = column.rows.map(({ cell }) => cell.row).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}
