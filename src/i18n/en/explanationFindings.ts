import type { ExplanationMisfit, ScoreDifference } from "../../domain/ExplanationFacts";
import { plainNumber } from "../plainNumber";
import { scoring } from "./scoring";
import type { explanationFindings as zh } from "../zh/explanationFindings";

const n = plainNumber;

const misfits: Readonly<Record<ExplanationMisfit, string>> = {
  undone: "while the target was met",
  done: "while the target was missed",
  fullScore: "while it has all its points",
  above: "while the value is below the target",
  below: "while the value is above the target",
  slight: "while the deviation is 30% or more",
  certain: "but the forecast for the year misses the target",
  impossible: "but the forecast for the year meets the target",
};

const differences: Readonly<Record<ScoreDifference, string>> = {
  aboveWeight: "more than the weight,",
  calculated: "where the scoring profile gives",
  total: "while the rows come to",
};

/** What is found in explanations, signatures, printed points and the head of a form. */
export const explanationFindings: typeof zh = {
  "explanation/carriedMalformed": ({ place }) =>
    `The explanations in this workbook cannot be read${place === "" ? "" : ` (${place})`} and were not used. Take them from a backup, or clear them and write them anew.`,
  "explanation/carriedAltered": () =>
    "The explanations in this workbook were changed after they were stored (their hash is another one) and were not used. Take them from a backup, or clear them and write them anew.",
  "explanation/carriedNewer": () =>
    "The explanations in this workbook were stored by a newer version and cannot be read by this one. Update this tool and check again.",
  "explanation/carriedTwice": ({ count }) =>
    `This workbook holds ${count} sets of explanations, and nothing says which one counts; none was used. Take them from a backup, or clear them and write them anew.`,
  "explanation/contradicts": ({ kind, name, words, value, target, unit }, cell) => {
    const figures =
      value === null || target === null ? "" : ` (${n(value)}${unit}, target ${n(target)}${unit})`;
    return `${cell}explains “${name}” with “${words}”, ${misfits[kind]}${figures}. Check the figures and the explanation; where both are right, say more.`;
  },
  "explanation/generic": ({ kind, text, names }, cell) =>
    kind === "doubtful"
      ? `${cell}notes “${text}” beside “${names.join(", ")}”, which may be no reason; it counts as one for now. Write the reason in so many words, or explain it separately.`
      : kind === "empty"
        ? `${cell}explains “${names.join(", ")}” with “${text}”, which gives no reason. Write the reason and what is done about it.`
        : `${cell}and others explain ${names.length} indicators (${names.join(", ")}) with the same words: “${text}”. Give each its own reason.`,
  "signoff/missing": ({ missing }, cell) =>
    `${cell}asks for ${missing.join(", ")}, which ${missing.length === 1 ? "is" : "are"} blank. Fill in before sending.`,
  "funds/execution": ({ name, budget, executed }, cell) =>
    budget === 0
      ? `${cell}gives “${name}” a budget of 0 and ${n(executed)} 万元 spent, so that there is no execution rate. Check both amounts.`
      : `${cell}gives “${name}” ${n(executed)} 万元 spent, more than its budget of ${n(budget)} 万元. Check both amounts; where the budget was adjusted, enter the adjusted one.`,
  "funds/differsFromPlan": ({ year, inForm, inPlan }, cell) =>
    `${cell}gives a total of ${n(inForm)} 万元; in the plan it is ${n(inPlan)} 万元${year === null ? "" : ` for ${year}`}. Check it; where the budget was adjusted, say so.`,
  "score/differs": ({ kind, name, printed, expected }, cell) =>
    `${cell}prints ${n(printed)} points ${name === "" ? "in total" : `for “${name}”`}, ${differences[kind]} ${n(expected)}. Check the points; where there is a reason for them, say so.`,
  "grade/outOfBand": ({ printed, points, rating }, cell) =>
    `${cell}prints the rating “${scoring.ratings[printed]}”; ${n(points)} points are “${scoring.ratings[rating]}”. Check the total and the rating.`,
};
