import type { NoFormula } from "../../flows/forms/Proposal";

/** Why what is calculated is put in as a value, by what stands against a formula; `cell` is its place, empty where there is none. */
export const noFormula: Readonly<Record<NoFormula["kind"], (cell: string) => string>> = {
  noCell: () => "填数值：表中没有公式要引用的格",
  text: (cell) => `填数值：${cell} 是文本，公式算不了`,
  shared: (cell) => `填数值：${cell} 由几个分项合用`,
  unit: (cell) => `填数值：${cell} 的计量单位与目标方案不同`,
  differs: (cell) => `填数值：${cell} 的数与计算所用的不同`,
};
