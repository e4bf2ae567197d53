import { annex1, form, own, self, type PlantedError } from "./Planted";

/** Reasons that are missing or contradict the figures, and own rules. */
export const wordErrors: readonly PlantedError[] = [
  {
    name: "a miss without a reason",
    code: "explanation/missing",
    cell: form("H5"),
    cells: { [self("J14")]: null },
  },
  {
    name: "a missed satisfaction without a reason",
    code: "explanation/missing",
    cell: form("H28"),
    cells: { [self("J37")]: null },
  },
  {
    name: "a further miss that every form reports",
    code: "explanation/missing",
    cell: form("H24"),
    cells: {
      [form("H24")]: 89.5,
      [self("G33")]: 89.5,
      [annex1("F10")]: 89.5,
      [self("I33")]: 14.92,
      [self("I38")]: 98.25,
    },
  },
  {
    name: "a lag where the target was met",
    code: "explanation/contradicts",
    cell: self("J22"),
    cells: { [self("J22")]: "新院区推迟开诊，进度滞后" },
  },
  {
    name: "success where the target was missed",
    code: "explanation/contradicts",
    cell: self("J14"),
    cells: { [self("J14")]: "超额完成年度目标" },
  },
  {
    name: "an own rule that does not hold",
    code: "own/failed",
    cell: form("H15"),
    cells: { [own("A3")]: "[三级公立医院平均住院日] >= [目标]" },
  },
  {
    name: "an own rule on funds that does not hold",
    code: "own/failed",
    cell: form("E2"),
    cells: { [own("A2")]: "合计([资金来源]) + 1 = [项目资金]" },
  },
  {
    name: "an own rule with an open bracket",
    code: "own/unreadable",
    cell: own("A2"),
    cells: { [own("A2")]: "[执行率 <= 100" },
  },
  {
    name: "an own rule on nothing",
    code: "own/unknownName",
    cell: own("A2"),
    cells: { [own("A2")]: "[床位周转率] <= 93" },
  },
  {
    name: "an own rule on three things at once",
    code: "own/unknownName",
    cell: own("A3"),
    cells: { [own("A3")]: "[满意度] >= 90" },
  },
  {
    name: "an own rule without a subject",
    code: "own/notCalculable",
    cell: own("A2"),
    cells: { [own("A2")]: "[上年] > 1" },
  },
  {
    name: "an own rule of no severity",
    code: "own/unknownLevel",
    cell: own("B3"),
    cells: { [own("B3")]: "严重" },
  },
  {
    name: "own rules without a heading",
    code: "own/noHeading",
    cell: own("A1"),
    cells: { [own("A1")]: null },
  },
];
