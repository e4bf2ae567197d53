import { form, self, type PlantedError } from "./Planted";

/** Money, weights, points and ratings that do not fit each other. */
export const moneyErrors: readonly PlantedError[] = [
  {
    name: "a source that lacks 100",
    code: "funds/sum",
    cell: form("C2"),
    cells: { [form("G2")]: 34750 },
  },
  {
    name: "a total that lacks 500",
    code: "funds/sum",
    cell: form("C2"),
    cells: { [form("C2")]: 97000 },
  },
  {
    name: "more spent than budgeted",
    code: "funds/execution",
    cell: self("G8"),
    cells: { [self("G7")]: 41000, [self("G8")]: 41000 },
  },
  {
    name: "more spent of one source",
    code: "funds/execution",
    cell: self("G8"),
    cells: { [self("G8")]: 41000 },
  },
  {
    name: "another budget than the plan's",
    code: "funds/differsFromPlan",
    cell: self("E7"),
    cells: { [self("E7")]: 40000, [self("E8")]: 40000, [self("G7")]: 40000, [self("G8")]: 40000 },
  },
  {
    name: "a total of 1 more than the plan's",
    code: "funds/differsFromPlan",
    cell: self("E7"),
    cells: { [self("E7")]: 40958 },
  },
  { name: "weights of 99", code: "weights/sum", cell: self("H38"), cells: { [self("H33")]: 14 } },
  {
    name: "weights of 101",
    code: "weights/sum",
    cell: self("H38"),
    cells: { [self("H14")]: 5.17 },
  },
  {
    name: "a total of weights of 90",
    code: "weights/sum",
    cell: self("H38"),
    cells: { [self("H38")]: 90 },
  },
  {
    name: "points that the profile does not give",
    code: "score/differs",
    cell: self("I14"),
    cells: { [self("I14")]: 4.05, [self("I38")]: 98.23 },
  },
  {
    name: "full points for a miss",
    code: "score/differs",
    cell: self("I37"),
    cells: { [self("I37")]: 5, [self("I38")]: 99.33 },
  },
  {
    name: "more points than the weight",
    code: "score/differs",
    cell: self("I22"),
    cells: { [self("I22")]: 3, [self("I38")]: 98.55 },
  },
  {
    name: "points changed without the total",
    code: "score/differs",
    cell: self("I22"),
    cells: { [self("I22")]: 2.5 },
  },
  {
    name: "a total that is not the sum",
    code: "score/differs",
    cell: self("I38"),
    cells: { [self("I38")]: 97 },
  },
  {
    name: "a rating below its points",
    code: "grade/outOfBand",
    cell: self("J38"),
    cells: { [self("J38")]: "良" },
  },
];
