import type { comparing as zh } from "../zh/comparing";

export const comparing: typeof zh = {
  kind: {
    target: "targets",
    baseline: "baselines",
    removed: "indicators gone",
    added: "indicators added",
    value: "results",
    funds: "money",
    explanation: "explanations",
    status: "statuses",
  },
  same: "The two files say the same.",
  count: (count) => `differences: ${count}`,
  year: (year) => String(year),
  change: (before, after) =>
    `${before === "" ? "blank" : before} → ${after === "" ? "blank" : after}`,
};
