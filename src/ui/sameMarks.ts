import type { Edit, MarkRule } from "../workbook/Workbook";

/** Whether two lists of mark edits put the same marks on the same sheets; rules that are the very same are not looked into. */
export function sameMarks(some: readonly Edit[], others: readonly Edit[]): boolean {
  return (
    some.length === others.length &&
    some.every((edit, index) => {
      const other = others[index];
      if (edit.kind !== "mark" || other?.kind !== "mark") return false;
      return edit.sheet === other.sheet && sameRules(edit.rules, other.rules);
    })
  );
}

function sameRules(some: readonly MarkRule[], others: readonly MarkRule[]): boolean {
  return (
    some.length === others.length &&
    some.every((rule, index) => {
      const other = others[index];
      return rule === other || JSON.stringify(rule) === JSON.stringify(other);
    })
  );
}
