import type { fill as zh } from "../zh/fill";
import { noFormula } from "./noFormula";

export const fill: typeof zh = {
  freshSheet: (sheet) => `into a new sheet ${sheet}`,
  ownSheet: (sheet) => `into the sheet ${sheet}`,
  counts: (fresh, same, differs) =>
    `cells to fill: ${fresh} · already the same: ${same} · different: ${differs}`,
  differs: "Different (left as they are; check which one is right)",
  fresh: "To be filled in",
  open: "Left for a person to fill in",
  source: { fact: "reported", plan: "plan", form: "another form", calculation: "calculated" },
  from: (value, source, cell) => `${value} (${source}${cell === "" ? "" : ` ${cell}`})`,
  noFormula,
  proposal: (cell, label, value) => `${cell}  ${label}: ${value}`,
  difference: (cell, label, found, value) => `${cell}  ${label}: holds ${found}, expected ${value}`,
  openPlace: (label, cell) => `${label} (${cell})`,
  openColumns: (columns, rows) => `${columns.join(", ")}: ${rows} ${rows === 1 ? "row" : "rows"}`,
  openRow: (row, label) => `${row} ${label}`,
  notWritten: "Nothing was written. Add --yes and -o FILE.xlsx to fill the empty cells.",
};
