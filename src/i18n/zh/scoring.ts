import type { NotScored } from "../../domain/scoring/Score";
import type { Rating } from "../../domain/scoring/ScoringProfile";
import type { ProfileErrorCode } from "../../intake/scoring/ProfileError";
import type { PlanErrorFacts } from "./planErrors";

const errors: Readonly<Record<ProfileErrorCode, (facts: PlanErrorFacts) => string>> = {
  "profile/newerSchema": ({ fact }) =>
    `评分办法是按更新的版本（${fact("found")}）写的，本版本只认到 ${fact("supported")}。请升级后再用。`,
  "profile/type": ({ path, fact }) =>
    `${path}应为 ${fact("expected")}，实际是 ${fact("found")}。请改正这一处。`,
  "profile/missing": ({ path }) => `缺少 ${path.trimEnd()}。请补上。`,
  "profile/unknownKey": ({ path }) => `${path}不是评分办法的内容，可能是写错了名称。请改正或删去。`,
  "profile/weightDecimals": ({ path, fact }) =>
    `${path}是 ${fact("weight")}，最多只能有两位小数。请改正。`,
  "profile/weightsSum": ({ fact }) => `各类分值合计是 ${fact("sum")}，应为 100。请改正。`,
  "profile/duplicateName": ({ path, fact }) =>
    `${path}的“${fact("name")}”已属于另一类。一个名称只能属于一类。`,
  "profile/twoExecutions": ({ path }) => `${path}是第二个。预算执行率只能计入一类。`,
  "profile/stepsOrder": ({ path, fact }) =>
    `${path}是 ${fact("from")}。分档应由高到低，满意度和等级的最后一档从 0 起。请调整。`,
};

/** The words of 得分. */
export const scoring = {
  errors,
  choose: "评分办法",
  none: "不评分",
  ratings: { excellent: "优", good: "良", fair: "中", poor: "差" } satisfies Record<Rating, string>,
  points: (points: string, weight: string): string => `${points} / ${weight} 分`,
  open: (weight: string): string => `未评，分值 ${weight} 分`,
  noWeight: "没有分值",
  noWeightWhy: "本年没有目标值、只作监测，或不属于这一评分办法的任何一类。",
  provisional: "年度未结束，按目前的完成值与全年目标值试算。",
  reached: "达到目标值，得满分。",
  done: "已完成，得满分。",
  ratio: (weight: string, of: string, by: string, points: string): string =>
    `${weight} × ${of} ÷ ${by} = ${points}`,
  linear: (weight: string, value: string, target: string, points: string): string =>
    `${weight} × [1 −（${value} − ${target}）÷ ${target}] = ${points}`,
  satisfaction: (value: string, share: string): string =>
    `满意度 ${value}，按分档得分值的 ${share}。`,
  parts: "各分项得分之和。",
  notScored: {
    noValue: "还没有完成值，不计 0 分。",
    notAssessed: "还没有调查结果，不计 0 分。",
    invalid: "完成值待核，核对后再评分。",
    unconfirmed: "目标值待确认，确认后再评分。",
    needsGrade: "定性指标，由人评定。",
    noRatio: "目标值不大于 0，不能按比例计分，由人评定。",
  } satisfies Record<NotScored, string>,
  range: (least: string, most: string): string => `参考范围 ${least} 至 ${most} 分。`,
  deviation: (share: string): string => `与目标值相差 ${share}，请说明原因。`,
  deduction: (points: string): string => `超额较多，可考虑扣 ${points} 分；这里没有扣。`,
  notes: "得分之外还要看",
  aheadByProgress: (share: string, progress: string): string =>
    `得了分值的 ${share}，但从起点到目标值只走了 ${progress}：得分高不等于进度好。`,
  ahead: (share: string): string => `得了分值的 ${share}，但状态不好：得分高不等于达标。`,
  behind: (share: string): string => `只得分值的 ${share}，但状态正常：得分与进度不是一回事。`,
  total: (scored: string, weight: string): string => `全表已评 ${scored} / ${weight} 分`,
  complete: (points: string, rating: string): string => `全表 ${points} 分，${rating}`,
  execution: (rate: string): string => `执行率 ${rate}`,
  noFunds: "没有全年预算数和执行数",
  noBudget: "预算数为 0，算不出执行率",
  noRows: "表中没有这类指标",
  partly: (scored: string, of: string, weight: string): string =>
    `已评 ${scored} / ${of} 分，分值 ${weight} 分`,
  sum: "合计",
  notSetting: "本表是申报目标值，不评分。",
};
