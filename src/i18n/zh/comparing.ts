import type { DifferenceKind } from "../../flows/comparing/SubmissionDifference";

/** The words of comparing two versions. */
export const comparing = {
  kind: {
    target: "目标值",
    baseline: "基准值",
    removed: "减少的指标",
    added: "增加的指标",
    value: "完成值",
    funds: "资金",
    explanation: "情况说明",
    status: "状态",
  } satisfies Record<DifferenceKind, string>,
  same: "两个文件没有差别。",
  count: (count: number): string => `共 ${count} 处差别`,
  year: (year: number): string => `${year}年`,
  change: (before: string, after: string): string =>
    `${before === "" ? "空白" : before} → ${after === "" ? "空白" : after}`,
};
