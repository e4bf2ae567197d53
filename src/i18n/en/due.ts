import type { due as zh } from "../zh/due";

export const due: typeof zh = {
  title: "Due now, the greatest risk first",
  count: (count) => `${count} ${count === 1 ? "item" : "items"}`,
  none: "Nothing is due.",
  gap: (gap) => `${gap} to the path`,
  forecast: (value) => `at this pace the year ends at ${value}`,
  noForecast: "no forecast for the year can be calculated",
  stated: (value) => `stated for the year: ${value}`,
  notStated: "no forecast stated for the year",
  toFill: (fields) => `to fill in: ${fields.join(", ")}`,
  fields: {
    actual: "result",
    forecast: "forecast for the year",
    cause: "cause of the deviation",
    possibility: "chance of reaching the target",
    rectification: "rectification",
  },
  outlookShort: "Forecasts for the year, yours and ours:",
  outlook: "Forecast for the year (ours is for comparison and never filled in)",
};
