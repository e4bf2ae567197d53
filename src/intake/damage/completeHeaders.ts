import type { Repair } from "../Repair";

/** Header cells and names of dimensions as forms print them. */
const words = [
  ..."一级指标 二级指标 三级指标 绩效指标 产出指标 项目完成指标 效益指标 效果指标 满意度指标 成本指标".split(
    " ",
  ),
  ..."数量指标 质量指标 时效指标 经济成本指标 社会成本指标 生态环境成本指标".split(" "),
  ..."经济效益指标 社会效益指标 生态效益指标 可持续影响指标 服务对象满意度指标 社会公众满意度指标".split(
    " ",
  ),
  ..."重点指标 项目名称 主管部门 实施单位 实施主体 主要内容 具体任务 年度实施计划 示范内容".split(
    " ",
  ),
  ..."总体目标 年度目标 年度总体目标 指标名称 计量单位 责任单位 完成时限 项目资金 绩效目标 指标方向 指标性质".split(
    " ",
  ),
];
const longest = 20;
const levels = ["一级指标", "二级指标", "三级指标"];

/**
 * Completes header words of a table that lost their first character, where only one word fits: 出指标 is 产出指标. 级指标 fits three; it is
 * completed where its neighbours in the row of headers say which.
 *
 * @param texts the document's cells and paragraphs in reading order.
 * @returns for each text its certain completion, an uncertain one with its candidates, or undefined.
 * @example completeHeaders(["级指标", "级指标", "三级指标"]).map((repair) => repair?.proposed) // ["一级指标", "二级指标", undefined]
 */
export function completeHeaders(texts: readonly string[]): readonly (Repair | undefined)[] {
  const said = texts.flatMap((text, index) => (text.trim() === "" ? [] : [index]));
  const headers = said.map((index) => headerText(texts[index] ?? ""));
  const completed = new Map(said.map((index, at) => [index, completion(headers, at)]));
  return texts.map((_text, index) => completed.get(index));
}

function headerText(text: string): string {
  return text.length > longest ? "" : text.replace(/\s/g, "");
}

function completion(headers: readonly string[], at: number): Repair | undefined {
  const header = headers[at] ?? "";
  if (header.length < 3 || words.includes(header)) return undefined;
  const fitting = words.filter((word) => word.slice(1) === header);
  if (fitting.length === 0) return undefined;
  const level = header === "级指标" ? levelAt(headers, at) : undefined;
  const only = level ?? (fitting.length === 1 ? fitting[0] : undefined);
  const others = fitting.filter((word) => headers.includes(word));
  const left = fitting.filter((word) => !others.includes(word));
  return only === undefined ? openRepair(header, left, others) : repairOf(header, only);
}

function repairOf(found: string, only: string): Repair {
  const evidence = [{ kind: "dictionary", word: only }] as const;
  return { found, proposed: only, candidates: [only], isCertain: true, evidence };
}

/** 量指标 beside 质量指标 is more likely 数量指标 than the same again. */
function openRepair(found: string, left: readonly string[], others: readonly string[]): Repair {
  const likely = left.length === 1 ? left[0] : undefined;
  return {
    found,
    proposed: likely ?? null,
    candidates: [...left, ...others],
    isCertain: false,
    evidence: likely === undefined ? [] : [{ kind: "dictionary", word: likely }],
  };
}

/** The level that the headers right before and after leave over. */
function levelAt(headers: readonly string[], index: number): string | undefined {
  const isLevel = (at: number): boolean => headers[at]?.endsWith("级指标") === true;
  let first = index;
  while (index - first < levels.length && isLevel(first - 1)) first -= 1;
  let last = index;
  while (last - index < levels.length && isLevel(last + 1)) last += 1;
  const row = headers.slice(first, last + 1);
  const known = row.findIndex((header) => levels.includes(header));
  const offset = known < 0 ? 0 : levels.indexOf(row[known] ?? "") - known;
  const isWhole = known >= 0 || row.length === levels.length;
  const isConsistent = row.every(
    (header, at) => header === "级指标" || header === levels[at + offset],
  );
  return isWhole && isConsistent ? levels[index - first + offset] : undefined;
}
