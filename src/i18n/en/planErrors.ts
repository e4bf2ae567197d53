import type { planErrors as zh } from "../zh/planErrors";

/** What is wrong with a plan file, where, and what to do. */
export const planErrors: typeof zh = {
  "plan/newerSchema": ({ fact }) =>
    `The plan was made by a newer version (${fact("found")}); this one knows up to ${fact("supported")}. Upgrade to use it.`,
  "plan/type": ({ path, fact }) =>
    `${path}should be ${fact("expected")} but is ${fact("found")}. Correct it there.`,
  "plan/missing": ({ path, fact }) =>
    `${path}is missing${fact("expected") && ` (expected ${fact("expected")})`}. Add it.`,
  "plan/unknownKey": ({ path }) =>
    `${path}is nothing a plan has; it may be misspelt. Correct or remove it.`,
  "plan/duplicateId": ({ path, fact }) =>
    `${path}has the id ${fact("id")}, which ${fact("first")} has already. Choose another.`,
  "plan/duplicateComponent": ({ path, fact }) =>
    `${path}has the name “${fact("name")}”, which this indicator uses already. Choose another.`,
  "plan/yearsOrder": ({ path, fact }) =>
    `${path}has ${fact("year")}, which does not come after ${fact("before")}. Years ascend and come after the baseline year.`,
  "plan/targetYear": ({ path, fact }) =>
    `${path}is a target for ${fact("year")}, but the plan's years are ${fact("years")}. Correct the year.`,
  "plan/rangeOrder": ({ path, fact }) =>
    `${path}is a range from ${fact("value")} to ${fact("upTo")}, which does not go up. Correct it.`,
  "plan/comparator": ({ path, fact }) =>
    `${path}has the comparator ${fact("comparator")}, which contradicts the direction ${fact("direction")}. Correct one of them.`,
};
