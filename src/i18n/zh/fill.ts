import type { ProposalSource } from "../../flows/forms/Proposal";
import { noFormula } from "./noFormula";

/** What the command line says of filling a form. */
export const fill = {
  freshSheet: (sheet: string): string => `填入新的工作表 ${sheet}`,
  ownSheet: (sheet: string): string => `填入已有的工作表 ${sheet}`,
  counts: (fresh: number, same: number, differs: number): string =>
    `建议填入 ${fresh} 格 · 已经一致 ${same} 格 · 不一致 ${differs} 格`,
  differs: "不一致（不会改动，请核对哪一个对）",
  fresh: "建议填入",
  open: "仍需由人填写",
  source: {
    fact: "填报数据",
    plan: "目标方案",
    form: "其他表",
    calculation: "计算",
  } satisfies Record<ProposalSource["kind"], string>,
  from: (value: string, source: string, cell: string): string =>
    `${value}（${source}${cell === "" ? "" : ` ${cell}`}）`,
  noFormula,
  proposal: (cell: string, label: string, value: string): string => `${cell}  ${label}：${value}`,
  difference: (cell: string, label: string, found: string, value: string): string =>
    `${cell}  ${label}：表中 ${found}，应为 ${value}`,
  openPlace: (label: string, cell: string): string => `${label}（${cell}）`,
  openColumns: (columns: readonly string[], rows: number): string =>
    `${columns.join("、")}：${rows} 行`,
  openRow: (row: number, label: string): string => `${row} ${label}`,
  notWritten: "只列出建议，没有写出文件。要填入空格，请加 --yes 和 -o 文件.xlsx。",
};
