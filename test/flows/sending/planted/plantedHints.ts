import { annex1, form, self, type PlantedError } from "./Planted";

/** What is only hinted at and holds nothing back. */
export const plantedHints: readonly PlantedError[] = [
  {
    name: "a number as text",
    code: "value/numberAsText",
    cell: form("H15"),
    cells: { [form("H15")]: "６.5" },
  },
  {
    name: "more decimals than are printed",
    code: "value/decimals",
    cell: annex1("F12"),
    cells: { [annex1("F12")]: 46.214 },
  },
  {
    name: "a target met by rounding",
    code: "assessment/rounding",
    cell: annex1("F7"),
    cells: { [annex1("F7")]: 59.996 },
  },
  {
    name: "a reason that says nothing",
    code: "explanation/generic",
    cell: self("J14"),
    cells: { [self("J14")]: "同上" },
  },
  {
    name: "one reason for three indicators",
    code: "explanation/generic",
    cell: self("J14"),
    cells: {
      [self("J14")]: "受疫情影响业务量下降",
      [self("J17")]: "受疫情影响业务量下降",
      [self("J21")]: "受疫情影响业务量下降",
    },
  },
  {
    name: "a row that the plan does not know",
    code: "structure/notInPlan",
    cell: annex1("A13"),
    cells: {
      [annex1("A13")]: "药占比（%）",
      [annex1("B13")]: 30,
      [annex1("C13")]: 29,
      [annex1("D13")]: 28,
      [annex1("E13")]: 27,
      [annex1("F13")]: 28,
    },
  },
  { name: "hidden rows", code: "structure/hidden", cell: form("A7"), hiddenRows: [6, 7] },
];
