import type { RuleFault } from "../../domain/rules/Condition";
import type { FindingWords } from "../FindingWords";
import { plainNumber } from "../plainNumber";

const n = plainNumber;

const faults: Readonly<Record<RuleFault, string>> = {
  empty: "没有内容",
  tooLong: "太长，最多 1000 个字",
  tooDeep: "括号套得太多",
  unknownSign: "不认识这个符号",
  openBracket: "方括号没有合上",
  emptyName: "方括号里没有名称",
  unknownWord: "名称要写在方括号里",
  noRelation: "缺少比较符号，如 ≤、=、≥",
  expectedTerm: "这里要有数字、方括号里的名称或计算",
  expectedBracket: "括号没有成对",
  trailing: "后面多出了内容",
};

const hindrances = {
  divisionByZero: "除数是 0",
  severalValues: "名称代表几个数，请用合计、最大、最小等合成一个数",
  noSubject: "“上年”“目标”前面还没有写明是哪项指标",
};

const unknown = {
  malformed: "读不出来",
  altered: "被改动过（校验值不符）",
  newer: "是用更新的版本存入的",
  twice: "有两份，不知以哪一份为准",
};

/** What checking before sending finds beyond the examination. */
export const sendingFindings: Pick<
  FindingWords,
  | "structure/formPassedOver"
  | "structure/otherYear"
  | "structure/changed"
  | "structure/formulaOverwritten"
  | "structure/issueUnknown"
  | "value/sameAsLastPeriod"
  | "target/notComparable"
  | "value/impossibleShare"
  | "own/failed"
  | "own/unreadable"
  | "own/unknownName"
  | "own/notCalculable"
  | "own/unknownLevel"
  | "own/noHeading"
> = {
  "structure/formPassedOver": ({ title, missing }, cell) =>
    `${cell}的表头认不出来，${title === null ? "这张表像绩效表" : `“${title}”`}没有参加检查${missing.length === 0 ? "" : `，缺少：${missing.join("、")}`}。请恢复表头后再检查；确实不是要报送的表，请说明。`,
  "structure/otherYear": ({ stated, year }, cell) =>
    `${cell}写的是 ${stated} 年，表中目标值却是 ${year} 年的，其他各表也是 ${year} 年。请把年度改为 ${year} 年。`,
  "structure/changed": ({ expected, found, count }, cell) =>
    count === 0
      ? `下发的工作表“${expected}”不见了。请恢复这张表再填报。`
      : `${cell}与下发的表样不同：原来是“${expected}”，现在是“${found}”，共有 ${count} 处不同。请恢复表头、行次和名称，不要增删行列。`,
  "structure/formulaOverwritten": ({ formula, found }, cell) =>
    `${cell}的公式 =${formula} 被“${found}”覆盖了。请恢复公式，让合计和比率自动计算。`,
  "structure/issueUnknown": ({ why }) =>
    `随表存放的表样记录${unknown[why]}，不能核对表样有没有改动。请向下发单位索取原表，或自行核对表头和公式。`,
  "value/sameAsLastPeriod": ({ name, value, unit, year }, cell) =>
    `${cell}“${name}”填的 ${n(value)}${unit} 与 ${year} 年完全相同。请核对是否沿用了上年数；确实相同的，请说明。`,
  "target/notComparable": ({ name, text, inWords }, cell) =>
    inWords
      ? `${cell}“${name}”的目标写成文字“${text}”，不能按数值评价。请由人对照填写完成情况并评定；能量化的，请改为数值。`
      : `${cell}“${name}”的目标 ${text} 没有写明是越高越好还是越低越好，没有评价。请在目标值前写上“≥”或“≤”。`,
  "value/impossibleShare": ({ name, value, possible, nearest }, cell) =>
    `${cell}“${name}”填的是 ${n(value)}%，按方案各年的比例，机构总数应是 ${possible.join("、")} 家，没有哪个整数家数是 ${n(value)}%：${possible[0]} 家中${nearest.map(({ count, share }) => ` ${count} 家是 ${n(share)}%`).join("，")}。请核对分子、分母；机构总数有变的，请说明。`,
  "own/failed": ({ rule, message, left, relation, right }, cell) =>
    `${cell}不符合审核规则“${rule}”：左边是 ${n(left)}，右边是 ${n(right)}，要求 ${relation}。${message === "" ? "请核对有关数值。" : message}`,
  "own/unreadable": ({ rule, fault, at, found }, cell) =>
    `${cell}的审核规则“${rule}”读不懂，没有执行：第 ${at} 个字${found === "" ? "" : `“${found}”`}处${faults[fault]}。请改写这条规则。`,
  "own/unknownName": ({ rule, name, candidates }, cell) =>
    candidates.length === 0
      ? `${cell}的审核规则“${rule}”没有执行：表中没有“${name}”。请写指标全称、表头资金名称或单元格（如 绩效目标表!J12）。`
      : `${cell}的审核规则“${rule}”没有执行：“${name}”可能是 ${candidates.join("、")}。请写全称。`,
  "own/notCalculable": ({ rule, why }, cell) =>
    `${cell}的审核规则“${rule}”算不出来：${hindrances[why]}。请改写这条规则。`,
  "own/unknownLevel": ({ text }, cell) =>
    `${cell}的级别“${text}”不认识，这条规则没有执行。请写错误、警告或提示。`,
  "own/noHeading": (_values, cell) =>
    `${cell}起的审核规则表没有“规则”这一列，没有执行。请在第一行写表头：规则、级别、提示语。`,
};
