import type { Proposal, ProposalSource } from "../../flows/forms/Proposal";
import { noFormula } from "./noFormula";

/** The words of 填表 in the pane. */
export const filling = {
  title: "填表",
  back: "返回检查结果",
  form: "填哪张表",
  ownLayout: "用本地表式……",
  ownLayoutHint: "选一个描述本地表式的 JSON 文件",
  nothingFor: (title: string): string => `目标方案中没有“${title}”要填的内容。请另选一张表。`,
  intoNew: (sheet: string): string => `将按官方格式新增工作表“${sheet}”。`,
  intoOwn: (sheet: string): string => `将填入已有的工作表“${sheet}”，格式不变。`,
  counts: (fresh: number, differs: number, accepted: number): string =>
    `空格可填 ${fresh} 处 · 与表中不同 ${differs} 处 · 已选 ${accepted} 处`,
  nothingToFill: "能填的都已填好，没有需要改动的地方。",
  write: (count: number): string => `填入 ${count} 处`,
  allEmpty: "全选空格",
  none: "全不选",
  list: "填报建议",
  keys: "↑ ↓ 移动，空格键选或不选，Enter 到表中查看",
  more: (rest: number): string => `再显示一些（还有 ${rest} 处）`,
  sections: { head: "表头", funds: "资金", objective: "总体目标", rows: "指标" },
  fields: {
    actual: "完成值",
    weight: "分值",
    score: "得分",
    baseline: "基准值",
    target: "目标值",
    targetOf: (year: string): string => `${year}年目标值`,
  },
  formula: "（公式）",
  noFormula,
  held: (text: string): string => `表中现为 ${text}`,
  states: { new: "新填", same: "相同", differs: "不同" } satisfies Record<
    Proposal["state"],
    string
  >,
  sources: {
    fact: "填报数据",
    plan: "目标方案",
    form: "其他表",
    calculation: "计算",
  } satisfies Record<ProposalSource["kind"], string>,
  showCell: "到表中查看",
  same: (count: number): string => `已经一致 ${count} 处`,
  open: "还要由您填写",
  openNote: "原因、可能性、满意度说明和“无偏差”之类的话，本工具一概不代写。",
  cells: (count: number): string => `${count} 格`,
  stale: "这些表还是旧数，可以接着填",
  staleForm: (sheet: string, count: number): string => `${sheet}：${count} 格，从`,
  written: (count: number, sheet: string): string => `已填入 ${count} 处：工作表“${sheet}”。`,
  writtenNew: (count: number, sheet: string): string =>
    `已新增工作表“${sheet}”，填入 ${count} 处。`,
  undo: "撤销填表",
  look: "到表中查看",
  comma: "、",
  layoutsFailed: "没有取到表式。请检查网络或重新打开窗格。",
  badLayout: (name: string, fault: string): string => `“${name}”不能用作表式：${fault}`,
  notJson: (name: string): string => `“${name}”不是 JSON 文件。请选描述表式的 JSON 文件。`,
  changed: {
    fill: (cells: string, count: number): string =>
      `没有填写：${cells}${count > 5 ? ` 等 ${count} 格` : ""}刚被改动。建议已按现在的内容更新，请再看一遍。`,
    undo: (cells: string, count: number): string =>
      `没有撤销：${cells}${count > 5 ? ` 等 ${count} 格` : ""}在填表之后又有改动，撤销会丢掉这些改动。`,
  },
};
