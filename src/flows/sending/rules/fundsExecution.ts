import { completeForm } from "../../../domain/forms/completeForm";
import { finding, type Finding } from "../../../domain/finding";
import { placeOf } from "../../../workbook/placeOf";
import type { PlacedCell } from "../../../workbook/forms/placeForm";
import { fieldLabel } from "../../forms/fieldLabel";
import type { FoundForm } from "../../forms/formsIn";
import type { Rule } from "../Rule";

/**
 * 预算执行率 of a form's head is B/A: no line spends more than it has, and the total has something to spend. Where a source of the money is
 * wrong the total that follows from it is not said to be wrong as well.
 */
export const fundsExecution: Rule = {
  codes: ["funds/execution"],
  basis: "arithmetic",
  onMissing: "silent",
  find: ({ forms }) =>
    forms.flatMap((form) => {
      const found = overspent(form);
      const sources = found.filter(({ isTotal }) => !isTotal);
      return (sources.length > 0 ? sources : found).map((each) => each.finding);
    }),
};

interface Overspent {
  readonly finding: Finding;
  readonly isTotal: boolean;
}

function overspent({ sheet, layout, read }: FoundForm): readonly Overspent[] {
  const { head } = completeForm(layout, read.form);
  const { places, offset } = read;
  return places.head.flatMap(({ cell: { rate } }) => {
    const [above = "", below = ""] = rate ?? [];
    const executed = head[above];
    const budget = head[below];
    const at = places.head.find(({ cell }) => cell.field === above);
    if (typeof executed !== "number" || typeof budget !== "number" || !at) return [];
    const isTotal = above.startsWith("funds.total.");
    const hasNothing = isTotal && budget === 0;
    if (executed <= budget && !hasNothing) return [];
    const place = placeOf({ sheet, row: at.range.top + offset, column: at.range.left });
    const facts = { name: lineName(read, at), budget, executed };
    return [{ isTotal, finding: finding("funds/execution", place, null, facts) }];
  });
}

/** @example lineName(read, executed) // "年度资金总额" */
function lineName({ places }: FoundForm["read"], at: PlacedCell): string {
  return fieldLabel(places, at).split(" · ")[0] ?? "";
}
