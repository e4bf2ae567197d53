import { plainNumber } from "../plainNumber";
import type { FurtherCode } from "../zh/furtherFindings";
import type { FindingWords } from "../FindingWords";
import { explanationFindings } from "./explanationFindings";
import { planFindings } from "./planFindings";
import { sendingFindings } from "./sendingFindings";

const n = plainNumber;

const verdicts = {
  implausible: "such a value cannot be: a fraction for a percentage, or digits too many or too few",
  counts: "numerator and denominator give another value",
  majority: "all other places agree",
};

/** One sentence or two per finding that an examination alone does not make; loaded with what makes them. */
export const furtherFindings: Pick<FindingWords, FurtherCode> = {
  ...planFindings,
  ...sendingFindings,
  ...explanationFindings,
  "facts/carriedMalformed": ({ place }) =>
    `The facts this workbook carries cannot be read${place === "" ? "" : ` (${place})`} and are not used; what the forms hold counts. Check the values in the forms; the next filling stores them anew.`,
  "facts/carriedAltered": () =>
    "The facts this workbook carries were changed after they were put in (their checksum differs) and are not used; what the forms hold counts. Ask the sender; the next filling stores them anew.",
  "facts/carriedNewer": () =>
    "The facts this workbook carries were put in by a newer version and cannot be read by this one; what the forms hold counts, and filling leaves them as they are. Update this tool.",
  "facts/carriedTwice": ({ count }) =>
    `This workbook carries ${count} sets of facts and nothing says which one counts, so none is used; what the forms hold counts. Check the values in the forms; the next filling stores them anew, once.`,
  "facts/otherPlan": ({ stored, plan }) =>
    `The facts this workbook carries belong to the plan ${stored}; ${plan === null ? "no plan is in use" : `the plan in use is ${plan}`}, so they are not used, and filling leaves them as they are. Check that the right plan is chosen.`,
  "facts/conflict": ({ name, unit, cells, verdict }, cell) => {
    const all = cells.map((each) => `${each.sheet}!${each.cell} holds ${n(each.value)}${unit}`);
    const said = `${cell}differs from other places on “${name}”: ${all.join(", ")}.`;
    if (!verdict)
      return `${said} None of them is taken. Check which one is right and make them the same.`;
    const wrong = verdict.wrong.map((each) => `${each.sheet}!${each.cell}`).join(", ");
    return `${said} Most likely wrong: ${wrong}, for ${verdicts[verdict.why]}. Check it and change it to ${n(verdict.right)}${unit}.`;
  },
  "facts/stale": ({ kind, count, name, unit, shown, current, from }, cell, { form }) =>
    `${cell}still shows ${n(shown)}${unit} for “${name}”, which is now ${n(current)}${unit}${from === null ? "" : ` (entered in ${from})`}. Cells of the ${form[kind]} with old values: ${count}. Update the form; if this form is right, correct the other place.`,
  "explanation/missing": ({ name, value, target, unit, deviation }, cell) => {
    const size = deviation === null ? "" : ` (deviation ${n(deviation)} %)`;
    return `${cell}“${name}” came to ${n(value)}${unit} against a target of ${n(target)}${unit}${size}, and nothing explains it yet. State the reasons and what will be done.`;
  },
};
