import type { PlanErrorCode } from "../../intake/PlanError";

/** The place at fault and the facts of the error, as text; a fact the error does not carry is empty. */
export interface PlanErrorFacts {
  readonly path: string;
  readonly fact: (name: string) => string;
}

type Say = (facts: PlanErrorFacts) => string;

/** What is wrong with a plan file, where, and what to do. */
export const planErrors: Readonly<Record<PlanErrorCode, Say>> = {
  "plan/newerSchema": ({ fact }) =>
    `方案是用更新的版本（${fact("found")}）生成的，本版本只认到 ${fact("supported")}。请升级后再用。`,
  "plan/type": ({ path, fact }) =>
    `${path}应为 ${fact("expected")}，实际是 ${fact("found")}。请改正这一处。`,
  "plan/missing": ({ path, fact }) =>
    `缺少 ${path.trimEnd()}${fact("expected") && `（应为 ${fact("expected")}）`}。请补上。`,
  "plan/unknownKey": ({ path }) => `${path}不是方案的内容，可能是写错了名称。请改正或删去。`,
  "plan/duplicateId": ({ path, fact }) =>
    `${path}的编号 ${fact("id")} 与 ${fact("first")} 重复。请换一个编号。`,
  "plan/duplicateComponent": ({ path, fact }) =>
    `${path}的名称“${fact("name")}”在这项指标中已经用过。请换一个名称。`,
  "plan/yearsOrder": ({ path, fact }) =>
    `${path}的 ${fact("year")} 没有排在 ${fact("before")} 之后。年度要从早到晚排列，并都在基准年之后。`,
  "plan/targetYear": ({ path, fact }) =>
    `${path}是 ${fact("year")} 年的目标值，但方案的年度只有 ${fact("years")}。请改正年度。`,
  "plan/rangeOrder": ({ path, fact }) =>
    `${path}的区间从 ${fact("value")} 到 ${fact("upTo")}，上限没有大于下限。请改正。`,
  "plan/comparator": ({ path, fact }) =>
    `${path}的比较符 ${fact("comparator")} 与方向 ${fact("direction")} 矛盾。请改正其中一个。`,
};
