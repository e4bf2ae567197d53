import type { filling as zh } from "../zh/filling";
import { noFormula } from "./noFormula";

const named = (cells: string, count: number): string =>
  count > 5 ? `${cells} and ${count - 5} more` : cells;

/** The words of 填表 in the pane. */
export const filling: typeof zh = {
  title: "Fill a form",
  back: "Back to the results",
  form: "Form",
  ownLayout: "Local layout…",
  ownLayoutHint: "Choose a JSON file that describes a local layout",
  nothingFor: (title) => `The plan has nothing for the form “${title}”. Choose another one.`,
  intoNew: (sheet) => `A new sheet “${sheet}” in the official layout will be added.`,
  intoOwn: (sheet) => `Goes into your sheet “${sheet}”; its formats stay as they are.`,
  counts: (fresh, differs, accepted) =>
    `Empty cells: ${fresh} · different from the form: ${differs} · chosen: ${accepted}`,
  nothingToFill: "All that can be filled is filled; nothing needs to be changed.",
  write: (count) => `Fill ${count} ${count === 1 ? "cell" : "cells"}`,
  allEmpty: "All empty cells",
  none: "None",
  list: "Proposals",
  keys: "↑ ↓ move, Space takes or leaves, Enter shows the cell",
  more: (rest) => `Show more (${rest} left)`,
  sections: { head: "Head", funds: "Funds", objective: "Objective", rows: "Indicators" },
  fields: {
    actual: "result",
    weight: "weight",
    score: "score",
    baseline: "baseline",
    target: "target",
    targetOf: (year) => `target ${year}`,
  },
  formula: "(formula)",
  noFormula,
  held: (text) => `now holds ${text}`,
  states: { new: "new", same: "same", differs: "different" },
  sources: { fact: "reported", plan: "plan", form: "another form", calculation: "calculated" },
  showCell: "Show the cell",
  same: (count) => `Already the same: ${count}`,
  open: "Left for you to fill in",
  openNote: "Reasons, possibilities, satisfaction and “no deviation” are never stated for you.",
  cells: (count) => `${count} ${count === 1 ? "cell" : "cells"}`,
  stale: "These forms still show old figures; fill them next",
  staleForm: (sheet, count) => `${sheet}: ${count} ${count === 1 ? "cell" : "cells"}, from`,
  written: (count, sheet) => `Filled ${count} ${count === 1 ? "cell" : "cells"} of “${sheet}”.`,
  writtenNew: (count, sheet) =>
    `Added the sheet “${sheet}” and filled ${count} ${count === 1 ? "cell" : "cells"}.`,
  undo: "Undo the filling",
  look: "Show the cells",
  comma: ", ",
  layoutsFailed: "The layouts could not be fetched. Check the connection or open the pane again.",
  badLayout: (name, fault) => `“${name}” cannot be used as a layout: ${fault}`,
  notJson: (name) => `“${name}” is no JSON file. Choose a JSON file that describes a layout.`,
  changed: {
    fill: (cells, count) =>
      `Nothing was filled: ${named(cells, count)} changed just now. The proposals are up to date again; please look once more.`,
    undo: (cells, count) =>
      `Nothing was undone: ${named(cells, count)} changed after the filling, and that would be lost.`,
  },
};
