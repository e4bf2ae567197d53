import type { ExplanationMisfit, ScoreDifference } from "../../domain/ExplanationFacts";
import type { FindingWords } from "../FindingWords";
import { plainNumber } from "../plainNumber";
import { scoring } from "./scoring";

const n = plainNumber;

const misfits: Readonly<Record<ExplanationMisfit, string>> = {
  undone: "而目标已经完成",
  done: "而目标没有完成或落后于进度",
  fullScore: "而得分是满分",
  above: "而完成值低于目标值",
  below: "而完成值高于目标值",
  slight: "而偏差在 30% 以上",
  certain: "而全年预计完不成目标",
  impossible: "而全年预计能完成目标",
};

const differences: Readonly<Record<ScoreDifference, string>> = {
  aboveWeight: "超过分值",
  calculated: "按评分办法应为",
  total: "各项得分合计是",
};

/** What is found in explanations, signatures, printed points and the head of a form. */
export const explanationFindings: Pick<
  FindingWords,
  | "explanation/carriedMalformed"
  | "explanation/carriedAltered"
  | "explanation/carriedNewer"
  | "explanation/carriedTwice"
  | "explanation/contradicts"
  | "explanation/generic"
  | "signoff/missing"
  | "funds/execution"
  | "funds/differsFromPlan"
  | "score/differs"
  | "grade/outOfBand"
> = {
  "explanation/carriedMalformed": ({ place }) =>
    `随本工作簿的情况说明读不出来${place === "" ? "" : `（${place}）`}，没有采用。请从备份找回，或清空后重新填写。`,
  "explanation/carriedAltered": () =>
    "随本工作簿的情况说明存入后被改动过（校验值不符），没有采用。请从备份找回，或清空后重新填写。",
  "explanation/carriedNewer": () =>
    "随本工作簿的情况说明是用更新的版本存入的，本版本不能读取。请升级本工具后再校验。",
  "explanation/carriedTwice": ({ count }) =>
    `本工作簿里有 ${count} 份情况说明，不知以哪一份为准，都没有采用。请从备份找回，或清空后重新填写。`,
  "explanation/contradicts": ({ kind, name, words, value, target, unit }, cell) => {
    const figures =
      value === null || target === null ? "" : `（${n(value)}${unit}，目标 ${n(target)}${unit}）`;
    return `${cell}“${name}”的说明写的是“${words}”，${misfits[kind]}${figures}。请核对数值与说明；两者都对的，请再作说明。`;
  },
  "explanation/generic": ({ kind, text, names }, cell) =>
    kind === "doubtful"
      ? `${cell}“${names.join("、")}”的备注“${text}”看不出是不是原因，暂作情况说明。请写明原因，或在情况说明中另写。`
      : kind === "empty"
        ? `${cell}“${names.join("、")}”的说明“${text}”没有说明原因。请写明具体原因和改进措施。`
        : `${cell}等 ${names.length} 项指标（${names.join("、")}）的说明完全相同：“${text}”。请逐项写明各自的原因。`,
  "signoff/missing": ({ missing }, cell) =>
    `${cell}处的${missing.join("、")}没有填写。请填写后再报送。`,
  "funds/execution": ({ name, budget, executed }, cell) =>
    budget === 0
      ? `${cell}“${name}”的预算数是 0，执行数是 ${n(executed)} 万元，算不出执行率。请核对预算数和执行数。`
      : `${cell}“${name}”执行数 ${n(executed)} 万元，超过预算数 ${n(budget)} 万元。请核对两个数；预算有调整的，请改为调整后的预算数。`,
  "funds/differsFromPlan": ({ year, inForm, inPlan }, cell) =>
    `${cell}的资金总额是 ${n(inForm)} 万元，方案中${year === null ? "总额" : ` ${year} 年`}是 ${n(inPlan)} 万元。请核对；预算有调整的，请说明。`,
  "score/differs": ({ kind, name, printed, expected }, cell) =>
    `${cell}${name === "" ? "总分" : `“${name}”的得分`}是 ${n(printed)} 分，${differences[kind]} ${n(expected)} 分。请核对得分；确有依据的，请说明。`,
  "grade/outOfBand": ({ printed, points, rating }, cell) =>
    `${cell}的评价等级是“${scoring.ratings[printed]}”，${n(points)} 分应为“${scoring.ratings[rating]}”。请核对总分和等级。`,
};
