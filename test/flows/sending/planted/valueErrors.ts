import { annex1, form, self, type PlantedError } from "./Planted";

const divided = { value: { error: "#DIV/0!" }, formula: "E5/F5" };
const uncalculated = { value: null, formula: "E5/F5" };
const damaged = { value: null, damage: "shared string 812" };

/** Results that cannot be right, or have to be asked about. */
export const valueErrors: readonly PlantedError[] = [
  {
    name: "an error value in 绩效目标表",
    code: "value/errorValue",
    cell: form("H5"),
    cells: { [form("H5")]: divided },
  },
  {
    name: "an error value in 自评表",
    code: "value/errorValue",
    cell: self("G22"),
    cells: { [self("G22")]: divided },
  },
  {
    name: "an error value in 分年度主要目标表",
    code: "value/errorValue",
    cell: annex1("F3"),
    cells: { [annex1("F3")]: divided },
  },
  {
    name: "a formula without a result",
    code: "value/notCalculated",
    cell: form("H12"),
    cells: { [form("H12")]: uncalculated },
  },
  {
    name: "a cell that the file holds damaged",
    code: "value/damagedCell",
    cell: form("H12"),
    cells: { [form("H12")]: damaged },
  },
  {
    name: "words for a number",
    code: "value/notANumber",
    cell: form("H15"),
    cells: { [form("H15")]: "约6天" },
  },
  {
    name: "words for a share",
    code: "value/notANumber",
    cell: annex1("F7"),
    cells: { [annex1("F7")]: "六成以上" },
  },
  {
    name: "words in the second form",
    code: "value/notANumber",
    cell: self("G24"),
    cells: { [self("G24")]: "约6天" },
  },
  {
    name: "a doubtful target",
    code: "value/notANumber",
    cell: form("F13"),
    cells: { [form("F13")]: "18.5？" },
  },
  {
    name: "a blank that no other form fills",
    code: "value/required",
    cell: annex1("F3"),
    cells: { [annex1("F3")]: null },
  },
  {
    name: "a blank that another form fills",
    code: "value/required",
    cell: annex1("F5"),
    cells: { [annex1("F5")]: null },
  },
  {
    name: "a blank in the 自评表 that another form fills",
    code: "value/required",
    cell: self("G22"),
    cells: { [self("G22")]: null },
  },
  {
    name: "a blank component that another form fills",
    code: "value/required",
    cell: self("G27"),
    cells: { [self("G27")]: null },
  },
  {
    name: "a dash for a value that another form gives",
    code: "value/required",
    cell: annex1("F9"),
    cells: { [annex1("F9")]: "—" },
  },
  {
    name: "a form whose results are all blank",
    code: "value/required",
    cell: self("G14"),
    cells: Object.fromEntries(
      Array.from({ length: 24 }, (_, index) => [self(`G${index + 14}`), null]),
    ),
  },
  {
    name: "a blank component",
    code: "value/required",
    cell: form("H18"),
    cells: { [form("H18")]: null, [self("G27")]: null },
  },
  {
    name: "a share as a fraction",
    code: "value/unitSlip",
    cell: form("H13"),
    cells: { [form("H13")]: 0.186 },
  },
  {
    name: "a share as a fraction in 附件1",
    code: "value/unitSlip",
    cell: annex1("F9"),
    cells: { [annex1("F9")]: 0.8 },
  },
  {
    name: "a share of hospitals as a fraction",
    code: "value/unitSlip",
    cell: form("H16"),
    cells: { [form("H16")]: 0.95 },
  },
  {
    name: "an index a hundred times too large",
    code: "value/unitSlip",
    cell: form("H12"),
    cells: { [form("H12")]: 102 },
  },
  {
    name: "a share above 100 by 1",
    code: "value/outOfBounds",
    cell: form("H6"),
    cells: { [form("H6")]: 101 },
  },
  {
    name: "a share with a digit too many",
    code: "value/outOfBounds",
    cell: form("H13"),
    cells: { [form("H13")]: 118 },
  },
  {
    name: "a negative length of stay",
    code: "value/outOfBounds",
    cell: form("H15"),
    cells: { [form("H15")]: -6.5 },
  },
  {
    name: "a share without its decimal point",
    code: "value/outOfBounds",
    cell: annex1("F12"),
    cells: { [annex1("F12")]: 462 },
  },
  {
    name: "a satisfaction without its decimal point",
    code: "value/outOfBounds",
    cell: form("H26"),
    cells: { [form("H26")]: 912 },
  },
  {
    name: "a share that no number of hospitals gives",
    code: "value/impossibleShare",
    cell: annex1("F3"),
    cells: { [annex1("F3")]: 47 },
  },
  {
    name: "a fall by a quarter since last year",
    code: "value/jump",
    cell: form("H15"),
    previous: { 11: 8.5 },
  },
  {
    name: "last year's share",
    code: "value/sameAsLastPeriod",
    cell: form("H13"),
    previous: { 9: 18.6 },
  },
  {
    name: "last year's length of stay",
    code: "value/sameAsLastPeriod",
    cell: form("H15"),
    previous: { 11: 6.5 },
  },
];
