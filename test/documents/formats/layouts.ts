import type { SheetSketch } from "../../support/snapshot";
import { annualRows, targetRows, taskRows, type TargetRow } from "./publishedTables";

type Rows = readonly (readonly string[])[];

const years = ["2023年", "2024年", "2025年"];
const title = {
  annual: "附件1 分年度主要目标表",
  tasks: "附件2 实施计划表",
  target: "附件3 绩效目标表",
};
const funds: Rows = [
  ["项目名称", "县域医疗示范项目"],
  ["项目资金（万元）", "97500"],
  ["申请中央补助资金", "50000"],
  ["地方资金", "34850"],
  ["其他资金", "12650"],
];

/** Each figure as the paper has it: one line for each component. */
const inOneCell = ({ figures, second }: TargetRow): readonly string[] =>
  figures.map((figure, at) => (second === undefined ? figure : `${figure}\n${second[at] ?? ""}`));

const withUnit = ({ name, unit }: TargetRow): string => (unit === "" ? name : `${name}(${unit})`);

/** Rows with what is the same as above drawn as merged, in the columns that are groups. */
function grouped(rows: Rows, columns: readonly number[]): Rows {
  return rows.map((cells, at) =>
    cells.map((text, column) =>
      columns.includes(column) && at > 0 && rows[at - 1]?.[column] === text ? "^" : text,
    ),
  );
}

function sheet(name: string, ...rows: readonly (Rows | SheetSketch["rows"])[]): SheetSketch {
  return {
    name,
    rows: rows.flat().map((cells) => (typeof cells === "string" ? cells : cells.map(typed))),
  };
}

/** A number is a number cell, with the decimals it is printed with. */
function typed(text: unknown): string | { value: number; numberFormat: string } {
  const held = String(text);
  const decimals = /^\d+(?:\.(\d+))?$/.exec(held);
  if (!decimals) return held;
  const zeros = decimals[1]?.replace(/\d/g, "0");
  return { value: Number(held), numberFormat: zeros === undefined ? "General" : `0.${zeros}` };
}

const annual = sheet("附件1", [[title.annual]], annualRows);
const tasks = sheet("附件2", [[title.tasks]], taskRows);

/** As on paper: groups, names with units in brackets, a baseline and three targets. */
const printed: Rows = [
  [
    "一级指标",
    "二级指标",
    "三级指标",
    "2022年数据",
    ...years.map((year) => `${year}目标值`),
    "备注",
  ],
  ...grouped(
    targetRows.map((row) => [row.level1, row.level2, withUnit(row), ...inOneCell(row), ""]),
    [0, 1],
  ),
];

/** Sign, unit and figures in columns of their own, two header rows, a line for each component. */
const inColumns: Rows = [
  [
    "序号",
    "一级指标",
    "二级指标",
    "三级指标",
    "分项",
    "指标性质",
    "计量单位",
    "基期值（2022年）",
    "目标值",
    "<",
    "<",
  ],
  ["^", "^", "^", "^", "^", "^", "^", "^", ...years],
  ...targetRows.flatMap((row, at) => {
    const { level1, level2, name, sign, unit, figures, second } = row;
    const lead = [`${at + 1}`, level1, level2, name];
    if (!second) return [[...lead, "", sign, unit, ...figures]];
    return [
      [...lead, "门诊", sign, unit, ...figures],
      ["^", "^", "^", "^", "住院", sign, unit, ...second],
    ];
  }),
];

/** Signs and units in each cell, the baseline last, a heading renamed and a note first. */
const inCells: Rows = [
  [
    "说明",
    "指标类别",
    "二级指标",
    "指标名称",
    ...years.map((year) => `${year}指标值`),
    "现状值（2022年）",
  ],
  ...targetRows.map((row) => {
    const { level1, level2, name, sign, unit, figures, second } = row;
    const cell = (at: number, mark: string): string =>
      [figures, ...(second ? [second] : [])]
        .map((line) => `${mark}${line[at] ?? ""}${unit}`)
        .join("\n");
    return ["", level1, level2, name, cell(1, sign), cell(2, sign), cell(3, sign), cell(0, "")];
  }),
];

/** 申报表 with a pair of columns for the whole term and the years; 项目完成 and 项目效果 for 产出 and 效益, unit in a column. */
const ofTerm: Rows = [
  [
    "一级指标",
    "二级指标",
    "三级指标",
    "单位",
    "2022年基准值",
    "实施期目标值",
    "年度目标值",
    "<",
    "<",
  ],
  ["^", "^", "^", "^", "^", "^", ...years],
  ...targetRows.map((row) => {
    const level1 = row.level1.replace("产出", "项目完成").replace("效益", "项目效果");
    const cells = inOneCell(row);
    const [baseline = "", ...targets] = cells;
    const lines = targets.map((text) => text.replaceAll(/^/gm, row.sign));
    return [level1, row.level2, row.name, row.unit, baseline, lines.at(-1) ?? "", ...lines];
  }),
];

const target = (rows: Rows): SheetSketch => sheet("附件3", [[title.target]], funds, rows);
const blank: Rows = [[""], [""]];

/** A layout that officers use. */
export interface Layout {
  readonly sheets: readonly SheetSketch[];
  /** The groups whose names differ from those on paper. */
  readonly synonyms?: Readonly<Record<string, string>>;
}

/** One set of facts, laid out in several ways. */
export const layouts: Readonly<Record<string, Layout>> = {
  "as printed, a sheet for each attachment": { sheets: [annual, tasks, target(printed)] },
  "sign and unit in columns, two header rows, components in rows": {
    sheets: [annual, tasks, target(inColumns)],
  },
  "sign and unit in cells, columns moved and renamed": { sheets: [tasks, target(inCells), annual] },
  "a pair of term and years, 项目完成指标 and 项目效果指标": {
    sheets: [annual, tasks, target(ofTerm)],
    synonyms: { 产出指标: "项目完成指标", 效益指标: "项目效果指标" },
  },
  "as printed, all on one sheet": {
    sheets: [
      sheet("全部", annual.rows, blank, tasks.rows, blank, [[title.target]], funds, printed),
    ],
  },
};

/** The paper's own layout, which text, Word and web pages carry. */
export const paper: readonly SheetSketch[] = [annual, tasks, target(printed)];
