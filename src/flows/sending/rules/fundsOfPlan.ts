import { roundHalfUp } from "../../../domain/decimal";
import { completeForm } from "../../../domain/forms/completeForm";
import { finding, type Finding } from "../../../domain/finding";
import type { Funds } from "../../../domain/plan";
import { moneyFrom } from "../../../workbook/forms/moneyIn";
import { placeOf } from "../../../workbook/placeOf";
import type { FoundForm } from "../../forms/formsIn";
import type { Rule } from "../Rule";

/** The decimals of 万元 that are 元. */
const decimals = 4;

/** The fields of a form's head that state what the plan does: of the whole term, or of the form's year. */
const totals = ["funds.total.planned", "funds.total.budget", "funds.total.initialBudget"];

/** The total of a form's head is the plan's: of all years, or of the form's. Only the first of the amounts a head states is compared. */
export const fundsOfPlan: Rule = {
  codes: ["funds/differsFromPlan"],
  basis: "plan",
  onMissing: "silent",
  find: ({ examination: { plan }, forms }) => {
    const funds = plan && plan.source !== "embedded" ? plan.plan.funds : null;
    return funds ? forms.flatMap((form) => differences(form, funds)) : [];
  },
};

function differences({ sheet, layout, read }: FoundForm, funds: Funds): readonly Finding[] {
  const { form, places, offset } = read;
  const { head } = completeForm(layout, form);
  const field = totals.find((each) => typeof head[each] === "number");
  const placed = places.head.find(({ cell }) => cell.field === field);
  const inForm = field === undefined ? undefined : head[field];
  if (!placed || typeof inForm !== "number") return [];
  const year = field === totals[0] ? null : form.period.year;
  const planned =
    year === null ? funds.total : funds.byYear.find((each) => each.year === year)?.amount;
  if (planned === undefined) return [];
  const inPlan = moneyFrom(funds.unit, planned);
  if (roundHalfUp(inForm, decimals) === roundHalfUp(inPlan, decimals)) return [];
  const at = placeOf({ sheet, row: placed.range.top + offset, column: placed.range.left });
  return [finding("funds/differsFromPlan", at, null, { year, inForm, inPlan })];
}
