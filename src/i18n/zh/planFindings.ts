import type { Contradiction, PlanPlace } from "../../domain/contradiction";
import type { FindingWords } from "../FindingWords";
import { plainNumber } from "../plainNumber";

const n = plainNumber;

/** 附件3第8行, or 正文三（一）1 with the words that stand there. */
function placeOf({ section, row, name, wording }: PlanPlace): string {
  const line = row === null ? section : `${section}第${row}行`;
  return `${line}“${name}${wording === "" ? "" : `：${wording}`}”`;
}

function contradiction(name: string, said: Contradiction): string {
  switch (said.kind) {
    case "figures":
      return `“${name}”${said.year} 年的目标值前后不一：${placeOf(said.here)}是 ${n(said.here.value)}${said.unit}，${placeOf(said.there)}是 ${n(said.there.value)}${said.unit}。请查对正式文件，确定以哪一处为准。`;
    case "dueYears":
      return `“${name}”达到 ${n(said.value)}${said.unit} 的年份前后不一：${placeOf(said.here)}是 ${said.here.year} 年，${placeOf(said.there)}是 ${said.there.year} 年。请确定以哪一处为准。`;
    case "comparators":
      return `“${name}”的要求前后不一：${placeOf(said.here)}是“${said.here.comparator}”，${placeOf(said.there)}是“${said.there.comparator}”。请确定是“正好”还是“以上（以下）”。`;
    case "total":
      return `“${name}”的总数与分年度对不上：${placeOf(said.at)}所在任务的主要内容是 ${n(said.total)}${said.unit}，${said.years.join("、")} 年合起来是 ${n(said.inYears)}${said.unit}。请查对正式文件，确定以哪一处为准。`;
  }
}

function shares(values: readonly number[]): string {
  return values.map((share) => `${n(share)}%`).join("、");
}

const kinds = {
  quantity: "数量指标",
  quality: "质量指标",
  cost: "成本指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};

/** What a plan says against itself, in sentences that quote both places. */
export const planFindings: Pick<
  FindingWords,
  | "plan/contradiction"
  | "plan/alreadyMet"
  | "plan/backLoaded"
  | "plan/lookAlike"
  | "plan/hiddenDenominator"
  | "plan/unreadRows"
  | "plan/noTimeliness"
  | "plan/missingKind"
  | "funds/years"
> = {
  "plan/contradiction": ({ name, ...said }) => contradiction(name, said),
  "plan/alreadyMet": ({ name, unit, baseline, target, year }) =>
    `“${name}”的基准值 ${n(baseline)}${unit} 已优于 ${year} 年的目标值 ${n(target)}${unit}，目标不起约束作用，只防退步。请确认这是有意设定的底线。`,
  "plan/backLoaded": ({ name, unit, year, step, largestBefore }) =>
    `“${name}”把大头留到了最后：${year} 年要变动 ${n(step)}${unit}，此前每年最多 ${n(largestBefore)}${unit}。请提早安排，或调整分年度目标。`,
  "plan/lookAlike": ({ name, other }) =>
    `“${name}”与“${other}”名称相近，是两项不同的指标。填报时请不要混用。`,
  "plan/hiddenDenominator": ({ name, shares: stated, possible, largest }) =>
    possible.length === 0
      ? `“${name}”的 ${shares(stated)} 不能同时是同一批机构的整数家数（${largest} 家以内没有合适的总数）。请核对数值，或确认机构总数各年不同。`
      : `“${name}”的 ${shares(stated)} 只有在机构总数是 ${possible.slice(0, 5).join("、")}${possible.length > 5 ? "……" : ""}家时才是整数家数。填报的数值也应符合实际家数。`,
  "plan/unreadRows": ({ line, text }) =>
    `表格从第 ${line} 行（“${text}”）起还有数，没能排成行，这些行没有读进方案。请对照原文，把这一段改成一格一行，或在导入后补上遗漏的指标。`,
  "plan/noTimeliness": () => "绩效指标中没有时效指标。请确认是否需要补充。",
  "plan/missingKind": ({ kind }) => `绩效指标中没有${kinds[kind]}。请确认是否需要补充。`,
  "funds/years": ({ total, sum, years }) =>
    `资金总额是 ${n(total)}，分年度之和（${years.map(n).join(" + ")}）是 ${n(sum)}，相差 ${n(Math.abs(total - sum))}。请核对。`,
};
