import type { scoring as zh } from "../zh/scoring";

/** The words of scoring. */
export const scoring: typeof zh = {
  errors: {
    "profile/newerSchema": ({ fact }) =>
      `The scoring profile is written for a newer version (${fact("found")}); this one knows up to ${fact("supported")}. Upgrade first.`,
    "profile/type": ({ path, fact }) =>
      `${path}should be ${fact("expected")} and is ${fact("found")}. Correct it.`,
    "profile/missing": ({ path }) => `${path}is missing. Add it.`,
    "profile/unknownKey": ({ path }) =>
      `${path}is not part of a scoring profile; perhaps it is misspelt. Correct or delete it.`,
    "profile/weightDecimals": ({ path, fact }) =>
      `${path}is ${fact("weight")}; a weight has two decimals at most. Correct it.`,
    "profile/weightsSum": ({ fact }) =>
      `The weights come to ${fact("sum")} instead of 100. Correct them.`,
    "profile/duplicateName": ({ path, fact }) =>
      `${path}is “${fact("name")}”, which belongs to another class. A name belongs to one class only.`,
    "profile/twoExecutions": ({ path }) =>
      `${path}is the second. The execution rate counts for one class only.`,
    "profile/stepsOrder": ({ path, fact }) =>
      `${path}is ${fact("from")}. Steps go down, and those of satisfaction and ratings end at 0. Reorder them.`,
  },
  choose: "Scoring profile",
  none: "Do not score",
  ratings: { excellent: "excellent", good: "good", fair: "fair", poor: "poor" },
  points: (points, weight) => `${points} of ${weight} points`,
  open: (weight) => `not scored, weight ${weight}`,
  noWeight: "No weight",
  noWeightWhy:
    "It has no target this year, is only monitored, or belongs to no class of this profile.",
  provisional:
    "The year is not over: this is what the value so far would earn against the year's target.",
  reached: "The target is reached: the full weight.",
  done: "Done: the full weight.",
  ratio: (weight, of, by, points) => `${weight} × ${of} ÷ ${by} = ${points}`,
  linear: (weight, value, target, points) =>
    `${weight} × [1 − (${value} − ${target}) ÷ ${target}] = ${points}`,
  satisfaction: (value, share) => `A satisfaction of ${value} earns ${share} of the weight.`,
  parts: "The sum of its parts.",
  notScored: {
    noValue: "There is no value yet; that is not 0 points.",
    notAssessed: "There is no survey result yet; that is not 0 points.",
    invalid: "The value has to be checked first.",
    unconfirmed: "The target has to be confirmed first.",
    needsGrade: "Not measured: a person grades it.",
    noRatio: "The target is 0 or less, so no ratio can be taken: a person grades it.",
  },
  range: (least, most) => `Between ${least} and ${most} points.`,
  deviation: (share) => `It is ${share} off the target; say why.`,
  deduction: (points) =>
    `Exceeded by far: ${points} points might be deducted. They are not deducted here.`,
  notes: "Beside the points",
  aheadByProgress: (share, progress) =>
    `It earns ${share} of the points and has gone ${progress} of the way to the target: many points are not progress.`,
  ahead: (share) =>
    `It earns ${share} of the points, yet its status is bad: many points are not a target met.`,
  behind: (share) =>
    `It earns ${share} of the points only, yet its status is good: points are not progress.`,
  total: (scored, weight) => `${scored} of ${weight} points scored so far in all`,
  complete: (points, rating) => `${points} points in all, ${rating}`,
  execution: (rate) => `execution rate ${rate}`,
  noFunds: "budget and expenditure are not known",
  noBudget: "the budget is 0, so there is no rate",
  noRows: "the form has no such indicators",
  partly: (scored, of, weight) => `${scored} of ${of} points so far, weight ${weight}`,
  sum: "Total",
  notSetting: "This form sets targets and is not scored.",
};
