import { passedOver } from "../../../workbook/passedOver";
import type { Rule } from "../Rule";

/** Every form is checked: a sheet that looks like one and whose headings cannot be recognised any more is not passed over in silence. */
export const formPassedOver: Rule = {
  codes: ["structure/formPassedOver"],
  basis: "form",
  onMissing: "reported",
  find: ({ snapshot, examination: { tables } }) => passedOver(snapshot, tables),
};
