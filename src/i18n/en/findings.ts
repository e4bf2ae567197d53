import type { ValueElsewhere } from "../../domain/ValueElsewhere";
import { describePeriod } from "../describePeriod";
import { plainNumber } from "../plainNumber";
import type { findings as zh } from "../zh/findings";

const n = plainNumber;

function slip(value: number, suggested: number): string {
  const factor = Math.abs(suggested / value);
  return factor >= 1 ? `${n(factor)} times too small` : `${n(1 / factor)} times too large`;
}

function bounds(lower: number | null, upper: number | null, unit: string): string {
  if (lower !== null && upper !== null) return `between ${n(lower)} and ${n(upper)}${unit}`;
  if (lower !== null) return `${n(lower)}${unit} or more`;
  return `${n(upper ?? Infinity)}${unit} or less`;
}

/** All names of a short list, the first five of a long one. */
function firstFew(names: readonly string[]): string {
  return names.slice(0, 5).join(", ") + (names.length > 5 ? " and others" : "");
}

function blankHere(name: string, { at, value, unit, count }: ValueElsewhere, cell: string): string {
  const all = count > 1 ? `; all ${count} results of this form are blank and stand elsewhere` : "";
  return `${cell}is blank for “${name}”; ${at.sheet}!${at.cell} has ${n(value)}${unit}${all}. Fill it in.`;
}

const hiddenThings = { sheet: "a hidden sheet", rows: "hidden rows", columns: "hidden columns" };

/** One sentence or two per finding: what is wrong, with its numbers, and what to do. */
export const findings: typeof zh = {
  "structure/notRecognised": ({ nearest, missing }, _cell, { form }) => {
    const near = nearest === null ? "" : `; the nearest form is ${form[nearest]}`;
    const lacks = missing.length === 0 ? "" : `; missing: ${missing.join(", ")}`;
    return `No table of yearly targets was found${near}${lacks}. Check the file, or add the missing headings and check again.`;
  },
  "structure/noActualColumn": ({ period }) =>
    `The form has no column of results for ${describePeriod(period, "en")}, so performance cannot be assessed. Add a column of results for that period and fill it in, or choose another period.`,
  "structure/hidden": ({ what, name }, cell) =>
    `${cell}has ${hiddenThings[what]}: ${name}. Hidden content is checked too; unhide it and look it over.`,
  "structure/ambiguousColumns": ({ role, headers }, cell, { columnRole }) =>
    `${cell}has ${headers.length} columns that look like the ${columnRole(role)}: ${headers.map((header) => `“${header}”`).join(", ")}; none of them was used. Change the headings so that one is left.`,
  "structure/notInPlan": ({ name }, cell) =>
    `${cell}names “${name}”, which is not in the plan; it is assessed by the baseline and targets of this form. Check the name, or confirm that the indicator is your own.`,
  "structure/missingIndicators": ({ names }) =>
    `${names.length} indicators of the plan are not in the form: ${firstFew(names)}. Add them, or explain why they are left out.`,
  "structure/nameMissing": ({ above }, cell) =>
    `${cell}has no name of an indicator; the figures of this row${above === null ? "" : `, below “${above}”,`} were not used. Fill in the name.`,
  "structure/duplicateIndicator": ({ name, first }, cell) =>
    `${cell}repeats “${name}” from ${first}. Keep one row and delete the other.`,
  "plan/carriedMalformed": ({ place }) =>
    `The plan in this workbook cannot be read${place === "" ? "" : ` (${place})`} and was not used; another plan or the form's own targets were. Keep the plan in the workbook again, or remove it.`,
  "plan/carriedAltered": () =>
    "The plan in this workbook was changed after it was put in (its hash does not agree) and was not used; another plan or the form's own targets were. Ask the sender, then keep the plan in the workbook again, or remove it.",
  "plan/carriedNewer": () =>
    "The plan in this workbook was put in by a newer version, which this one cannot read; another plan or the form's own targets were used. Update this tool and check again.",
  "plan/carriedTwice": ({ count }) =>
    `There are ${count} plans in this workbook and no telling which counts; none was used, but another plan or the form's own targets. Choose a plan and keep it in the workbook again, which leaves only that one, or remove them.`,
  "plan/carriedDiffers": ({ title }) =>
    `The form is judged by the plan in this workbook, which is not the same as the built-in “${title}”. Make sure the plan is approved; to use the built-in one, choose it as the plan.`,
  "plan/fitsNothing": ({ title }) =>
    `No indicator of the form is in the plan “${title}”, so it was not used; another plan or the form's own targets were. Make sure that plan and workbook belong together.`,
  "value/required": ({ name, elsewhere }, cell) =>
    elsewhere
      ? blankHere(name, elsewhere, cell)
      : `${cell}has no result for “${name}”. Fill it in; if there are no data, say so in the notes.`,
  "value/notCalculated": ({ formula }, cell) =>
    `${cell}has the formula =${formula} without a result. Open the file in Excel or WPS, recalculate (F9), save, and check again.`,
  "value/errorValue": ({ error }, cell) =>
    `${cell}shows the error value ${error}. Correct the cells its formula refers to, and check again.`,
  "value/numberAsText": ({ text, value }, cell) =>
    `${cell}holds the number “${text}” as text; it was read as ${n(value)}. Turn it into a number, or formulas will not count it.`,
  "value/notANumber": ({ text }, cell) =>
    `${cell}holds “${text}”, which is not a number. Enter the number only; units and remarks belong in the notes.`,
  "value/unitSlip": ({ value, suggested, unit }, cell) =>
    `${cell}holds ${n(value)}, which looks ${slip(value, suggested)}. If ${n(suggested)}${unit} is meant, enter ${n(suggested)}; if ${n(value)} is right, check the unit${unit === "" ? "" : ` (${unit})`}.`,
  "value/outOfBounds": ({ value, lower, upper, unit }, cell) =>
    `${cell}holds ${n(value)}${unit}; this indicator can only be ${bounds(lower, upper, unit)}. Check the value and its unit.`,
  "value/cumulativeFell": ({ value, before, year }, cell) =>
    `${cell}holds ${n(value)}, less than the ${n(before)} of ${year}; a cumulative count cannot fall. Check whether only this year's additions were entered.`,
  "value/decimals": ({ value, decimals }, cell) =>
    `${cell}holds ${n(value)}, with more decimals than the ${decimals} it is judged by; it is compared after rounding to ${decimals}. Enter it with ${decimals} decimals.`,
  "value/jump": ({ value, before, year }, cell) =>
    `${cell}holds ${n(value)}; ${year} had ${n(before)}, a change of more than 20%. This indicator is only monitored; check that the value is right.`,
  "value/tablesDisagree": ({ here, there, other }, cell) =>
    `${cell}holds ${n(here)}; the same indicator on sheet “${other.sheet}” ${other.cell} has ${n(there)}. Look it up and make both agree.`,
  "value/damagedCell": ({ detail }, cell) =>
    `${cell}cannot be read (${detail}); nothing was guessed. Enter the cell again in Excel or WPS and save.`,
  "target/differsFromPlan": ({ year, baseline, inTable, inPlan }, cell) =>
    `${cell}gives the ${year} ${baseline ? "baseline" : "target"} as ${n(inTable)}; the plan has ${n(inPlan)}. Change it to ${n(inPlan)}; if a revision was approved, use the revised plan.`,
  "target/unconfirmed": ({ year, candidates }, cell) =>
    `${cell}has a ${year} target that is illegible in its source; it may be ${candidates.join(" or ")}. Look it up in the official document and confirm it before sending.`,
  "target/componentMissing": ({ missing }, cell) =>
    `${cell}needs a value for each part; missing: ${missing.join(", ")}. Add them.`,
  "target/weakerThanPlan": ({ year, own, plan }, cell) =>
    `${cell}sets the ${year} target at ${n(own)}, weaker than the superior plan's ${n(plan)}. Change it to a value no weaker than ${n(plan)}.`,
  "target/regresses": ({ year, own, baseline }, cell) =>
    `${cell}sets the ${year} target at ${n(own)}, worse than the baseline ${n(baseline)}. Check it; if the target must be lowered, say why.`,
  "target/notMonotone": ({ year, own, before }, cell) =>
    `${cell}sets the ${year} target at ${n(own)}, behind the ${n(before)} of the year before. Check it; if it must fall back, say why.`,
  "target/tablesDisagree": ({ year, baseline, here, there, other }, cell) =>
    `${cell}gives the ${year} ${baseline ? "baseline" : "target"} as ${n(here)}; the same indicator on sheet “${other.sheet}” ${other.cell} has ${n(there)}. Look it up in the official document and make both agree.`,
  "funds/sum": ({ total, sum, parts }, cell) =>
    `${cell}gives the total funds as ${n(total)}, but the parts (${parts.join(" + ")}) add up to ${n(sum)}, a difference of ${n(Math.abs(total - sum))}. Check the total and its parts.`,
  "weights/sum": ({ profile, full, sum, empty }, cell) =>
    profile === null
      ? `${cell}prints weights that come to ${n(sum)} points instead of ${n(full)}. Check them.`
      : `By the scoring profile “${profile}” the weights of this form come to ${n(sum)} points instead of ${n(full)}: it has no indicators of ${empty.join(", ")}. Add them, or choose a profile that suits the form.`,
  "assessment/offTrack": ({ name, status, value, target, unit }, cell, { status: names }) =>
    `${cell}reports ${value === null || target === null ? "" : `${n(value)}${unit} against a target of ${n(target)}${unit} for `}“${name}”, which is assessed as “${names[status]}”. Check the value; if it is right, state the cause and what will be done.`,
  "assessment/rounding": ({ value, rounded, decimals }, cell) =>
    `${cell}holds ${n(value)}, which rounds to ${n(rounded)} at ${decimals} decimals, and the rounding decides the assessment. Confirm that it may be rounded.`,
};
